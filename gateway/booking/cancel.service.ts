import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import { keepKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { refusedUnder } from '../rule/refusal.rules.ts';
import { writeIn } from '../world/index.ts';
import { notCancellable } from './cancel-refusals.rules.ts';
import { settleCancelling, type CancelSettled } from './settle-cancelling.service.ts';
import { SlotClaimEntity, type ReleasedBy } from './slot-claim.entity.ts';
import { readClaim } from './slot-claim.loader.ts';
import { storedAppointment } from './stored-appointment.service.ts';
import { deskOf } from './upstream-refusal.service.ts';

/** A booking that is to be cancelled, and who wants it. */
export interface Cancellation {
  /** The patient. */
  readonly oip: string;
  readonly ordinal: number;
  readonly by: ReleasedBy;
  readonly request: KeyedRequest | undefined;
}

/** Stands for the slot of a booking whose slot is not told, or is somebody else's by now: the same for the same booking. */
const placeOf = (bookIdMis: string): string => {
  const digest = createHash('sha256').update(bookIdMis).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};

interface Begun {
  readonly slotId: string;
  readonly first: boolean;
}

/** Notes that FER is about to be asked. Where somebody cancels the same already, theirs goes on. */
const begin = async (
  by: Doer,
  { oip, ordinal, by: releasedBy, request }: Cancellation,
  bookIdMis: string,
  slotId: string | null,
): Promise<Begun> => {
  const { storage, world } = by;
  const { epoch } = world;
  const mine = { patientOip: oip, appointmentOrdinal: ordinal };
  const place = placeOf(bookIdMis);
  return writeIn(storage, world, async (em) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const claims = await em.find(SlotClaimEntity, { epoch, slotId: { $in: [place, ...(slotId === null ? [] : [slotId])] } }, { lockMode });
    const own = claims.find((claim) => claim.patientOip === oip && claim.appointmentOrdinal === ordinal);
    if (own?.state === 'RELEASING') return { slotId: own.slotId, first: false };
    const at = own?.slotId ?? (claims.length > 0 || slotId === null ? place : slotId);
    const releasing = {
      ...mine,
      state: 'RELEASING' as const,
      bookIdMis,
      releaseReason: 'CANCELLED' as const,
      releasedBy,
      account: releasedBy.esiaOid,
      idempotencyKey: request?.key ?? null,
    };
    if (own) await em.nativeUpdate(SlotClaimEntity, { epoch, slotId: at }, releasing);
    else await em.insert(SlotClaimEntity, { epoch, slotId: at, ...releasing, claimedAt: new Date(world.nowMs()) });
    await em.execute(`update slot_claim set asked_at = date_trunc('milliseconds', now()) where epoch_id = ? and slot_id = ?`, [epoch, at]);
    await keepKey(em, world, request, { about: at });
    return { slotId: at, first: true };
  });
};

/**
 * Cancels a booking in FER and in storage, or in neither.
 * @throws KeyTaken where the request of that key is under way or done; OUTCOME_UNKNOWN where FER was asked and did not answer
 */
export const cancelBooking = async (by: Doer, cancellation: Cancellation): Promise<CancelSettled> => {
  const { oip, ordinal, by: releasedBy } = cancellation;
  const appointment = await storedAppointment(by, { oip, ordinal });
  const bookIdMis = appointment?.bookIdMis;
  if (!appointment || !bookIdMis) {
    const remedies = appointment ? await deskOf(by, appointment.moOid) : [];
    return { refused: refusedUnder(releasedBy.portal, { ...notCancellable, remedies }) };
  }
  await by.touch([oip]);
  const { slotId, first } = await begin(by, cancellation, bookIdMis, appointment.slotId ?? null);
  const claim = await readClaim(by.storage, by.world.epoch, slotId);
  if (!claim || claim.state !== 'RELEASING') return { outcome: { oip, ordinal, previous: null } };
  return settleCancelling(by, claim, first && claim.askedAt !== null ? { askedAt: claim.askedAt } : undefined);
};
