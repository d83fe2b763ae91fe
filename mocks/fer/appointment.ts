import { dayIn, instantIn, parseInstant } from '../../schema/calendar/index.ts';
import type { ferSlotAccess, ferSource } from '../../schema/registry/fer.ts';
import type { z } from 'zod';
import type { SlotStory } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import type { Booking } from './ledger.ts';
import type { FerAnswer, FerCall, FerRequest } from './operation.ts';
import { organizationInFer } from './organization.ts';

type Source = z.output<typeof ferSource>;

/** Which slots a source of bookings may take (facts F-035). */
const accessOf: Record<Source, z.output<typeof ferSlotAccess>> = {
  EPGU: 'Internet',
  RPGU: 'Internet',
  OTHER_WEB: 'Internet',
  REG: 'Registry',
  INFOMAT: 'Infomat',
  CC: 'CallCenter',
  MED_ARM: 'Doctor',
};

interface Place {
  readonly slot: SlotStory;
  readonly clinicZone: string;
  /** Whether the clinic has published that day by now; what is not published is not there yet. */
  readonly isPublished: boolean;
}

const placeOf = (slotId: string, { people, world }: FerCall): Place | undefined => {
  const known = people.slot(slotId);
  const clinic = known && organizationInFer(people, known.moOid);
  if (!known || !clinic) return undefined;
  const day = dayIn(clinic.timeZone, known.slot.startsAt);
  const published = people.schedule(known.moOid, known.resourceId, day, day, dayIn(clinic.timeZone, world.nowMs));
  return {
    slot: known.slot,
    clinicZone: clinic.timeZone,
    isPublished: published?.slots.some((slot) => slot.slotId === slotId) ?? false,
  };
};

const confirm = (
  session: string,
  { bookId, slotId }: Booking,
  { slot, clinicZone }: Place,
  call: FerCall,
): FerAnswer<'CreateAppointment'> => ({
  Session_ID: session,
  Book_Id_Mis: bookId,
  Status: { Status_Code: call.ledger.isCancelled(bookId, call.world.nowMs) ? 'CANCELED' : 'RECORDED' },
  Slot_Id: slotId,
  Visit_Time: instantIn(clinicZone, slot.startsAt),
  ...(slot.room !== undefined && { Room: slot.room }),
});

/** Idempotent by session and slot: the repeated request gets the booking that the first one made, though its session may have ended. */
export const createAppointment = (
  { Session_ID, Slot_Id, Source, Referral_Id }: FerRequest<'CreateAppointment'>,
  call: FerCall,
): FerAnswer<'CreateAppointment'> | Refusal<'SESSION_TIMED_OUT' | 'NO_DATA_FOUND' | 'SLOT_IN_PAST' | 'SLOT_NOT_AVAILABLE'> => {
  const { ledger, world, people } = call;
  const slotId = Slot_Id.toLowerCase();
  const place = placeOf(slotId, call);
  const earlier = ledger.bookingOf(Session_ID, slotId);
  if (earlier && place) return confirm(Session_ID, earlier, place, call);
  const session = ledger.session(Session_ID, world.nowMs);
  if (!session) return refuse('SESSION_TIMED_OUT');
  if (!place?.isPublished) return refuse('NO_DATA_FOUND', { path: 'Slot_Id' });
  const referralFits = Referral_Id === undefined || people.referrals(session.oip).some((referral) => referral.Referral_Id === Referral_Id);
  if (!referralFits) return refuse('NO_DATA_FOUND', { path: 'Referral_Id' });
  if (place.slot.startsAt <= world.nowMs) return refuse('SLOT_IN_PAST');
  if (!ledger.isFree(place.slot, world.nowMs) || !place.slot.access.includes(accessOf[Source])) return refuse('SLOT_NOT_AVAILABLE');
  const bookId = ledger.nextBookId();
  call.record({ kind: 'BOOKED', bookId, session: Session_ID, slotId, oip: session.oip, source: Source });
  const booked = ledger.booking(bookId);
  return booked ? confirm(Session_ID, booked, place, call) : refuse('SLOT_NOT_AVAILABLE');
};

/** Idempotent: a booking that is cancelled already stays so, whatever the reason given now (facts F-036). */
export const cancelAppointment = (
  { Book_Id_Mis, Canceled_Reason }: FerRequest<'CancelAppointment'>,
  call: FerCall,
): FerAnswer<'CancelAppointment'> | Refusal<'NO_DATA_FOUND' | 'VISIT_TIME_PASSED' | 'VISIT_COMPLETED'> => {
  const { ledger, world } = call;
  const booking = ledger.booking(Book_Id_Mis);
  const visit = booking ? undefined : ledger.seedVisit(Book_Id_Mis, world.nowMs);
  const startsAt = booking ? placeOf(booking.slotId, call)?.slot.startsAt : visit && parseInstant(visit.startsAt);
  if (startsAt === undefined) return refuse('NO_DATA_FOUND', { path: 'Book_Id_Mis' });
  const canceled = { Book_Id_Mis, Status_Code: 'CANCELED' as const };
  if (ledger.isCancelled(Book_Id_Mis, world.nowMs) || visit?.status === 'CANCELED') return canceled;
  if (visit?.status === 'SUCCESS') return refuse('VISIT_COMPLETED');
  if (startsAt <= world.nowMs) return refuse('VISIT_TIME_PASSED');
  call.record({ kind: 'CANCELED', bookId: Book_Id_Mis, reason: Canceled_Reason });
  return canceled;
};
