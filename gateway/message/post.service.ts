import type { EntityManager } from '@mikro-orm/postgresql';
import { beforeCommit, nextNumber, type RequestWorld } from '../world/index.ts';
import { OutgoingMessageEntity } from './outgoing-message.entity.ts';

/** A message that is owed. */
export type OwedMessage =
  | { readonly channel: 'SMS'; /** E.164 */ readonly to: string; readonly text: string }
  | { readonly channel: 'EMAIL'; readonly to: string; readonly subject: string; readonly text: string };

/** Owes somebody a message, in the transaction that makes it necessary. */
export const post = (em: EntityManager, world: Pick<RequestWorld, 'epoch' | 'nowMs'>, message: OwedMessage): Promise<void> => {
  const { epoch } = world;
  const { channel, to, text } = message;
  const subject = message.channel === 'EMAIL' ? message.subject : null;
  const at = new Date(world.nowMs());
  beforeCommit(em, 'message', async () => {
    const ordinal = await nextNumber(em, epoch, 'message');
    const row = { epoch, ordinal, channel, to, subject, text, at, acceptedAt: null, undeliverable: false };
    await em.insert(OutgoingMessageEntity, row);
  });
  return Promise.resolve();
};
