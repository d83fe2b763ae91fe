import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { freeKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { recordAct, writeIn, type RequestWorld } from '../world/index.ts';
import { bookingActs } from './booking-words.rules.ts';
import { endAppointment } from './end-appointment.service.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';
import { ownInOrder } from './store-booking.service.ts';

interface Where extends Partial<Pick<SlotClaimEntity, 'sessionId' | 'state'>> {
  readonly askedAt?: Date;
  readonly bookIdMis?: null;
}

/** Removes a claim that is still so, with what hangs on it: the key is free again, and an appointment that waited has expired. */
export const dropClaim = async (em: EntityManager, world: RequestWorld, slotId: string, where: Where): Promise<boolean> => {
  const claim = await em.findOne(SlotClaimEntity, { epoch: world.epoch, slotId, ...where }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!claim) return false;
  await em.nativeDelete(SlotClaimEntity, { epoch: world.epoch, slotId });
  if (claim.idempotencyKey) await freeKey(em, world, { account: claim.account, key: claim.idempotencyKey });
  const { patientOip: oip, appointmentOrdinal: ordinal } = claim;
  if (ordinal === null || ordinal === undefined) return true;
  await ownInOrder(em, world, [oip]);
  await endAppointment(em, world, { oip, ordinal }, 'EXPIRED', 'SYSTEM');
  await recordAct(em, world, { ...bookingActs.EXPIRED, oip });
  return true;
};

/** The same in a transaction of its own; false where somebody else has done something to the claim meanwhile. */
export const releaseClaim = ({ storage, world }: Pick<Doer, 'storage' | 'world'>, slotId: string, where: Where): Promise<boolean> =>
  writeIn(storage, world, (em) => dropClaim(em, world, slotId, where));

/** Nobody asks about the claim any more: a recovery worker may. */
export const leaveClaim = ({ storage, world }: Pick<Doer, 'storage' | 'world'>, slotId: string): Promise<unknown> =>
  storage.write((em) =>
    em.nativeUpdate(SlotClaimEntity, { epoch: world.epoch, slotId, state: ['ASKING', 'RELEASING'] }, { askedAt: null }),
  );

/** Notes what FER has booked, before anything else is asked of it. False where the claim is gone. */
export const keepBookId = async (
  { storage, world }: Pick<Doer, 'storage' | 'world'>,
  { slotId, sessionId }: { readonly slotId: string; readonly sessionId: string },
  bookIdMis: string,
): Promise<boolean> =>
  (await writeIn(storage, world, (em) =>
    em.nativeUpdate(SlotClaimEntity, { epoch: world.epoch, slotId, sessionId, state: ['ASKING', 'BOOKED'] }, { bookIdMis }),
  )) > 0;
