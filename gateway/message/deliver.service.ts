import { RegistryUnavailable, type Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import { WorldTurnedAway, writeIn, type RequestWorld } from '../world/index.ts';
import { OutgoingMessageEntity } from './outgoing-message.entity.ts';
import { readWaitingMessages, type WaitingMessage } from './outgoing-message.loader.ts';

/** On whose behalf messages are handed over. */
export interface Postman {
  readonly world: RequestWorld;
  readonly storage: Storage;
  /** Bound to the world. */
  readonly registries: Registries;
}

/** Handed over at one go; the rest waits for the next. */
const together = 100;

type Fate = 'ACCEPTED' | 'UNDELIVERABLE' | 'WAITS';

/** In production one epoch is served; in a sandbox each has messages, and a gateway of messages, of its own. */
const handOver = async ({ registries }: Postman, { ordinal, channel, to, subject, text }: WaitingMessage): Promise<Fate> => {
  const key = `portal-${ordinal}`;
  try {
    const told =
      channel === 'SMS'
        ? await registries.sms.send({ key, to, text }, { field: 'message' })
        : await registries.mail.send({ key, to, subject: subject ?? '', text }, { field: 'message' });
    return 'refused' in told.value ? 'UNDELIVERABLE' : 'ACCEPTED';
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    // What it says of this very message it will say again.
    return error.code === undefined || error.retryable ? 'WAITS' : 'UNDELIVERABLE';
  }
};

/** What has no use any more is blanked: a text may hold a code. */
const settle = ({ storage, world }: Postman, { ordinal }: WaitingMessage, fate: 'ACCEPTED' | 'UNDELIVERABLE'): Promise<unknown> =>
  writeIn(storage, world, (em) =>
    em.nativeUpdate(
      OutgoingMessageEntity,
      { epoch: world.epoch, ordinal, acceptedAt: null },
      fate === 'ACCEPTED' ? { acceptedAt: new Date(world.nowMs()), text: null } : { undeliverable: true, text: null },
    ),
  );

/**
 * Hands over what is owed in a world, in its order. The same message may be handed over twice, under one key; the gateways of messages then
 * send it once. Where the one of a channel does not take one now, it and all after it wait for the next time, and the other channel goes on.
 * @returns false where something still waits
 */
export const deliver = async (by: Postman): Promise<boolean> => {
  const messages = await readWaitingMessages(by.storage, by.world.epoch, together);
  const silent = new Set<string>();
  try {
    for (const message of messages) {
      if (silent.has(message.channel)) continue;
      const fate = await handOver(by, message);
      if (fate === 'WAITS') silent.add(message.channel);
      else await settle(by, message, fate);
    }
  } catch (error) {
    // The world has another state by now, whose turn comes.
    if (error instanceof WorldTurnedAway) return false;
    throw error;
  }
  return silent.size === 0 && messages.length < together;
};
