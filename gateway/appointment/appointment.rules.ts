import type { AppointmentVisibility } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from '../access/grant.ts';
import type { AppointmentFilter, AppointmentStatus, BookingChannel } from './appointment.type.ts';

type Status = keyof typeof AppointmentStatus;
type Channel = keyof typeof BookingChannel;

/** What the rules need of a booking. */
export interface BookingFacts {
  readonly status: Status;
  readonly channel: Channel;
  /** Epoch milliseconds. */
  readonly startsAt: number;
}

/** a portal that shows its own channel shows what was booked on it or in its application. */
export const shownByPortal = rule(
  'R-051',
  (channel: Channel, visibility: AppointmentVisibility) =>
    visibility === 'ALL_CHANNELS' || channel === 'PORTAL' || channel === 'MOBILE_APP',
);

/** Staff read the clinic's list, not a portal's. */
export const isShown = (channel: Channel, visibility: AppointmentVisibility, seenAs: GrantReason): boolean =>
  seenAs === 'PATIENT_OF_THE_DAY' || shownByPortal(channel, visibility);

/** a booking can be cancelled while it stands and its time is ahead; the very minute of the visit is too late. */
export const cancellableNow = rule(
  'R-055',
  (booking: BookingFacts, nowMs: number) => booking.status === 'BOOKED' && booking.startsAt > nowMs,
);

/** Cancelling is for the patient and their representative. */
export const isCancellable = (booking: BookingFacts, nowMs: number, seenAs: GrantReason): boolean =>
  seenAs !== 'PATIENT_OF_THE_DAY' && cancellableNow(booking, nowMs);

/** A visit ahead that still stands. */
export const isUpcoming = ({ status, startsAt }: BookingFacts, nowMs: number): boolean =>
  startsAt > nowMs && (status === 'BOOKED' || status === 'PENDING_CONFIRMATION');

/** Whether a booking passes the filter. */
export const passes = (booking: BookingFacts, filter: AppointmentFilter, nowMs: number): boolean =>
  (filter.statuses?.includes(booking.status) ?? true) &&
  booking.startsAt >= (filter.from ?? -Infinity) &&
  booking.startsAt < (filter.to ?? Infinity) &&
  isUpcoming(booking, nowMs) === (filter.upcoming ?? isUpcoming(booking, nowMs));
