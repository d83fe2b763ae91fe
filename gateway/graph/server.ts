import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import { graphRequests, type GraphRequest } from '../telemetry/channels.ts';
import type { RequestWorld } from '../world/request-world.ts';
import { memo, type Context } from './context.ts';
import { argumentPlace } from './argument-place.ts';
import { formatError, isUnforeseen, refusal, type Telling } from './errors.ts';
import { languageOf } from './language.ts';
import { queryLimitsPlugin } from './query-limits-plugin.ts';
import { beyond, queryLimits } from './query-limits.ts';
import { countRates, type RateCounters, type RateLimits } from './rate-limits.ts';
import { refuseBusyAddress, refuseUnread, refuseWithoutWorld } from './refused-request.ts';
import { requestRecordPlugin, type RequestRecords } from './request-record.ts';

/** How a request says who asks. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly persona: string | undefined;
  readonly portal: string | undefined;
}

export interface GraphDependencies {
  readonly schema: GraphQLSchema;
  readonly mode: 'sandbox' | 'production';
  readonly storage: Storage;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** The world that a request belongs to, the same however often it is asked. Rejects with UnknownWorld or MixedWorlds. */
  readonly worldOf: (request: FastifyRequest) => Promise<RequestWorld>;
  readonly touch: (context: Context, oips: readonly string[]) => Promise<void>;
  readonly touchClinicDay: (context: Context, moOid: string, day: string) => Promise<void>;
  readonly signIn: (context: Context, credentials: Credentials) => Promise<Viewer>;
  readonly rateLimits: RateLimits;
  readonly logError: (error: unknown, requestId: string) => void;
  readonly logRequest: (request: GraphRequest, durationMs: number) => void;
  /** Plugins besides those that every graph has. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Header values are single for these names; a repeated one counts as its first. */
const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Tells formatError, which sees only errors, how each is told; logs what nothing foresaw. */
const tellings = (how: WeakMap<object, Telling>, logError: GraphDependencies['logError']): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue, document }) => {
        for (const error of errors) {
          how.set(error, { language: contextValue.language, place: argumentPlace(error, document) });
          if (isUnforeseen(error)) logError(error.originalError ?? error, contextValue.requestId);
        }
        return Promise.resolve();
      },
    }),
});

const contextFor = async (dependencies: GraphDependencies, request: FastifyRequest): Promise<Context> => {
  const { storage, bindRegistries, touch, signIn } = dependencies;
  const world = await dependencies.worldOf(request);
  const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
  const made = memo();
  let viewer: Promise<Viewer> | undefined;
  const context: Context = {
    requestId: request.id,
    language: languageOf(header(request, 'accept-language')),
    world,
    storage,
    registries: bindRegistries({ ...scope, epoch: world.epochName }),
    baseRegistries: bindRegistries({ ...scope, epoch: 'base', asker: world.epochName }),
    touch: (oips) => touch(context, oips),
    touchClinicDay: (moOid, day) => dependencies.touchClinicDay(context, moOid, day),
    viewer: () =>
      (viewer ??= signIn(context, {
        authorization: header(request, 'authorization'),
        persona: header(request, 'x-persona'),
        portal: header(request, 'x-portal'),
      })),
    use: (make) => made(make, context),
  };
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

const isExpandedTooFar = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED';

/** Answers GraphQL at `/graphql` of a Fastify instance that is not listening yet. */
export const mountGraph = async (fastify: FastifyInstance, dependencies: GraphDependencies): Promise<MountedGraph> => {
  const how = new WeakMap<object, Telling>();
  const records: RequestRecords = new Map();
  const rates = await countRates(fastify, dependencies.rateLimits);
  const server = new ApolloServer<Context>({
    schema: dependencies.schema,
    introspection: dependencies.mode === 'sandbox',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: dependencies.mode === 'production',
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: null,
    maxRecursiveSelections: queryLimits.expandedFields,
    parseOptions: { maxTokens: queryLimits.tokens },
    // Apollo's own indents, which costs more than it is worth to programs.
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatError(formatted, isExpandedTooFar(error) ? beyond('expandedFields') : error, how.get(error as object) ?? { language: 'ru' }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      queryLimitsPlugin(),
      tellings(how, dependencies.logError),
      requestRecordPlugin(records),
      ...(dependencies.plugins ?? []),
    ],
  });
  await server.start();
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
