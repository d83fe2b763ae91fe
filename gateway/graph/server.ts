import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/request-world.ts';
import { memo, type Context } from './context.ts';
import { argumentPlace } from './argument-place.ts';
import { formatError, isUnforeseen, type Telling } from './errors.ts';
import { languageOf } from './language.ts';

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
  /** The world that a request belongs to. */
  readonly worldOf: (request: FastifyRequest) => Promise<RequestWorld>;
  readonly touch: (context: Context, oips: readonly string[]) => Promise<void>;
  readonly signIn: (context: Context, credentials: Credentials) => Promise<Viewer>;
  readonly logError: (error: unknown, requestId: string) => void;
}

const bodyLimitBytes = 256 * 1024;
const maxTokens = 2000;

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
    requestId: randomUUID(),
    language: languageOf(header(request, 'accept-language')),
    world,
    storage,
    registries: bindRegistries({ ...scope, epoch: world.epochName }),
    baseRegistries: bindRegistries({ ...scope, epoch: 'base' }),
    touch: (oips) => touch(context, oips),
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

/** Answers GraphQL at `/graphql` of a Fastify instance that is not listening yet. */
export const mountGraph = async (fastify: FastifyInstance, dependencies: GraphDependencies): Promise<MountedGraph> => {
  const how = new WeakMap<object, Telling>();
  const server = new ApolloServer<Context>({
    schema: dependencies.schema,
    introspection: dependencies.mode === 'sandbox',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: dependencies.mode === 'production',
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    // Apollo's own indents, which costs more than it is worth to programs.
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, how.get(error as object) ?? { language: 'ru' }),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), tellings(how, dependencies.logError)],
  });
  await server.start();
  fastify.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: bodyLimitBytes,
    handler: fastifyApolloHandler(server, { context: (request) => contextFor(dependencies, request) }),
  });
  return { stop: () => server.stop() };
};
