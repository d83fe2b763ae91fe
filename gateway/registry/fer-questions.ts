import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { parseInstant } from '../../schema/calendar/index.ts';
import { fer as contract, type ferCanceledReason, type ferSource } from '../../schema/registry/fer.ts';
import { bookingStatus } from './appointment-words.ts';
import { patientData, patientFile, type FerPatient } from './fer-patient.ts';
import { questionsTo } from './question.ts';
import {
  organization,
  paidService,
  resource,
  schedule,
  specialty,
  type FerOrganization,
  type FerResource,
  type PaidServiceRecord,
  type Specialty,
} from './schedule-words.ts';

const sessionOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'Session_ID' in message ? message.Session_ID : undefined;

/** FER repeats the session of the request: an answer of another session is not ours. */
const question = questionsTo({ contract, belongs: (request, answer) => sessionOf(request) === sessionOf(answer) });

const directory = { freshMs: 600_000, stale: true } as const;
const never = { freshMs: 0, stale: false } as const;

/** Reads need no session of a patient; FER wants one all the same, so each call brings its own. */
const alone = (): { Session_ID: string } => ({ Session_ID: randomUUID() });

export const organizations = question('GetMOInfoExtended', {
  request: (_everything: 'ALL') => alone(),
  tell: (answer): readonly FerOrganization[] => answer.MO_List.map(organization),
  keep: directory,
});

export interface OfferedSpecialty extends Specialty {
  readonly referralRequired: boolean;
  readonly paidServices: readonly PaidServiceRecord[];
}

export const specialties = question('GetServicePostSpecsInfo', {
  request: ({ moId }: { moId: string }) => ({ ...alone(), MO_Id: moId }),
  tell: (answer): readonly OfferedSpecialty[] =>
    answer.Service_Post_Specs.map(({ Post, Referral_Required, Paid_Services = [] }) => ({
      ...specialty(Post),
      referralRequired: Referral_Required,
      paidServices: Paid_Services.map(paidService),
    })),
  refusals: { NO_DATA_FOUND: undefined },
  keep: directory,
});

export const resources = question('GetMOResourceInfo', {
  request: ({ moOids, from, to }: { moOids: readonly string[]; from: string; to: string }) => ({
    ...alone(),
    MO_OID_List: [...moOids],
    Start_Date_Range: from,
    End_Date_Range: to,
  }),
  tell: (answer): ReadonlyMap<string, readonly FerResource[]> =>
    new Map(answer.MO_Available.map((mo) => [mo.MO_OID, mo.Resources.map((told) => resource(mo.MO_OID, told))])),
  refusals: { NO_DATA_FOUND: undefined },
  keep: directory,
});

export interface ScheduleRange {
  readonly moOid: string;
  /** As resources() names it. */
  readonly resource: Pick<FerResource, 'specialist' | 'room' | 'specialty'>;
  /** Days in the clinic's zone, both inclusive. */
  readonly from: string;
  readonly to: string;
}

export const scheduleInfo = question('GetScheduleInfo', {
  request: ({ moOid, resource: { specialist, room, specialty: post }, from, to }: ScheduleRange) => ({
    ...alone(),
    ...(specialist ? { Specialist_SNILS: specialist.snils } : { Room_OID: room?.oid }),
    MO_OID: moOid,
    Service_Post: post.code,
    Start_Date_Range: from,
    End_Date_Range: to,
  }),
  tell: schedule,
  refusals: { NO_DATA_FOUND: undefined },
  keep: never,
});

export const patientInfo = question('GetPatientInfo', {
  request: ({ sessionId, patient, withReferrals }: { sessionId: string; patient: FerPatient; withReferrals?: boolean }) => ({
    Session_ID: sessionId,
    Patient_Data: patientData(patient),
    Pass_referral: withReferrals ? ('1' as const) : ('0' as const),
  }),
  tell: patientFile,
  refusals: { NO_DATA_FOUND: undefined },
});

export const referralInfo = question('GetReferralInfo', {
  request: ({ sessionId, patient, number }: { sessionId: string; patient: FerPatient; number: string }) => ({
    Session_ID: sessionId,
    Patient_Data: patientData(patient),
    Referral_Number: number,
  }),
  tell: patientFile,
  refusals: { NO_DATA_FOUND: undefined, REFERRAL_NOT_FOUND: undefined },
});

export interface NewBooking {
  readonly sessionId: string;
  readonly slotId: string;
  readonly referralId?: string;
  /** Whose booking it is (facts F-032); the portal's without it. */
  readonly source?: z.output<typeof ferSource>;
}

export const createAppointment = question('CreateAppointment', {
  request: ({ sessionId, slotId, referralId, source = 'EPGU' }: NewBooking) => ({
    Session_ID: sessionId,
    Slot_Id: slotId,
    Source: source,
    Referral_Id: referralId,
  }),
  tell: (answer) => ({
    bookIdMis: answer.Book_Id_Mis,
    status: bookingStatus(answer.Status.Status_Code, false),
    slotId: answer.Slot_Id,
    startsAt: answer.Visit_Time,
    startsAtMs: parseInstant(answer.Visit_Time),
    room: answer.Room ?? null,
  }),
  refusals: {
    NO_DATA_FOUND: undefined,
    SESSION_TIMED_OUT: { refused: 'SESSION_EXPIRED' },
    SLOT_NOT_AVAILABLE: { refused: 'SLOT_TAKEN' },
    SLOT_IN_PAST: { refused: 'SLOT_IN_PAST' },
  },
});

export const cancelAppointment = question('CancelAppointment', {
  request: ({ bookIdMis, reason = 'CANCELED_BY_PATIENT' }: { bookIdMis: string; reason?: z.output<typeof ferCanceledReason> }) => ({
    Book_Id_Mis: bookIdMis,
    Canceled_Reason: reason,
  }),
  tell: (answer) => ({ bookIdMis: answer.Book_Id_Mis, status: bookingStatus(answer.Status_Code, true), comment: answer.Comment ?? null }),
  refusals: {
    NO_DATA_FOUND: undefined,
    VISIT_TIME_PASSED: { refused: 'VISIT_TIME_PASSED' },
    VISIT_COMPLETED: { refused: 'VISIT_COMPLETED' },
  },
});
