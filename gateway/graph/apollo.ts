import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type { NotedErrors } from './noted-errors.ts';
import { queryLimits } from './query-limits.ts';
import { sentTexts } from './sent-texts.ts';
import type { ToldErrors } from './told-result.ts';

const otherText = badInput(
  'extensions.persistedQuery.sha256Hash: это хеш другого текста, не того, что в query',
  'extensions.persistedQuery.sha256Hash: this is the hash of another text than the one in query',
);
/** Apollo says it in words alone. */
const isOtherText = (error: unknown): boolean => error instanceof GraphQLError && error.message === 'provided sha does not match query';

const notingErrors = (note: ToldErrors['note']): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: (request) => {
        note(request.errors, request);
        return Promise.resolve();
      },
    }),
});

/** Apollo as every graph has it, not started yet. */
export const apolloServer = (
  { schema, mode }: { readonly schema: GraphQLSchema; readonly mode: 'sandbox' | 'production' },
  errors: NotedErrors,
  plugins: readonly ApolloServerPlugin<Context>[],
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: mode === 'sandbox',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: mode === 'production',
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // Texts that clients sent with their hashes; `ttl` is the store's own.
    persistedQueries: { cache: sentTexts() },
    documentStore: null,
    parseOptions: { maxTokens: queryLimits.tokens },
    // Apollo's own indents, which costs more than it is worth to programs.
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => errors.words(formatted, error, isOtherText(error) ? otherText : undefined),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), notingErrors(errors.note), ...plugins],
  });
