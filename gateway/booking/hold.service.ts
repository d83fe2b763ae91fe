import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { contactOf } from '../account/contact.loader.ts';
import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import { holdUntilCode, type Opening } from '../challenge/by-code.service.ts';
import { ChallengeEntity } from '../challenge/challenge.entity.ts';
import { codeTerms } from '../challenge/code-terms.rules.ts';
import { consentText } from '../challenge/code-words.rules.ts';
import { keptFromSending, openChallenge } from '../challenge/open-challenge.service.ts';
import { announce } from '../change/announce.service.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import type { Done } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { refusedUnder } from '../rule/refusal.rules.ts';
import { personKey } from '../storage/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { visitTime } from './booking-words.rules.ts';
import { ownerHasPhone, ownerPhoneUnknown } from './owner-phone.rules.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';
import { slotTaken } from './slot-refusals.rules.ts';
import { setNow } from './status-now.rules.ts';
import { nextOrdinal, ownInOrder, rowOfDraft, type BookingOutcome } from './store-booking.service.ts';
import { deskOf } from './upstream-refusal.service.ts';

/** A booking that waits for the owner's code. */
export interface HeldBooking extends BookingOutcome {
  /** Id of the challenge. */
  readonly challenge: string;
}

/** The hold that this account already has of the slot for this patient, where its code can still be answered. */
const sameHold = async (
  em: EntityManager,
  { world }: Context,
  { slot, patient, bookedBy }: BookingDraft,
): Promise<HeldBooking | undefined> => {
  const { epoch } = world;
  const claim = await em.findOne(SlotClaimEntity, {
    epoch,
    slotId: slot.id,
    state: 'HELD',
    patientOip: patient.oip,
    account: bookedBy.esiaOid,
  });
  const open = { epoch, slotId: slot.id, state: 'OPEN' as const, account: bookedBy.esiaOid, expiresAt: { $gt: new Date(world.nowMs()) } };
  const challenge = claim && (await em.findOne(ChallengeEntity, open));
  if (!challenge || claim.appointmentOrdinal === null || claim.appointmentOrdinal === undefined) return undefined;
  return { oip: patient.oip, ordinal: claim.appointmentOrdinal, previous: null, challenge: challenge.id };
};

const holdSlot = async (em: EntityManager, context: Context, draft: BookingDraft, phone: string): Promise<Opening<HeldBooking>> => {
  const { world } = context;
  const { patient, slot, bookedBy } = draft;
  const { epoch } = world;
  const now = new Date(world.nowMs());
  const waiting = await keptFromSending(em, context, patient.oip);
  const held = await sameHold(em, context, draft);
  if (held) return { outcome: held };
  if (waiting) return { refused: waiting };
  const claim = {
    epoch,
    slotId: slot.id,
    state: 'HELD' as const,
    sessionId: null,
    patientOip: patient.oip,
    draft,
    account: bookedBy.esiaOid,
  };
  const [claimed] = await em
    .createQueryBuilder(SlotClaimEntity)
    .insert({ ...claim, heldUntil: new Date(world.nowMs() + codeTerms.lifetimeMs), claimedAt: now })
    .onConflict()
    .ignore()
    .returning('slotId')
    .execute<unknown[]>('all');
  if (!claimed) return { refused: refusedUnder(bookedBy.portal, slotTaken) };
  await ownInOrder(em, world, [patient.oip]);
  const ordinal = await nextOrdinal(em, world);
  const pending = setNow(world, slot.moOid, 'PENDING_CONFIRMATION', 'APPLICANT');
  await em.insert(AppointmentEntity, rowOfDraft(personKey(epoch, patient.oip), ordinal, draft, world, pending));
  await em.nativeUpdate(SlotClaimEntity, { epoch, slotId: slot.id }, { appointmentOrdinal: ordinal });
  const opened = await openChallenge(em, context, { kind: 'BOOKING_CONSENT', ownerOip: patient.oip, phone, slotId: slot.id });
  await announce(em, world, { kind: 'APPOINTMENT', oip: patient.oip, bookedBy: bookedBy.oip, ordinal });
  return { opened, outcome: { oip: patient.oip, ordinal, previous: null, challenge: opened.id } };
};

/** As if it had never been held. */
const unhold = async (em: EntityManager, { world }: Context, { oip, ordinal }: HeldBooking): Promise<void> => {
  const { epoch } = world;
  const where = { epoch, patientOip: oip, appointmentOrdinal: ordinal, state: 'HELD' as const };
  if (!(await em.findOne(SlotClaimEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE }))) return;
  await em.nativeDelete(SlotClaimEntity, where);
  await em.nativeDelete(AppointmentEntity, { person: personKey(epoch, oip), ordinal });
};

const visitOf = ({ slot }: BookingDraft): string =>
  [slot.doctorName, visitTime(zoneOfClinic(slot.moOid), slot.startsAtMs)].filter((part) => part !== null).join(', ');

/**
 * holds the slot for the patient, who is the owner of the policy, until the code that goes to their phone is answered. FER
 * knows nothing of it: the slot may be lost to another channel meanwhile. Asked again for the same slot while its code can be answered, it
 * is the same hold, and no other code is sent.
 */
export const hold = async (context: Context, draft: BookingDraft, request: KeyedRequest | undefined): Promise<Done<HeldBooking>> => {
  const { patient, bookedBy, slot } = draft;
  await context.touch([patient.oip]);
  const phone = (await contactOf(context, patient.oip))?.phone ?? null;
  if (phone === null || !ownerHasPhone({ phone }))
    return { refused: refusedUnder(bookedBy.portal, ownerPhoneUnknown(await deskOf(context, slot.moOid))) };
  return holdUntilCode<HeldBooking>(context, {
    request,
    open: (em) => holdSlot(em, context, draft, phone),
    letGo: (em, held) => unhold(em, context, held),
    words: (code) => consentText(bookedBy.name, visitOf(draft), code),
    noSuchPhone: ownerPhoneUnknown([]),
    field: 'Mutation.bookAppointment',
  });
};
