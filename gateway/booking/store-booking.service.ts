import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { AppointmentEntity, type StoredStatusChange } from '../appointment/appointment.entity.ts';
import { announce } from '../change/announce.service.ts';
import { finishKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { remindOf } from '../notification/plan-reminders.service.ts';
import { personKey, type PersonKey } from '../storage/index.ts';
import { nextNumber, ownPerson, writeIn, type RequestWorld } from '../world/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';
import { endAppointment } from './end-appointment.service.ts';
import { actorOf, setNow } from './status-now.rules.ts';
import { addresseesOf, tellOfBooking } from './tell-of-booking.service.ts';

/** What a request to book, kept by its key, has come to. */
export interface BookingOutcome {
  /** The patient. */
  readonly oip: string;
  readonly ordinal: number;
  /** Number of the appointment that was given up for it. */
  readonly previous: number | null;
}

/** What FER says of a booking that it has made. */
export interface BookedInFer {
  readonly bookIdMis: string;
  readonly room: string | null;
}

/** Numbers of what is booked here: clinics number their visits from 1 in their own way. */
const firstOrdinal = 1_000_001;

/** What is stored of a booking, as values. */
type AppointmentRowData = {
  -readonly [Column in Exclude<keyof AppointmentEntity, symbol>]: AppointmentEntity[Column];
};

/** The row of a draft, with the status that it begins with. */
export const rowOfDraft = (
  person: PersonKey,
  ordinal: number,
  draft: BookingDraft,
  world: Pick<RequestWorld, 'nowMs'>,
  change: StoredStatusChange,
): AppointmentRowData => {
  const { slot, policy, referral, channel, bookedBy, preparation, patient } = draft;
  const forOneself = bookedBy.oip === patient.oip;
  const { id: slotId, startsAtMs, ...place } = slot;
  return {
    ...place,
    person,
    ordinal,
    slotId,
    bookIdMis: null,
    startsAt: new Date(startsAtMs),
    preparation,
    channel,
    bookedByName: forOneself ? null : bookedBy.name,
    bookedByRelation: forOneself ? null : bookedBy.relation,
    bookedByOip: bookedBy.oip,
    bookedByEsiaOid: bookedBy.esiaOid,
    policyOrdinal: policy?.ordinal ?? null,
    policyCheck: policy?.check ?? null,
    referralNumber: referral?.number ?? null,
    status: change.status,
    statusSetBy: change.setBy,
    statusSetAt: new Date(world.nowMs()),
    history: [change],
    syncedAt: new Date(world.nowMs()),
  };
};

/** The number of a new booking. Taken after the persons are locked. */
export const nextOrdinal = async (em: EntityManager, { epoch }: Pick<RequestWorld, 'epoch'>): Promise<number> =>
  firstOrdinal - 1 + (await nextNumber(em, epoch, 'booking'));

/** Owns and locks everybody whose rows are written, the lower number first. */
export const ownInOrder = async (em: EntityManager, world: RequestWorld, oips: readonly string[]): Promise<void> => {
  for (const oip of [...new Set(oips)].toSorted()) {
    const person = await ownPerson(em, world, oip);
    await em.execute('select 1 from person where key = ?::int8 for update', [person]);
  }
};

/** The appointment in storage: one that was held, one that a letter has told of already, or a new one. */
const storeAppointment = async (
  em: EntityManager,
  world: RequestWorld,
  held: number | null,
  draft: BookingDraft,
  { bookIdMis, room }: BookedInFer,
): Promise<{ readonly ordinal: number; readonly stands: boolean }> => {
  const { oip } = draft.patient;
  const person = personKey(world.epoch, oip);
  const known = await em.findOne(AppointmentEntity, held === null ? { person, bookIdMis } : { person, ordinal: held });
  const ordinal = known?.ordinal ?? (await nextOrdinal(em, world));
  const booked = setNow(world, draft.slot.moOid, 'BOOKED', actorOf(draft.channel));
  const row = { ...rowOfDraft(person, ordinal, draft, world, booked), bookIdMis, room: room ?? draft.slot.room };
  if (!known) await em.insert(AppointmentEntity, row);
  else if (held === null) {
    // A letter was faster: what the clinic has said since stands.
    const { status: _status, statusSetBy: _setBy, statusSetAt: _setAt, history: _history, ...same } = row;
    await em.nativeUpdate(AppointmentEntity, { person, ordinal }, same);
  } else await em.nativeUpdate(AppointmentEntity, { person, ordinal }, { ...row, history: [...known.history, booked] });
  await announce(em, world, { kind: 'APPOINTMENT', oip, bookedBy: draft.bookedBy.oip, ordinal });
  await remindOf(em, world, { oip, ordinal });
  return { ordinal, stands: held !== null || (known?.status ?? 'BOOKED') === 'BOOKED' };
};

/** That the claim is not what it was: it was given back, or is of another booking. */
export type NotStored = 'GONE';

/**
 * Stores what FER has booked, all of it in one transaction, once: whoever comes second is answered what the first has stored.
 * @throws NotSynced, WorldTurnedAway: nothing is stored then
 */
export const storeBooking = async (
  by: Doer,
  { slotId, sessionId }: { readonly slotId: string; readonly sessionId: string },
  draft: BookingDraft,
  booked: BookedInFer,
): Promise<BookingOutcome | NotStored> => {
  const { world, storage } = by;
  const about = { patientOip: draft.patient.oip, by: draft.bookedBy };
  await by.touch(addresseesOf(about));
  return writeIn(storage, world, async (em) => {
    const where = { epoch: world.epoch, slotId };
    const claim = await em.findOne(SlotClaimEntity, { ...where, sessionId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!claim || claim.state === 'HELD' || claim.state === 'RELEASING') return 'GONE';
    const previous = claim.replaces ?? null;
    if (claim.state === 'BOOKED') return { oip: draft.patient.oip, ordinal: claim.appointmentOrdinal ?? 0, previous };
    await ownInOrder(em, world, addresseesOf(about));
    const { ordinal, stands } = await storeAppointment(em, world, claim.appointmentOrdinal ?? null, draft, booked);
    if (previous !== null)
      await endAppointment(em, world, { oip: draft.patient.oip, ordinal: previous }, 'CANCELLED_BY_APPLICANT', actorOf(draft.channel));
    const outcome = { oip: draft.patient.oip, ordinal, previous };
    if (claim.idempotencyKey) await finishKey(em, world, { account: claim.account, key: claim.idempotencyKey }, outcome);
    const done = {
      state: 'BOOKED',
      bookIdMis: booked.bookIdMis,
      appointmentOrdinal: ordinal,
      idempotencyKey: null,
      askedAt: null,
      heldUntil: null,
    } as const;
    await (stands ? em.nativeUpdate(SlotClaimEntity, where, done) : em.nativeDelete(SlotClaimEntity, where));
    await tellOfBooking(em, world, previous === null ? 'BOOKED' : 'MOVED', {
      ...draft.slot,
      ...about,
      ordinal,
      room: booked.room ?? draft.slot.room,
    });
    return outcome;
  });
};
