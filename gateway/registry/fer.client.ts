import { madeOf } from './at-once.ts';
import type { Caller } from './call.ts';
import { indexed } from './directories.ts';
import type { FerPatient } from './fer-patient.ts';
import {
  cancelAppointment,
  createAppointment,
  organizations,
  patientInfo,
  referralInfo,
  resources,
  scheduleInfo,
  specialties,
  type NewBooking,
  type ScheduleRange,
} from './fer-questions.ts';
import type { CallOptions, ReadOptions } from './scope.ts';

/** FER: doctors' schedules and bookings. Provenance has no request id: FER names none of its answers. */
export const ferClient = {
  system: 'FER',
  on: (caller: Caller) => {
    const inFer = (options?: ReadOptions) => caller.askAtOnce(organizations, 'ALL', options);
    return {
      /** Every organisation that is in FER. */
      organizations: inFer,
      /** What one can book in an organisation; undefined where it is not in FER. */
      specialties: (moOid: string, options?: ReadOptions) =>
        madeOf(inFer(options), ({ value }) => {
          const mo = indexed(value, (one) => one.moOid).get(moOid);
          return mo && caller.askAtOnce(specialties, { moId: mo.moId }, options);
        }),
      /** Doctors and rooms of an organisation, booked or not; undefined where FER has none of it. Days are inclusive. */
      resources: (moOid: string, { from, to }: { from: string; to: string }, options?: ReadOptions) =>
        caller.askOneOf(resources, moOid, (moOids) => ({ moOids, from, to }), options),
      /** Slots of one resource, taken ones included; always asked for, undefined where FER does not know the resource. */
      schedule: (range: ScheduleRange, options?: CallOptions) =>
        caller.ask(scheduleInfo, { ...range, resource: pick(range.resource) }, options),
      /** Opens the session for a booking; the caller makes its id. Undefined: no such patient. */
      patientInfo: (about: { sessionId: string; patient: FerPatient; withReferrals?: boolean }, options?: CallOptions) =>
        caller.ask(patientInfo, about, options),
      /** One referral by its number; undefined: no such patient or referral. */
      referral: (about: { sessionId: string; patient: FerPatient; number: string }, options?: CallOptions) =>
        caller.ask(referralInfo, about, options),
      /** In the session of patientInfo. The same session and slot again answer the same booking. Undefined: no such slot. */
      book: (booking: NewBooking, options?: CallOptions) => caller.ask(createAppointment, booking, options),
      /** By the patient, unless another reason is given. Cancelling twice answers the same. Undefined: no such booking. */
      cancel: (booking: Parameters<typeof cancelAppointment.request>[0], options?: CallOptions) =>
        caller.ask(cancelAppointment, booking, options),
    };
  },
} as const;

/** Only what the question is about: askers with the same resource share a call. */
const pick = ({ specialist, room, specialty }: ScheduleRange['resource']): ScheduleRange['resource'] => ({ specialist, room, specialty });
