import type { AnswerStep } from '../graph/answer-step.ts';
import type { MessageWorker } from './message-worker.service.ts';

/** Hands over what a deed in a world has made owed. */
export type HandOver = (world: string) => Promise<void>;

/**
 * Messages that a deed owes leave once it is done. In a sandbox whoever did it waits for that: they find the messages in the outbox, and what
 * happens next comes after them in every journal, however busy the machine. In production nobody waits for a gateway of messages.
 */
export const handOverAfter =
  ({ turnIn }: Pick<MessageWorker, 'turnIn'>, mode: 'sandbox' | 'production'): HandOver =>
  async (world) => {
    const handedOver = turnIn(world);
    if (mode === 'sandbox') await handedOver;
  };

/** Hands over the messages of a mutation before its answer. */
export const messagesBeforeAnswer = (handOver: HandOver): AnswerStep => ({
  beforeAnswer: ({ world }, { operation }) => (operation?.operation === 'mutation' ? handOver(world.name) : undefined),
});
