import { z } from 'zod';
import { oip } from '../../schema/registry/contract.ts';
import { ferCanceledReason, ferSource } from '../../schema/registry/fer.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { People, SlotStory } from '../people/people.ts';
import type { Ledger } from '../world/ledger.ts';

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('SESSION_OPENED'), session: z.guid(), oip }),
  z.strictObject({ kind: z.literal('BOOKED'), bookId: z.string(), session: z.guid(), slotId: z.guid(), oip, source: ferSource }),
  z.strictObject({ kind: z.literal('CANCELED'), bookId: z.string(), reason: ferCanceledReason }),
]);
type Event = z.output<typeof event>;

/** A booking made through FER in this epoch. */
export interface Booking {
  readonly bookId: string;
  readonly slotId: string;
  readonly oip: string;
  readonly source: z.output<typeof ferSource>;
  readonly bookedAtMs: number;
}
export interface Cancellation {
  readonly reason: z.output<typeof ferCanceledReason>;
  readonly atMs: number;
}
export interface Session {
  readonly oip: string;
  readonly openedAtMs: number;
}

/** How long a session may be used after GetPatientInfo; the world's time. */
const sessionLifeMs = 60 * 60_000;

export interface FerLedger extends Ledger<Event> {
  /** The patient of a session that is open now. */
  session(session: string, nowMs: number): Session | undefined;
  /** Whether FER sells this slot: neither taken by the seed nor booked here, and not begun. */
  isFree(slot: SlotStory, nowMs: number): boolean;
  booking(bookId: string): Booking | undefined;
  bookingOf(session: string, slotId: string): Booking | undefined;
  bookingsFor(oip: string): readonly Booking[];
  /** Every booking made in this epoch, oldest first. */
  bookings(): Iterable<Booking>;
  cancellation(bookId: string): Cancellation | undefined;
  /** A booking that exists without this epoch's doing. */
  seedVisit(bookId: string): MisVisit | undefined;
  /** The next number of this epoch. */
  nextBookId(): string;
}

export const openFerLedger = (people: People): FerLedger => {
  const sessions = new Map<string, Session>();
  const bookings = new Map<string, Booking>();
  const bySession = new Map<string, Booking>();
  const byPatient = new Map<string, Booking[]>();
  const taken = new Map<string, string>();
  const freed = new Set<string>();
  const cancellations = new Map<string, Cancellation>();

  const seedVisit = (bookId: string): MisVisit | undefined => people.visitByBookId(bookId);

  const takeBooking = (booking: Booking, session: string): void => {
    bookings.set(booking.bookId, booking);
    bySession.set(`${session} ${booking.slotId}`, booking);
    byPatient.set(booking.oip, [...(byPatient.get(booking.oip) ?? []), booking]);
    taken.set(booking.slotId, booking.bookId);
  };
  const takeCancellation = (bookId: string, cancellation: Cancellation): void => {
    cancellations.set(bookId, cancellation);
    const booking = bookings.get(bookId);
    if (booking && taken.get(booking.slotId) === bookId) taken.delete(booking.slotId);
    const slotId = booking ? undefined : seedVisit(bookId)?.slotId;
    if (slotId) freed.add(slotId);
  };

  return {
    event,
    apply(said, atMs) {
      if (said.kind === 'SESSION_OPENED') sessions.set(said.session, { oip: said.oip, openedAtMs: atMs });
      else if (said.kind === 'CANCELED') takeCancellation(said.bookId, { reason: said.reason, atMs });
      else takeBooking({ bookId: said.bookId, slotId: said.slotId, oip: said.oip, source: said.source, bookedAtMs: atMs }, said.session);
    },
    session(session, nowMs) {
      const known = sessions.get(session);
      return known && nowMs < known.openedAtMs + sessionLifeMs ? known : undefined;
    },
    isFree: (slot, nowMs) => slot.startsAt > nowMs && !taken.has(slot.slotId) && (!slot.taken || freed.has(slot.slotId)),
    booking: (bookId) => bookings.get(bookId),
    bookingOf: (session, slotId) => bySession.get(`${session} ${slotId}`),
    bookingsFor: (oip) => byPatient.get(oip) ?? [],
    bookings: () => bookings.values(),
    cancellation: (bookId) => cancellations.get(bookId),
    seedVisit,
    nextBookId: () => `FER-${String(bookings.size + 1).padStart(8, '0')}`,
  };
};
