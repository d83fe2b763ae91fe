import { z } from 'zod';
import { oip } from '../../schema/registry/contract.ts';
import { ferCanceledReason, ferSource } from '../../schema/registry/fer.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { LifeLedger } from '../life/ledger.ts';
import type { SlotStory } from '../people/people.ts';
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

/** What this ledger itself said of a slot last. */
interface OwnWord {
  readonly taken: boolean;
  readonly atMs: number;
  /** The last event that had spoken of the slot before: at one moment of a clock that stands still many things may happen. */
  readonly after: number;
}

export interface FerLedger extends Ledger<Event> {
  /** The patient of a session that is open now. */
  session(session: string, nowMs: number): Session | undefined;
  /** Whether FER sells this slot: not taken, whoever said so last, and not begun. */
  isFree(slot: SlotStory, nowMs: number): boolean;
  booking(bookId: string): Booking | undefined;
  bookingOf(session: string, slotId: string): Booking | undefined;
  bookingsFor(oip: string): readonly Booking[];
  /** Every booking made in this epoch, oldest first. */
  bookings(): Iterable<Booking>;
  cancellation(bookId: string): Cancellation | undefined;
  /** Whether a booking was cancelled, through FER or, where it was made here, by the clinic. */
  isCancelled(bookId: string, nowMs: number): boolean;
  /** Number of a booking among the visits of its patient: those made through FER follow those of the story. */
  ordinalOf(booking: Booking): number;
  /** A booking that exists without this epoch's doing. */
  seedVisit(bookId: string, nowMs: number): MisVisit | undefined;
  /** The next number of this epoch. */
  nextBookId(): string;
}

export const openFerLedger = (life: LifeLedger): FerLedger => {
  const sessions = new Map<string, Session>();
  const bookings = new Map<string, Booking>();
  const bySession = new Map<string, Booking>();
  const byPatient = new Map<string, Booking[]>();
  const words = new Map<string, OwnWord>();
  const cancellations = new Map<string, Cancellation>();
  /** Slot -> the last booking of it here. */
  const lastOf = new Map<string, string>();

  const seedVisit = (bookId: string, nowMs: number): MisVisit | undefined => life.seenBy('fer', nowMs).visitByBookId(bookId);

  const say = (slotId: string, taken: boolean, atMs: number): void =>
    void words.set(slotId, { taken, atMs, after: life.slotWord(slotId, atMs)?.event ?? 0 });

  const takeBooking = (booking: Booking, session: string): void => {
    bookings.set(booking.bookId, booking);
    lastOf.set(booking.slotId, booking.bookId);
    bySession.set(`${session} ${booking.slotId}`, booking);
    byPatient.set(booking.oip, [...(byPatient.get(booking.oip) ?? []), booking]);
    say(booking.slotId, true, booking.bookedAtMs);
  };
  const takeCancellation = (bookId: string, cancellation: Cancellation): void => {
    cancellations.set(bookId, cancellation);
    const booking = bookings.get(bookId);
    // A slot that was sold again belongs to another booking.
    if (booking && lastOf.get(booking.slotId) !== bookId) return;
    const slotId = booking?.slotId ?? seedVisit(bookId, cancellation.atMs)?.slotId;
    if (slotId) say(slotId, false, cancellation.atMs);
  };

  const ordinalOf = (booking: Booking): number => {
    const told = life.everybody().visits(booking.oip);
    return Math.max(0, ...told.map(({ ordinal }) => ordinal)) + 1 + (byPatient.get(booking.oip) ?? []).indexOf(booking);
  };
  const isCancelled = (bookId: string, nowMs: number): boolean => {
    const booking = bookings.get(bookId);
    if (!booking || cancellations.has(bookId)) return cancellations.has(bookId);
    return life.visitStatuses('fer', { oip: booking.oip, ordinal: ordinalOf(booking) }, nowMs).at(-1)?.status === 'CANCELED';
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
    isFree(slot, nowMs) {
      if (slot.startsAt <= nowMs) return false;
      const [own, others] = [words.get(slot.slotId), life.slotWord(slot.slotId, nowMs)];
      const isNewer = others && (!own || others.atMs > own.atMs || (others.atMs === own.atMs && others.event > own.after));
      return !((isNewer ? others : own)?.taken ?? slot.taken);
    },
    booking: (bookId) => bookings.get(bookId),
    bookingOf: (session, slotId) => bySession.get(`${session} ${slotId}`),
    bookingsFor: (oip) => byPatient.get(oip) ?? [],
    bookings: () => bookings.values(),
    cancellation: (bookId) => cancellations.get(bookId),
    isCancelled,
    ordinalOf,
    seedVisit,
    nextBookId: () => `FER-${String(bookings.size + 1).padStart(8, '0')}`,
  };
};
