import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { graphRequests, type GraphRequest } from '../telemetry/channels.ts';
import type { RequestWorld } from '../world/request-world.ts';
import { argumentPlace } from './argument-place.ts';
import type { Context } from './context.ts';
import { compiledQueriesPlugin } from './compiled-queries.ts';
import { credentialsFrom } from './credentials.ts';
import { badInput, formatError, isUnforeseen, refusal, type Telling } from './errors.ts';
import { documentsPlugin } from './documents-plugin.ts';
import { languageOf } from './language.ts';
import type { Watch } from './watch.ts';
import { makeContext, type Asker, type ContextDependencies } from './make-context.ts';
import { mountLive } from './mount-live.ts';
import { originsPlugin } from './origins-plugin.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import { queryLimits } from './query-limits.ts';
import { countRates, type RateCounters, type RateLimits } from './rate-limits.ts';
import { refuseBusyAddress, refuseUnread, refuseWithoutWorld } from './refused-request.ts';
import { requestRecordPlugin, type RequestRecords } from './request-record.ts';
import { sentTexts } from './sent-texts.ts';
import type { ToldErrors } from './told-result.ts';

export interface GraphDependencies extends ContextDependencies {
  readonly schema: GraphQLSchema;
  readonly mode: 'sandbox' | 'production';
  readonly persisted: PersistedDocuments;
  /** The world that a request belongs to, the same however often it is asked. Rejects with UnknownWorld or MixedWorlds. */
  readonly worldOf: (request: FastifyRequest) => Promise<RequestWorld>;
  /** The same world as it is by now. Rejects with UnknownWorld where it is gone. */
  readonly worldAgain: (world: RequestWorld) => Promise<RequestWorld>;
  /** Waits for changes in the world of that name. */
  readonly watch: (world: string, signal: AbortSignal) => Watch;
  readonly rateLimits: RateLimits;
  /** What is to be done before anything that was found out is told. */
  readonly beforeAnswer: (context: Context) => Promise<void>;
  readonly logError: (error: unknown, requestId: string) => void;
  readonly logRequest: (request: GraphRequest, durationMs: number) => void;
  /** Whether queries are compiled: not where resolvers of the schema have to know their path. */
  readonly compiled: boolean;
  /** Where objects of a type are stored, for whoever wants to know where values came from; undefined: nobody may. */
  readonly tableOf?: ((type: string) => string | undefined) | undefined;
  /** Plugins besides those that every graph has. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Header values are single for these names; a repeated one counts as its first. */
const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Tells formatError, which sees only errors, how each is told; logs what nothing foresaw. */
const noteIn =
  (how: WeakMap<object, Telling>, logError: GraphDependencies['logError']): ToldErrors['note'] =>
  (errors, { contextValue, document }) => {
    for (const error of errors) {
      how.set(error, { language: contextValue.language, place: argumentPlace(error, document) });
      if (isUnforeseen(error)) logError(error.originalError ?? error, contextValue.requestId);
    }
  };

const tellings = (note: ToldErrors['note']): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: (request) => {
        note(request.errors, request);
        return Promise.resolve();
      },
    }),
});

const askerOf = (request: FastifyRequest): Asker => ({
  requestId: request.id,
  language: languageOf(header(request, 'accept-language')),
  credentials: credentialsFrom((name) => header(request, name)),
});

const contextFor = async (dependencies: GraphDependencies, request: FastifyRequest): Promise<Context> => {
  const context = makeContext(dependencies, await dependencies.worldOf(request), askerOf(request));
  // ESIA is asked about a persona while the document is read. A failure is told to the fields that want to know who asks.
  if (dependencies.mode === 'sandbox' && header(request, 'x-persona') !== undefined) void context.viewer().catch(() => undefined);
  return context;
};

export interface MountedGraph {
  /** Lets requests finish, then stops. */
  stop(): Promise<void>;
}

/** The account of a request counts once it is known; a request without one, or whose sign-in fails, counts for its address only. */
const checkAccountRate = async (rates: RateCounters, request: FastifyRequest, context: Context): Promise<void> => {
  if (header(request, 'authorization') === undefined) return;
  const viewer = await context.viewer().catch(() => undefined);
  const excess = viewer && (await rates.account(request, `${context.world.id} ${viewer.account.esiaOid}`));
  if (excess) throw refusal(excess.error, 429, excess.retryAfterSeconds);
};

const otherText = badInput(
  'extensions.persistedQuery.sha256Hash: это хеш другого текста, не того, что в query',
  'extensions.persistedQuery.sha256Hash: this is the hash of another text than the one in query',
);
/** Apollo says it in words alone. */
const isOtherText = (error: unknown): boolean => error instanceof GraphQLError && error.message === 'provided sha does not match query';

/** Answers GraphQL at `/graphql` of a Fastify instance that is not listening yet. */
export const mountGraph = async (fastify: FastifyInstance, dependencies: GraphDependencies): Promise<MountedGraph> => {
  const how = new WeakMap<object, Telling>();
  const toldErrors: ToldErrors = {
    note: noteIn(how, dependencies.logError),
    format: (error) => formatError(error.toJSON(), error, how.get(error) ?? { language: 'ru' }),
  };
  const records: RequestRecords = new Map();
  const rates = await countRates(fastify, dependencies.rateLimits);
  const server = new ApolloServer<Context>({
    schema: dependencies.schema,
    introspection: dependencies.mode === 'sandbox',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: dependencies.mode === 'production',
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // Texts that clients sent with their hashes; `ttl` is the store's own.
    persistedQueries: { cache: sentTexts() },
    documentStore: null,
    parseOptions: { maxTokens: queryLimits.tokens },
    // Apollo's own indents, which costs more than it is worth to programs.
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatError(formatted, isOtherText(error) ? otherText : error, how.get(error as object) ?? { language: 'ru' }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      documentsPlugin(dependencies.persisted),
      tellings(toldErrors.note),
      requestRecordPlugin(records),
      ...(dependencies.plugins ?? []),
      ...(dependencies.tableOf ? [originsPlugin(dependencies.schema, dependencies.tableOf, toldErrors)] : []),
      ...(dependencies.compiled ? [compiledQueriesPlugin(dependencies.schema, toldErrors)] : []),
    ],
  });
  await server.start();
  const live = mountLive(fastify, dependencies, rates);
  const handler = fastifyApolloHandler(server, {
    context: async (request) => {
      const context = await contextFor(dependencies, request);
      const record = records.get(context.requestId);
      if (record) record.world = context.world.name;
      await checkAccountRate(rates, request, context).catch((error: Error) => {
        how.set(error, { language: context.language });
        throw error;
      });
      return context;
    },
  });
  fastify.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: queryLimits.bodyBytes,
    onRequest: [refuseBusyAddress(rates), refuseWithoutWorld(dependencies.worldOf)],
    errorHandler: refuseUnread,
    handler: async function answerGraph(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      if (live.takes(request)) return live.answer(request, reply);
      const record: GraphRequest = { requestId: request.id };
      const began = performance.now();
      records.set(request.id, record);
      let answer: unknown;
      try {
        // The channel keeps in the record what is returned here: not the answer, which is somebody's.
        await graphRequests.tracePromise(async () => {
          answer = await handler.call(this, request, reply);
          record.status = reply.statusCode;
        }, record);
        return answer;
      } finally {
        records.delete(request.id);
        dependencies.logRequest(record, performance.now() - began);
      }
    },
  });
  return { stop: () => server.stop() };
};
