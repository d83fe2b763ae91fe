import { parseInstant } from '../../schema/calendar/index.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import { bookingChannel, bookingStatus, type BookingChannel, type BookingStatus } from './appointment-words.ts';

/** Who set a status; values are the graph's Actor. */
export type StatusActor = 'APPLICANT' | 'CLINIC' | 'REGISTRY_DESK' | 'CALL_CENTRE' | 'SYSTEM';

/** A visit or a booking as the clinic's system has it, whatever its channel. */
export interface VisitRecord {
  /** `<oip>.<ordinal>`, stable. */
  readonly visitId: string;
  readonly oip: string;
  /** From 1. */
  readonly ordinal: number;
  readonly bookIdMis: string | null;
  readonly moOid: string;
  readonly resourceId: string;
  /** Post of the dictionary 1.2.643.5.1.13.13.11.1002. */
  readonly postId: string;
  readonly doctorName: string | null;
  readonly slotId: string | null;
  readonly startsAtMs: number;
  /** With the clinic's offset. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly room: string | null;
  readonly preparation: string | null;
  readonly service: MisVisit['service'];
  readonly channel: BookingChannel;
  readonly bookedBy: { readonly displayName: string; readonly relation: string | null } | null;
  /** Place in the register's list of policies, from 0. */
  readonly policyOrdinal: number | null;
  /** What the register said of that policy when the visit was booked; `at` with the offset that was told. */
  readonly policyCheck: { readonly valid: boolean; readonly at: string; readonly responseId: string } | null;
  readonly referralNumber: string | null;
  readonly status: BookingStatus;
  /** Oldest first, at least one; the last is `status`. */
  readonly history: readonly VisitStatusChange[];
}

export interface VisitStatusChange {
  readonly status: BookingStatus;
  readonly setBy: StatusActor;
  readonly setAtMs: number;
  readonly setAt: string;
}

export const visitRecord = (visit: MisVisit): VisitRecord => ({
  visitId: visit.visitId,
  oip: visit.oip,
  ordinal: visit.ordinal,
  bookIdMis: visit.bookIdMis ?? null,
  moOid: visit.moOid,
  resourceId: visit.resourceId,
  postId: visit.postId,
  doctorName: visit.doctorName ?? null,
  slotId: visit.slotId ?? null,
  startsAtMs: parseInstant(visit.startsAt),
  startsAt: visit.startsAt,
  durationMinutes: visit.durationMinutes,
  room: visit.room ?? null,
  preparation: visit.preparation ?? null,
  service: visit.service,
  channel: bookingChannel(visit.channel),
  bookedBy: visit.bookedBy ? { displayName: visit.bookedBy.displayName, relation: visit.bookedBy.relation ?? null } : null,
  policyOrdinal: visit.policyOrdinal ?? null,
  policyCheck: visit.policyCheck ?? null,
  referralNumber: visit.referralNumber ?? null,
  status: bookingStatus(visit.status, visit.cancelledBy === 'APPLICANT'),
  history: visit.history.map((change) => ({
    status: bookingStatus(change.status, change.cancelledBy === 'APPLICANT'),
    setBy: change.source === 'PATIENT' ? 'APPLICANT' : change.source,
    setAtMs: parseInstant(change.at),
    setAt: change.at,
  })),
});
