import { z } from 'zod';
import { parseInstant } from '../../schema/calendar/index.ts';
import { callbackSenders, news, type CallbackSender, type News } from '../../schema/registry/callbacks.ts';
import { instant } from '../../schema/registry/contract.ts';
import type { Ledger } from '../world/ledger.ts';

/** How a letter is delivered where not once, in its turn and signed by its sender. */
export const deliveryOptions = z.strictObject({
  /** Delivered again that many times, at once. */
  duplicates: z.int().min(0).max(10).optional(),
  /** Waits until a later letter of the same sender has been delivered, but no longer than an hour of the world's time. */
  heldBack: z.boolean().optional(),
  /** Signed with a key that is not its sender's: the gateway does not take it. */
  badSignature: z.boolean().optional(),
});
export type DeliveryOptions = z.output<typeof deliveryOptions>;

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('QUEUED'),
    id: z.guid(),
    /** Of letters of this sender, see Letter. */
    sequence: z.int().positive(),
    news,
    /** When it is delivered, if not held back. */
    dueAt: instant,
    options: deliveryOptions,
    /** Number of the promise that it belongs to, see WITHDRAWN. */
    promise: z.guid().optional(),
  }),
  /** What the waiting letters of a promise would have told has not come to pass. */
  z.strictObject({ kind: z.literal('WITHDRAWN'), promise: z.guid() }),
  /** The gateway has taken it, or said that it never will. */
  z.strictObject({
    kind: z.literal('DELIVERED'),
    id: z.guid(),
    status: z.int(),
  }),
]);
export type PostEvent = z.output<typeof event>;

/** A letter on its way to the gateway. */
export interface QueuedLetter {
  readonly id: string;
  readonly sequence: number;
  readonly news: News;
  readonly queuedAtMs: number;
  /** The moment at which it is to be delivered; of one that is held back the latest. */
  readonly dueAtMs: number;
  readonly options: DeliveryOptions;
  readonly promise?: string | undefined;
}

export interface Delivery {
  readonly letter: QueuedLetter;
  /** What the gateway answered, an HTTP status. */
  readonly status: number;
  readonly atMs: number;
}

/** What registries and offices have told the gateway unasked in one epoch, and what they still have to tell. */
export interface PostLedger extends Ledger<PostEvent> {
  /** Not delivered yet, in the order in which they are to be. */
  pending(): readonly QueuedLetter[];
  /** Of these, what is to be delivered by that moment. */
  due(nowMs: number): readonly QueuedLetter[];
  /** The moment of the next delivery; undefined where nothing waits. */
  nextDueMs(): number | undefined;
  /** Oldest first. */
  delivered(): readonly Delivery[];
  /** For the next letter of that sender. */
  nextSequence(sender: CallbackSender): number;
}

/** How long a letter is held back that nothing overtakes. */
const heldBackMs = 3_600_000;

export const openPostLedger = (): PostLedger => {
  const waiting = new Map<string, QueuedLetter>();
  const delivered: Delivery[] = [];
  const sequences = new Map<CallbackSender, number>(callbackSenders.map((sender) => [sender, 0]));
  const overtaken = (letter: QueuedLetter): boolean =>
    delivered.some((other) => other.letter.news.sender === letter.news.sender && other.letter.sequence > letter.sequence);
  const dueMs = (letter: QueuedLetter): number =>
    letter.options.heldBack && !overtaken(letter) ? letter.dueAtMs + heldBackMs : letter.dueAtMs;
  const pending = (): QueuedLetter[] =>
    [...waiting.values()]
      .map((letter) => ({ ...letter, dueAtMs: dueMs(letter) }))
      // Of the same moment: as they were written.
      .toSorted((a, b) => a.dueAtMs - b.dueAtMs);

  return {
    event,
    apply(said, atMs) {
      if (said.kind === 'QUEUED') {
        const { id, sequence, news: told, dueAt, options, promise } = said;
        waiting.set(id, { id, sequence, news: told, queuedAtMs: atMs, dueAtMs: parseInstant(dueAt), options, promise });
        sequences.set(told.sender, sequence);
        return;
      }
      if (said.kind === 'WITHDRAWN') {
        for (const letter of waiting.values()) if (letter.promise === said.promise) waiting.delete(letter.id);
        return;
      }
      const letter = waiting.get(said.id);
      if (!letter) return;
      waiting.delete(said.id);
      delivered.push({ letter, status: said.status, atMs });
    },
    pending,
    due: (nowMs) => pending().filter(({ dueAtMs }) => dueAtMs <= nowMs),
    nextDueMs: () => pending()[0]?.dueAtMs,
    delivered: () => delivered,
    nextSequence: (sender) => (sequences.get(sender) ?? 0) + 1,
  };
};
