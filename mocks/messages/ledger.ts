import { z } from 'zod';
import { guidOf } from '../world/guid.ts';
import type { Ledger } from '../world/ledger.ts';

const event = z.strictObject({
  kind: z.literal('SENT'),
  /** The sender's own name of the message. */
  key: z.string(),
  to: z.string(),
  /** Of letters. */
  subject: z.string().optional(),
  text: z.string(),
  /** The code that the text carries, where it cannot be read out of it. */
  code: z.string().optional(),
});
type Event = z.output<typeof event>;

/** A message as it lies in the outbox. */
export interface SentMessage extends Omit<Event, 'kind'> {
  readonly id: string;
  readonly sentAtMs: number;
  /** Its place among the messages of all channels of this epoch. */
  readonly ordinal: number;
}

/** What a service that carries messages remembers of one epoch: all of them, oldest first. */
export interface MessageLedger extends Ledger<Event> {
  byKey(key: string): SentMessage | undefined;
  sent(): readonly SentMessage[];
}

/** Codes are 4 to 8 digits that stand alone behind the word. */
const codeInText = /(?:код|code|пароль)[^\d]{0,60}?(?<![\d+])(\d{4,8})(?!\d)/i;

/** The code that a text carries. */
export const codeIn = (text: string): string | undefined => codeInText.exec(text)?.[1];

/**
 * @param channel tells the ids of two services apart
 * @param nextOrdinal counts the messages of all channels
 */
export const openMessageLedger = (channel: string, nextOrdinal: () => number): MessageLedger => {
  const sent: SentMessage[] = [];
  const byKey = new Map<string, SentMessage>();
  return {
    event,
    apply({ kind: _kind, ...said }, sentAtMs) {
      const message = {
        ...said,
        ...(said.code === undefined && { code: codeIn(said.text) }),
        id: guidOf(channel, said.key),
        sentAtMs,
        ordinal: nextOrdinal(),
      };
      sent.push(message);
      byKey.set(said.key, message);
    },
    byKey: (key) => byKey.get(key),
    sent: () => sent,
  };
};
