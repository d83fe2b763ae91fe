import { instantIn } from '../../schema/calendar/index.ts';
import { refuse } from '../world/refusal.ts';
import { moscow, type World } from '../world/world.ts';
import type { MessageLedger } from './ledger.ts';

// What a service that carries messages does with any kind of them: takes each once by its key, and says what became of it.

interface MessageCall {
  readonly ledger: MessageLedger;
  readonly world: World;
  readonly record: (event: Parameters<MessageLedger['apply']>[0]) => void;
}

interface Message {
  readonly key: string;
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
}

/** By the world's clock. */
const deliveryMs = 3_000;

/** Takes a message once, however often it is handed in. */
export const takeMessage = ({ key, to, subject, text }: Message, { ledger, world, record }: MessageCall) => {
  const known = ledger.byKey(key);
  if (known && (known.to !== to || known.subject !== subject || known.text !== text))
    return refuse('KEY_REUSED', { path: 'key', value: key });
  if (!known) record({ kind: 'SENT', key, to, ...(subject !== undefined && { subject }), text });
  const { id, sentAtMs } = ledger.byKey(key) ?? { id: '', sentAtMs: world.nowMs };
  return { messageId: id, acceptedAt: instantIn(moscow, sentAtMs) };
};

export const statusOfMessage = ({ key }: { key: string }, { ledger, world }: Omit<MessageCall, 'record'>) => {
  const known = ledger.byKey(key);
  if (!known) return refuse('MESSAGE_NOT_FOUND', { path: 'key', value: key });
  const deliveredAtMs = known.sentAtMs + deliveryMs;
  const delivered = deliveredAtMs <= world.nowMs;
  return {
    messageId: known.id,
    status: delivered ? ('DELIVERED' as const) : ('QUEUED' as const),
    changedAt: instantIn(moscow, delivered ? deliveredAtMs : known.sentAtMs),
  };
};
