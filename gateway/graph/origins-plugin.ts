import type { ApolloServerPlugin } from '@apollo/server';
import { execute, responsePathAsArray, type GraphQLSchema } from 'graphql';
import { watchRules } from '../../schema/rules/registered.ts';
import { epochOf } from '../storage/index.ts';
import { registryAnswers, type RegistryAnswer } from '../telemetry/channels.ts';
import type { Context } from './context.ts';
import { fittingOperation, toldResult, type ToldErrors } from './told-result.ts';
import { watchedSchema } from './watched-fields.ts';
import { noteAnswer, noteRule, Origins, type OriginRow } from './origins.ts';

/** A request with this header, value 1, is told where each value of its answer came from. */
const explainHeader = 'x-explain';

const onAnswer = (answer: unknown): void => noteAnswer(answer as RegistryAnswer);

/** Watches only while somebody wants to know. */
let watching = 0;
const watch = (): void => {
  watching += 1;
  if (watching > 1) return;
  registryAnswers.subscribe(onAnswer);
  watchRules(noteRule);
};
const unwatch = (): void => {
  watching -= 1;
  if (watching > 0) return;
  registryAnswers.unsubscribe(onAnswer);
  watchRules(undefined);
};

/** Whose row a person's is, as far as the viewer sees persons. */
const ownersFor = async (context: Context): Promise<(oip: string) => OriginRow['of']> => {
  const viewer = await context.viewer().catch(() => undefined);
  const grants = await viewer?.everybody();
  return (oip) => {
    const grant = grants?.get(oip);
    return grant && (epochOf(grant.personKey) === context.world.epoch ? 'WORLD' : 'BASE');
  };
};

/** Of a request that wants to know. */
const originsOf = (_context: Context): { origins?: Origins } => ({});

/**
 * Answers `extensions.origins` to requests with `x-explain: 1`: by path, the owner of the value, the calls it rests on and their age, the
 * rules that said no, the row. `tableOf`: where objects of a type are stored. Sandbox only.
 */
export const originsPlugin = (
  schema: GraphQLSchema,
  tableOf: (type: string) => string | undefined,
  told: ToldErrors,
): ApolloServerPlugin<Context> => {
  let watched: GraphQLSchema | undefined;
  const watchedOnce = (): GraphQLSchema =>
    (watched ??= watchedSchema<Context>(schema, (context, { path }) =>
      context.keep(originsOf).origins?.enter(responsePathAsArray(path).join('.')),
    ));
  return {
    requestDidStart: ({ request }) => {
      if (request.http?.headers.get(explainHeader) !== '1') return Promise.resolve();
      const origins = new Origins(tableOf);
      return Promise.resolve({
        responseForOperation: async (asked) => {
          if (!fittingOperation(asked)) return null;
          const { document, operationName, contextValue } = asked;
          contextValue.keep(originsOf).origins = origins;
          watch();
          try {
            const variableValues = request.variables ?? {};
            return toldResult(await execute({ schema: watchedOnce(), document, contextValue, variableValues, operationName }), asked, told);
          } finally {
            unwatch();
          }
        },
        willSendResponse: async ({ response, contextValue }) => {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (!result.data) return;
          const where = origins.told(await ownersFor(contextValue));
          // Other plugins have added theirs meanwhile: Apollo lets all of them work at once.
          result.extensions = { ...result.extensions, origins: where };
        },
      });
    },
  };
};
