import { setTimeout as pause } from 'node:timers/promises';
import type { Doer } from '../due/doer.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { readClaim } from './slot-claim.loader.ts';

const pollMs = 100;
const polls = 30;

/**
 * Waits while somebody is asking FER about a slot: whoever asked in their session as well would come between.
 * @throws OUTCOME_UNKNOWN where they are still asking after three seconds, or have ended in the middle, which a recovery worker finds out
 */
export const whileAsked = async ({ storage, world }: Pick<Doer, 'storage' | 'world'>, slotId: string): Promise<void> => {
  for (let poll = 0; poll < polls; poll += 1) {
    const claim = await readClaim(storage, world.epoch, slotId);
    if (claim?.state !== 'ASKING' || claim.askedAt === null) return;
    await pause(pollMs);
  }
  throw new TechnicalError('OUTCOME_UNKNOWN', { registry: 'FER', operation: 'CreateAppointment' });
};
