import { instantIn } from '../../schema/calendar/index.ts';
import type { News } from '../../schema/registry/callbacks.ts';
import type { Epoch } from '../world/epochs.ts';
import { guidOf } from '../world/guid.ts';
import { moscow } from '../world/world.ts';
import type { DeliveryOptions, PostLedger } from './ledger.ts';

/**
 * Puts a letter to the gateway into the post of an epoch.
 * @param dueAtMs when it is delivered; now where undefined, later for one that comes late
 * @param promise what it will tell if nothing else happens before
 * @returns its id
 */
export const queueLetter = (
  { ledgers, people, record }: Pick<Epoch<{ readonly post: PostLedger }>, 'ledgers' | 'people' | 'record'>,
  {
    news,
    nowMs,
    dueAtMs = nowMs,
    options = {},
    promise,
  }: { news: News; nowMs: number; dueAtMs?: number; options?: DeliveryOptions; promise?: string },
): string => {
  const sequence = ledgers.post.nextSequence(news.sender);
  const id = guidOf('letter', people.base.seed, news.sender, String(sequence), String(nowMs));
  record(
    'post',
    { kind: 'QUEUED', id, sequence, news, dueAt: instantIn(moscow, dueAtMs), options, ...(promise !== undefined && { promise }) },
    nowMs,
  );
  return id;
};
