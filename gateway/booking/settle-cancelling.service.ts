import { LockMode } from '@mikro-orm/postgresql';
import { finishKey, freeKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { writeIn } from '../world/index.ts';
import { cancelInFer } from './cancel-in-fer.service.ts';
import { notCancellable, nothingChanged } from './cancel-refusals.rules.ts';
import { endAppointment } from './end-appointment.service.ts';
import { leaveClaim } from './release-claim.service.ts';
import { SlotClaimEntity, type ReleasedBy } from './slot-claim.entity.ts';
import type { ClaimRow } from './slot-claim.loader.ts';
import { ownInOrder, type BookingOutcome } from './store-booking.service.ts';
import { storedAppointment } from './stored-appointment.service.ts';
import { addresseesOf, tellOfBooking } from './tell-of-booking.service.ts';
import { deskOf, ferSilent } from './upstream-refusal.service.ts';

/** What a cancellation has come to. */
export type CancelSettled =
  | { readonly outcome: BookingOutcome; readonly refused?: undefined }
  | { readonly refused: Refused; readonly outcome?: undefined };

interface Cancelling extends Pick<ClaimRow, 'slotId' | 'patientOip' | 'bookIdMis'> {
  readonly appointmentOrdinal: number;
  readonly releasedBy: ReleasedBy;
}

/** Stores what FER has cancelled, once. */
const storeCancelled = async (
  by: Doer,
  { slotId, patientOip: oip, appointmentOrdinal: ordinal, releasedBy }: Cancelling,
): Promise<BookingOutcome> => {
  const { world, storage } = by;
  const about = { patientOip: oip, by: releasedBy };
  await by.touch(addresseesOf(about));
  const outcome: BookingOutcome = { oip, ordinal, previous: null };
  return writeIn(storage, world, async (em) => {
    const where = { epoch: world.epoch, slotId, state: 'RELEASING' as const, patientOip: oip, appointmentOrdinal: ordinal };
    const claim = await em.findOne(SlotClaimEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!claim) return outcome;
    if (claim.idempotencyKey) await finishKey(em, world, { account: claim.account, key: claim.idempotencyKey }, outcome);
    await ownInOrder(em, world, addresseesOf(about));
    const ended = await endAppointment(em, world, { oip, ordinal }, 'CANCELLED_BY_APPLICANT', releasedBy.actor);
    if (ended?.status !== 'BOOKED') return outcome;
    const { moOid, startsAt, doctorName = null, room = null } = ended;
    await tellOfBooking(em, world, 'CANCELLED', { moOid, startsAtMs: startsAt.getTime(), doctorName, room, ordinal, ...about });
    return outcome;
  });
};

/** Nothing was cancelled: the booking stands as it did. One that the portal had not taken is not taken now. */
export const takeBack = async (
  { storage, world }: Pick<Doer, 'storage' | 'world'>,
  slotId: string,
  askedAt: number | undefined,
): Promise<boolean> =>
  writeIn(storage, world, async (em) => {
    const where = { epoch: world.epoch, slotId, state: 'RELEASING' as const, ...(askedAt !== undefined && { askedAt: new Date(askedAt) }) };
    const claim = await em.findOne(SlotClaimEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!claim) return false;
    if (claim.idempotencyKey) await freeKey(em, world, { account: claim.account, key: claim.idempotencyKey });
    if (claim.sessionId === null) await em.nativeDelete(SlotClaimEntity, { epoch: world.epoch, slotId });
    else {
      const before = { state: 'BOOKED', releaseReason: null, releasedBy: null, idempotencyKey: null, askedAt: null } as const;
      await em.nativeUpdate(SlotClaimEntity, { epoch: world.epoch, slotId }, before);
    }
    return true;
  });

/**
 * Cancels in FER, then in storage.
 * @param first when it was begun, where nobody has asked FER before
 * @throws OUTCOME_UNKNOWN where FER was asked and did not answer
 */
export const settleCancelling = async (by: Doer, claim: ClaimRow, first?: { readonly askedAt: number }): Promise<CancelSettled> => {
  const { slotId, bookIdMis, patientOip, appointmentOrdinal, releasedBy } = claim;
  if (bookIdMis === null || appointmentOrdinal === null || !releasedBy) throw new Error('a cancellation of nothing');
  const told = await cancelInFer(by, bookIdMis);
  if (told.said === 'CANCELLED')
    return { outcome: await storeCancelled(by, { slotId, bookIdMis, patientOip, appointmentOrdinal, releasedBy }) };
  const moOid = (await storedAppointment(by, { oip: patientOip, ordinal: appointmentOrdinal }))?.moOid ?? '';
  if (told.said === 'REFUSED') {
    await takeBack(by, slotId, undefined);
    return { refused: refusedUnder(releasedBy.portal, { ...notCancellable, remedies: await deskOf(by, moOid) }) };
  }
  if (first && nothingChanged(told.outcome) && (await takeBack(by, slotId, first.askedAt))) {
    return { refused: await ferSilent(by, told.error, releasedBy.portal, moOid) };
  }
  await leaveClaim(by, slotId);
  throw new TechnicalError('OUTCOME_UNKNOWN', { registry: 'FER', operation: 'CancelAppointment' });
};
