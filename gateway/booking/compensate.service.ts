import type { Doer } from '../due/doer.service.ts';
import { WorldTurnedAway, writeIn } from '../world/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { cancelInFer } from './cancel-in-fer.service.ts';
import { dropClaim, leaveClaim } from './release-claim.service.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';

/** What FER has booked and storage does not take. */
interface Orphan {
  readonly slotId: string;
  readonly sessionId: string;
  readonly draft: BookingDraft;
}

/** Notes that it is to be cancelled before FER is asked to: whatever happens, somebody will ask. */
const noted = async (by: Doer, { slotId, sessionId, draft }: Orphan, bookIdMis: string): Promise<void> => {
  const { storage, world } = by;
  await writeIn(storage, world, async (em) => {
    await dropClaim(em, world, slotId, { sessionId });
    const claim = {
      epoch: world.epoch,
      slotId,
      state: 'RELEASING' as const,
      sessionId,
      patientOip: draft.patient.oip,
      bookIdMis,
      draft,
      account: draft.bookedBy.esiaOid,
      releaseReason: 'COMPENSATED' as const,
      claimedAt: new Date(world.nowMs()),
    };
    await em.createQueryBuilder(SlotClaimEntity).insert(claim).onConflict().ignore().execute();
  });
};

/** Asks FER to cancel what storage does not have, and lets the slot go once it has. False where FER does not answer: it is asked again. */
export const cancelOrphan = async (by: Doer, slotId: string, bookIdMis: string): Promise<boolean> => {
  const told = await cancelInFer(by, bookIdMis, 'RECORD_NOT_CREATED_AT_EPGU');
  if (told.said === 'SILENT') {
    await leaveClaim(by, slotId);
    return false;
  }
  const { storage, world } = by;
  await storage.write((em) => em.nativeDelete(SlotClaimEntity, { epoch: world.epoch, slotId, state: 'RELEASING', bookIdMis }));
  return true;
};

/** Takes a booking back that FER has made and storage cannot have. */
export const compensate = async (by: Doer, orphan: Orphan, bookIdMis: string): Promise<void> => {
  try {
    await noted(by, orphan, bookIdMis);
  } catch (error) {
    // Nobody will ask about a state that the world has left; FER's of that state is left with it.
    if (!(error instanceof WorldTurnedAway)) throw error;
  }
  await cancelOrphan(by, orphan.slotId, bookIdMis);
};
