import { z } from 'zod';
import { dayIn, instantIn, type Day } from '../../schema/calendar/index.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { Booking, Cancellation, FerLedger } from '../fer/ledger.ts';
import { byTime, withStatuses } from '../life/clinic-overlay.ts';
import type { LifeLedger } from '../life/ledger.ts';
import type { Ledger } from '../world/ledger.ts';
import { moscow } from '../world/world.ts';
import { applicationEvents, openApplications, type Applications } from './applications.ts';
import { homeCallEvents, openHomeCalls, type HomeCalls } from './home-calls.ts';

const event = z.discriminatedUnion('kind', [...homeCallEvents, ...applicationEvents]);
type Event = z.output<typeof event>;

/**
 * What the clinics' systems hold in one epoch. Visits come to them through FER, and what clinics do by themselves is in the ledger of lives;
 * this ledger writes what portals ask for.
 */
export interface RmisLedger extends Ledger<Event> {
  readonly homeCalls: HomeCalls;
  readonly applications: Applications;
  /** Visits of a person, of every channel, oldest first. */
  visits(oip: string, nowMs: number): readonly MisVisit[];
  visitByBookId(bookId: string, nowMs: number): MisVisit | undefined;
  /** Visits to a clinic on a day in its zone, oldest first. */
  clinicVisits(moOid: string, day: Day, nowMs: number): readonly MisVisit[];
}

type Status = MisVisit['history'][number];

const cancelled = ({ reason, atMs }: Cancellation): Status => ({
  status: 'CANCELED',
  ...(reason === 'CANCELED_BY_PATIENT'
    ? { cancelledBy: 'APPLICANT' as const, source: 'PATIENT' as const }
    : { cancelledBy: 'CLINIC' as const, source: 'SYSTEM' as const }),
  at: instantIn(moscow, atMs),
});

const fullName = (specialist: { family: string; given: string; patronymic?: string }): string =>
  [specialist.family, specialist.given, specialist.patronymic].filter(Boolean).join(' ');

export const openRmisLedger = (life: LifeLedger, fer: FerLedger): RmisLedger => {
  const [homeCalls, applications] = [openHomeCalls(life), openApplications(life)];
  const asItIsNow = (visit: MisVisit): MisVisit => {
    const cancellation = visit.bookIdMis === undefined ? undefined : fer.cancellation(visit.bookIdMis);
    return cancellation ? withStatuses(visit, [cancelled(cancellation)]) : visit;
  };

  const visitOf = (booking: Booking, ordinal: number, nowMs: number): MisVisit[] => {
    const people = life.everybody();
    const place = people.slot(booking.slotId);
    const clinic = place && people.organization(place.moOid);
    const resource = place && people.resources(place.moOid).find(({ resourceId }) => resourceId === place.resourceId);
    if (!clinic || !resource) return [];
    const visit: MisVisit = {
      visitId: `${booking.oip}.${ordinal}`,
      oip: booking.oip,
      ordinal,
      bookIdMis: booking.bookId,
      moOid: place.moOid,
      resourceId: place.resourceId,
      postId: resource.postId,
      ...(resource.specialist && { doctorName: fullName(resource.specialist) }),
      slotId: booking.slotId,
      startsAt: instantIn(clinic.timeZone, place.slot.startsAt),
      durationMinutes: place.slot.durationMinutes,
      ...(place.slot.room !== undefined && { room: place.slot.room }),
      service: place.slot.service,
      channel: booking.source,
      status: 'RECORDED',
      history: [{ status: 'RECORDED', source: 'PATIENT', at: instantIn(moscow, booking.bookedAtMs) }],
    };
    return [asItIsNow(withStatuses(visit, life.visitStatuses('rmis', visit, nowMs)))];
  };

  const booked = (oip: string, nowMs: number): readonly MisVisit[] =>
    fer.bookingsFor(oip).flatMap((booking) => visitOf(booking, fer.ordinalOf(booking), nowMs));

  const visits = (oip: string, nowMs: number): readonly MisVisit[] =>
    byTime([...life.seenBy('rmis', nowMs).visits(oip).map(asItIsNow), ...booked(oip, nowMs)]);

  return {
    event,
    apply(said, atMs) {
      if (said.kind === 'APPLICATION') applications.apply(said, atMs);
      else homeCalls.apply(said, atMs);
    },
    homeCalls,
    applications,
    visits,
    visitByBookId(bookId, nowMs) {
      const oip = fer.booking(bookId)?.oip ?? life.seenBy('rmis', nowMs).visitByBookId(bookId)?.oip;
      return oip === undefined ? undefined : visits(oip, nowMs).find(({ bookIdMis }) => bookIdMis === bookId);
    },
    clinicVisits(moOid, day, nowMs) {
      const people = life.seenBy('rmis', nowMs);
      const zone = people.organization(moOid)?.timeZone ?? moscow;
      const patients = new Set([...fer.bookings()].map(({ oip }) => oip));
      const here = [...patients]
        .flatMap((oip) => booked(oip, nowMs))
        .filter((visit) => visit.moOid === moOid && dayIn(zone, Date.parse(visit.startsAt)) === day);
      return byTime([...people.clinicVisits(moOid, day).map(asItIsNow), ...here]);
    },
  };
};
