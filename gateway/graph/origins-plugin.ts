import type { ApolloServerPlugin, GraphQLRequestExecutionListener } from '@apollo/server';
import { responsePathAsArray } from 'graphql';
import { watchRules } from '../../schema/rules/registered.ts';
import { epochOf } from '../storage/index.ts';
import { registryAnswers, type RegistryAnswer } from '../telemetry/channels.ts';
import type { Context } from './context.ts';
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

/**
 * Answers `extensions.origins` to requests with `x-explain: 1`: by path, the owner of the value, the calls it rests on and their age, the
 * rules that said no, the row. `tableOf`: where objects of a type are stored. Sandbox only.
 */
export const originsPlugin = (tableOf: (type: string) => string | undefined): ApolloServerPlugin<Context> => ({
  requestDidStart: ({ request }) => {
    if (request.http?.headers.get(explainHeader) !== '1') return Promise.resolve();
    const origins = new Origins(tableOf);
    const listener: GraphQLRequestExecutionListener<Context> = {
      willResolveField: ({ info }) => {
        const tell = origins.enter(responsePathAsArray(info.path).join('.'));
        return (_error, value) => tell(value);
      },
      executionDidEnd: () => Promise.resolve(unwatch()),
    };
    return Promise.resolve({
      executionDidStart: () => {
        watch();
        return Promise.resolve(listener);
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.data) return;
        const told = origins.told(await ownersFor(contextValue));
        // Other plugins have added theirs meanwhile: Apollo lets all of them work at once.
        result.extensions = { ...result.extensions, origins: told };
      },
    });
  },
});
