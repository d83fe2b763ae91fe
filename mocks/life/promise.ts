import { instantIn } from '../../schema/calendar/index.ts';
import type { PostLedger } from '../post/ledger.ts';
import { queueLetter } from '../post/queue.ts';
import type { Epoch } from '../world/epochs.ts';
import { moscow } from '../world/world.ts';
import type { PromisedEntry } from './entry.ts';
import type { LifeLedger } from './ledger.ts';
import type { Moment } from './moment.ts';
import { newsFrom } from './news.ts';

/** What somebody will do by themselves, unless something else is decided before. */
export interface Promised {
  /** A guid. */
  readonly promise: string;
  readonly moments: readonly Moment[];
}

/** Writes down what will happen, and the letters that the portal will get of it. */
export const promise = (
  epoch: Pick<Epoch<{ readonly life: LifeLedger; readonly post: PostLedger }>, 'ledgers' | 'people' | 'record'>,
  { promise: id, moments }: Promised,
  nowMs: number,
): void => {
  const entry: PromisedEntry = {
    kind: 'PROMISED',
    promise: id,
    moments: moments.map(({ system, atMs, change }) => ({ system, at: instantIn(moscow, atMs), change })),
  };
  epoch.record('life', entry, nowMs);
  for (const { news, atMs } of newsFrom(moments, () => undefined)) queueLetter(epoch, { news, nowMs, dueAtMs: atMs, promise: id });
};
