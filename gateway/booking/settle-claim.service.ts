import type { Doer } from '../due/doer.service.ts';
import { cancelOrphan } from './compensate.service.ts';
import { settleCancelling, type CancelSettled } from './settle-cancelling.service.ts';
import { settleAsking, type Settled } from './settle.service.ts';
import { readClaim, type ClaimRow } from './slot-claim.loader.ts';

const bookedAs = ({ patientOip, appointmentOrdinal, replaces }: ClaimRow): Settled => ({
  outcome: { oip: patientOip, ordinal: appointmentOrdinal ?? 0, previous: replaces },
});

/**
 * Finds out what became of whatever FER was asked about a slot: completes it, or gives the slot back. Undefined where nothing is under way.
 * @throws OUTCOME_UNKNOWN where FER does not answer now either
 */
export const settleClaim = async (by: Doer, slotId: string): Promise<Settled | CancelSettled | undefined> => {
  const claim = await readClaim(by.storage, by.world.epoch, slotId);
  if (!claim || claim.state === 'HELD') return undefined;
  if (claim.state === 'BOOKED') return bookedAs(claim);
  if (claim.state === 'ASKING') return settleAsking(by, claim);
  if (claim.releaseReason === 'CANCELLED') return settleCancelling(by, claim);
  await cancelOrphan(by, slotId, claim.bookIdMis ?? '');
  return undefined;
};
