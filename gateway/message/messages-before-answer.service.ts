import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graph/context.ts';
import type { MessageWorker } from './message-worker.service.ts';

/**
 * Messages that a mutation owes leave once it is done. In a sandbox its answer waits for that, so that whoever has it finds them in the
 * outbox; in production nobody waits for a gateway of messages.
 */
export const messagesBeforeAnswer = ({ turnIn }: Pick<MessageWorker, 'turnIn'>): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ operation, contextValue: { world } }) => {
        if (operation?.operation !== 'mutation') return;
        const handedOver = turnIn(world.name);
        if (world.mode === 'sandbox') await handedOver;
      },
    }),
});
