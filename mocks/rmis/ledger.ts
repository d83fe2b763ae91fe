import { z } from 'zod';
import { dayIn, instantIn, type Day } from '../../schema/calendar/index.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { Booking, Cancellation, FerLedger } from '../fer/ledger.ts';
import type { People } from '../people/people.ts';
import type { Ledger } from '../world/ledger.ts';
import { moscow } from '../world/world.ts';

/**
 * What the clinics' systems hold in one epoch. Their own operations only read; what changes is what has come to them through FER, so
 * this ledger writes no event of its own.
 */
export interface RmisLedger extends Ledger<never> {
  /** Visits of a person, of every channel, oldest first. */
  visits(oip: string): readonly MisVisit[];
  /** Visits to a clinic on a day in its zone, oldest first. */
  clinicVisits(moOid: string, day: Day): readonly MisVisit[];
}

type Status = MisVisit['history'][number];

const cancelled = ({ reason, atMs }: Cancellation): Status => ({
  status: 'CANCELED',
  ...(reason === 'CANCELED_BY_PATIENT'
    ? { cancelledBy: 'APPLICANT' as const, source: 'PATIENT' as const }
    : { cancelledBy: 'CLINIC' as const, source: 'SYSTEM' as const }),
  at: instantIn(moscow, atMs),
});

const withStatus = (visit: MisVisit, last: Status): MisVisit => ({
  ...visit,
  status: last.status,
  ...(last.cancelledBy && { cancelledBy: last.cancelledBy }),
  history: [...visit.history, last],
});

const byTime = (visits: readonly MisVisit[]): readonly MisVisit[] =>
  visits.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || a.ordinal - b.ordinal);

const fullName = (specialist: { family: string; given: string; patronymic?: string }): string =>
  [specialist.family, specialist.given, specialist.patronymic].filter(Boolean).join(' ');

export const openRmisLedger = (people: People, fer: FerLedger): RmisLedger => {
  const asItIsNow = (visit: MisVisit): MisVisit => {
    const cancellation = visit.bookIdMis === undefined ? undefined : fer.cancellation(visit.bookIdMis);
    return cancellation ? withStatus(visit, cancelled(cancellation)) : visit;
  };

  const visitOf = (booking: Booking, ordinal: number): MisVisit[] => {
    const place = people.slot(booking.slotId);
    const clinic = place && people.organization(place.moOid);
    const resource = place && people.resources(place.moOid).find(({ resourceId }) => resourceId === place.resourceId);
    if (!clinic || !resource) return [];
    return [
      asItIsNow({
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
      }),
    ];
  };

  const booked = (oip: string): readonly MisVisit[] => {
    const bookings = fer.bookingsFor(oip);
    if (bookings.length === 0) return [];
    const first = Math.max(0, ...people.visits(oip).map(({ ordinal }) => ordinal)) + 1;
    return bookings.flatMap((booking, index) => visitOf(booking, first + index));
  };

  return {
    event: z.never(),
    apply: () => undefined,
    visits: (oip) => byTime([...people.visits(oip).map(asItIsNow), ...booked(oip)]),
    clinicVisits(moOid, day) {
      const zone = people.organization(moOid)?.timeZone ?? moscow;
      const patients = new Set([...fer.bookings()].map(({ oip }) => oip));
      const here = [...patients]
        .flatMap(booked)
        .filter((visit) => visit.moOid === moOid && dayIn(zone, Date.parse(visit.startsAt)) === day);
      return byTime([...people.clinicVisits(moOid, day).map(asItIsNow), ...here]);
    },
  };
};
