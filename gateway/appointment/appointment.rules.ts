import type { AppointmentVisibility } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { isStaff, represents } from '../access/field-groups.rules.ts';
import type { BookingChannel } from '../clinic/booking-channel.type.ts';
import type { Actor } from './actor.type.ts';
import type { Appointment, AppointmentFilter, AppointmentStatus, BookingReader } from './appointment.type.ts';

type Status = keyof typeof AppointmentStatus;
type Channel = keyof typeof BookingChannel;

/** What the rules need of a booking. */
export interface BookingFacts {
  readonly status: Status;
  readonly channel: Channel;
  /** Epoch milliseconds. */
  readonly startsAt: number;
}

/** States of a visit that nobody comes to. */
export const gone: ReadonlySet<string> = new Set(['CANCELLED_BY_APPLICANT', 'CANCELLED_BY_CLINIC', 'EXPIRED'] satisfies Status[]);

/** what was booked on the portal, or in its application, is kept in the account there. */
export const madeHere = rule('R-050', (channel: Channel) => channel === 'PORTAL' || channel === 'MOBILE_APP');

/** a portal that shows its own channel shows what was booked on it or in its application. */
export const shownByPortal = rule(
  'R-051',
  (channel: Channel, visibility: AppointmentVisibility) => visibility === 'ALL_CHANNELS' || madeHere(channel),
);

const readByStaff = (seenAs: BookingReader): boolean => seenAs !== 'BOOKER' && isStaff(seenAs);

/** Staff read the clinic's list, not a portal's; whoever booked sees what they booked. */
export const isShown = (channel: Channel, visibility: AppointmentVisibility, seenAs: BookingReader): boolean =>
  seenAs === 'BOOKER' || readByStaff(seenAs) || shownByPortal(channel, visibility);

const byApplicant: readonly Status[] = ['PENDING_CONFIRMATION', 'BOOKED', 'CANCELLED_BY_APPLICANT'];

/** how a visit ended is for the clinic to say; a citizen books, moves and cancels. What they could not set is not shown as set. */
export const maySet = rule('R-052', (status: Status, actor: keyof typeof Actor) => actor !== 'APPLICANT' || byApplicant.includes(status));

/** a clinic may say by mistake that the patient did not come, or cancelled. */
export const mayBeMistaken = rule(
  'R-053',
  (status: Status, setBy: keyof typeof Actor) =>
    status === 'PATIENT_DID_NOT_COME' || (status === 'CANCELLED_BY_APPLICANT' && setBy !== 'APPLICANT'),
);

/** about such a status one asks the registry desk; the portal changes nothing. The clinic's own staff have nobody to ask. */
export const asksTheDesk = rule(
  'R-054',
  ({ status, statusSetBy }: Pick<Appointment, 'status' | 'statusSetBy'>, seenAs: BookingReader) =>
    mayBeMistaken(status, statusSetBy) && !readByStaff(seenAs),
);

/** a booking can be cancelled while it stands and its time is ahead; the very minute of the visit is too late. */
export const cancellableNow = rule(
  'R-055',
  (booking: BookingFacts, nowMs: number) => booking.status === 'BOOKED' && booking.startsAt > nowMs,
);

/** Cancelling is for the patient, their representative, and whoever booked. */
export const isCancellable = (
  booking: BookingFacts,
  nowMs: number,
  { seenAs, isBooker }: { readonly seenAs: BookingReader; readonly isBooker: boolean },
): boolean => (isBooker || (seenAs !== 'BOOKER' && (seenAs === 'SELF' || represents(seenAs)))) && cancellableNow(booking, nowMs);

/** A visit ahead that still stands. */
export const isUpcoming = ({ status, startsAt }: BookingFacts, nowMs: number): boolean =>
  startsAt > nowMs && (status === 'BOOKED' || status === 'PENDING_CONFIRMATION');

/** Whether a booking passes the filter. */
export const passes = (booking: BookingFacts, filter: AppointmentFilter, nowMs: number): boolean =>
  (filter.statuses?.includes(booking.status) ?? true) &&
  booking.startsAt >= (filter.from ?? -Infinity) &&
  booking.startsAt < (filter.to ?? Infinity) &&
  isUpcoming(booking, nowMs) === (filter.upcoming ?? isUpcoming(booking, nowMs));
