import type { ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { graphRequests, type GraphRequest } from '../telemetry/channels.ts';
import { madeOf, type AtOnce } from '../registry/at-once.ts';
import type { RequestWorld } from '../world/request-world.ts';
import { stepsPlugin, together, type AnswerStep } from './answer-step.ts';
import { apolloServer } from './apollo.ts';
import type { Context } from './context.ts';
import { compiledQueries, compiledQueriesPlugin } from './compiled-queries.ts';
import { documentsPlugin } from './documents-plugin.ts';
import { knownQuestions, type KnownQuestion } from './known-questions.ts';
import { knownRequests } from './known-requests.ts';
import type { Watch } from './watch.ts';
import { mountLive } from './mount-live.ts';
import { notedErrors } from './noted-errors.ts';
import { originsPlugin } from './origins-plugin.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import { queryLimits } from './query-limits.ts';
import { countRates, type RateLimits } from './rate-limits.ts';
import { readyDocuments } from './ready-documents.ts';
import { refuseUnheard, refuseUnread } from './refused-request.ts';
import { checkAccountRate, contextFor, type RequestContextDependencies } from './request-context.ts';
import { requestRecord, type RequestRecords } from './request-record.ts';
import { toldAnswer } from './told-result.ts';

export interface GraphDependencies extends RequestContextDependencies {
  readonly schema: GraphQLSchema;
  readonly persisted: PersistedDocuments;
  /** The same world as it is by now. Rejects with UnknownWorld where it is gone. */
  readonly worldAgain: (world: RequestWorld) => Promise<RequestWorld>;
  /** Waits for changes in the world of that name. */
  readonly watch: (world: string, signal: AbortSignal) => Watch;
  readonly rateLimits: RateLimits;
  /** What is to be done before anything that was found out is told. */
  readonly beforeAnswer: (context: Context) => Promise<void>;
  readonly logError: (error: unknown, requestId: string) => void;
  readonly logRequest: (request: GraphRequest, durationMs: number) => void;
  /** What is done beside carrying operations out, besides what every graph does. */
  readonly steps: readonly AnswerStep[];
  /** Adds to what is answered by a schema whose resolvers have to know their path: nothing is compiled then. */
  readonly adding?: ApolloServerPlugin<Context> | undefined;
  /** Where objects of a type are stored, for whoever wants to know where values came from; undefined: nobody may. */
  readonly tableOf?: ((type: string) => string | undefined) | undefined;
}

export interface MountedGraph {
  /** Lets requests finish, then stops. */
  stop(): Promise<void>;
}

/** Answers GraphQL at `/graphql` of a Fastify instance that is not listening yet. */
export const mountGraph = async (fastify: FastifyInstance, dependencies: GraphDependencies): Promise<MountedGraph> => {
  const { schema, adding, tableOf } = dependencies;
  const records: RequestRecords = new Map();
  const rates = await countRates(fastify, dependencies.rateLimits);
  const errors = notedErrors(dependencies.logError);
  const steps = together([requestRecord(records), ...dependencies.steps]);
  const ready = readyDocuments(dependencies.persisted);
  const compiled = compiledQueries(schema);
  const server = apolloServer(dependencies, errors, [
    documentsPlugin(ready),
    stepsPlugin(steps),
    ...(adding ? [adding] : []),
    ...(tableOf ? [originsPlugin(schema, tableOf, errors)] : []),
    ...(adding ? [] : [compiledQueriesPlugin(compiled, errors)]),
  ]);
  await server.start();
  const live = mountLive(fastify, dependencies, rates);

  const contextOf = (request: FastifyRequest): AtOnce<Context> =>
    madeOf(contextFor(dependencies, request), (context) => {
      const record = records.get(context.requestId);
      if (record) record.world = context.world.name;
      const checked = checkAccountRate(rates, request, context);
      if (!checked) return context;
      return checked.then(
        () => context,
        (error: Error) => {
          errors.tell(error, { language: context.language });
          throw error;
        },
      );
    });
  /** Why requests have no context: they may not ask so often. */
  const refused = new WeakMap<FastifyRequest, Error>();
  const apollo = fastifyApolloHandler(server, {
    context: async (request) => {
      const error = refused.get(request);
      if (error) throw error;
      return contextOf(request);
    },
  });

  // There are two ways to an answer. Apollo reads what is asked, validates it, refuses it; a question that it has answered often, and that comes as
  // such questions came before, needs nothing of that. The two cannot differ, as they share all that makes an answer: which document it is, its limits,
  // the context, the steps, the compiled query, the words of errors and the type, which Apollo has chosen.
  const known = knownRequests(knownQuestions(schema, ready, compiled));
  const answerKnown = async ({ chosen, carryOut }: KnownQuestion, context: Context): Promise<string> => {
    const { document, operation, variables } = chosen;
    steps.chosen(context, chosen);
    steps.begins(context, chosen);
    const answer = toldAnswer(await carryOut(context, variables), { contextValue: context, document }, errors);
    const waiting = steps.beforeAnswer(context, { operation, errors: answer.errors });
    if (waiting) await waiting;
    return JSON.stringify(answer);
  };
  const answer = async (request: FastifyRequest, reply: FastifyReply, record: GraphRequest): Promise<unknown> => {
    const question = known.questionOf(request);
    if (question) {
      const asked = contextOf(request);
      const context = asked instanceof Promise ? await asked.catch((error: Error) => void refused.set(request, error)) : asked;
      if (context) {
        record.known = true;
        const text = await answerKnown(question, context);
        void reply.header('content-type', question.type);
        return text;
      }
    }
    const text = await apollo.call(fastify, request, reply);
    known.answered(request, reply);
    return text;
  };

  fastify.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: queryLimits.bodyBytes,
    onRequest: refuseUnheard(rates, dependencies.worldOf),
    errorHandler: refuseUnread,
    // A line about a request says itself which one it is.
    childLoggerFactory: (logger) => logger,
    handler: async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      if (live.takes(request)) return live.answer(request, reply);
      const record: GraphRequest = { requestId: request.id };
      const began = performance.now();
      records.set(request.id, record);
      void reply.header('x-request-id', request.id);
      let text: unknown;
      try {
        // The channel keeps in the record what is returned here: not the answer, which is somebody's.
        await graphRequests.tracePromise(async () => {
          text = await answer(request, reply, record);
          record.status = reply.statusCode;
        }, record);
        return text;
      } finally {
        // Of an error that is told by whoever catches it.
        record.status ??= 500;
        records.delete(request.id);
        dependencies.logRequest(record, performance.now() - began);
      }
    },
  });
  return { stop: () => server.stop() };
};
