import type { Ledgers } from '../ledgers.ts';
import type { Epoch } from '../world/epochs.ts';

// How a stand-in sends a message of its own, as ESIA its codes: it lies in the outbox like any other.

interface OwnMessage {
  readonly to: string;
  readonly text: string;
  /** Where the text's code cannot be told from its other numbers. */
  readonly code?: string;
  /** The same key again sends nothing; without it every call is a message of its own. */
  readonly key?: string;
}

const send = (channel: 'sms' | 'mail', epoch: Epoch<Ledgers>, message: OwnMessage & { readonly subject?: string }, atMs: number): void => {
  const ledger = epoch.ledgers[channel];
  const key = message.key ?? `own-${ledger.sent().length + 1}`;
  if (!ledger.byKey(key)) epoch.record(channel, { kind: 'SENT', ...message, key }, atMs);
};

/** `atMs` by the world's clock. */
export const sendSms = (epoch: Epoch<Ledgers>, message: OwnMessage, atMs: number): void => send('sms', epoch, message, atMs);
/** `atMs` by the world's clock. */
export const sendMail = (epoch: Epoch<Ledgers>, message: OwnMessage & { readonly subject: string }, atMs: number): void =>
  send('mail', epoch, message, atMs);
