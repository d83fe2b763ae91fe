import type { Context } from '../graph/context.ts';
import type { Part } from '../graph/look-ahead.ts';
import { rowsAtHand } from '../person/persons-at-hand.loader.ts';
import type { AtOnce } from '../registry/index.ts';
import type { PersonKey } from '../storage/index.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import { appointmentsLoader, type AppointmentRow } from './appointment.loader.ts';

/** What decides whether and where a booking is listed. */
const always = ['ordinal', 'moOid', 'startsAt', 'channel', 'status'] as const;
type Always = (typeof always)[number];

/** A booking as it is read to be shown: of what is not always read, what the fields of the operation read. */
export type BookingRead = Pick<AppointmentRow, Always> & Partial<AppointmentRow>;

/** All appointments of a person, as the loader has them. */
export const appointmentsAhead: Part<BookingRead> & {
  readonly onlyFor: Partial<Record<Exclude<keyof AppointmentRow, Always>, readonly string[]>>;
} = {
  name: 'appointments',
  fields: ['Person.appointments'],
  may: ({ sees }) => sees.has('APPOINTMENTS'),
  rows: { entity: AppointmentEntity, on: 'person', only: always, by: ['startsAt', 'ordinal'] },
  onlyFor: {
    resourceId: ['Appointment.doctor', 'Appointment.slot'],
    slotId: ['Appointment.slot'],
    room: ['Appointment.room'],
    preparation: ['Appointment.preparation'],
    bookedByName: ['Appointment.bookedBy'],
    bookedByRelation: ['Appointment.bookedBy'],
    bookedByEsiaOid: ['Appointment.cancellable'],
    policyOrdinal: ['Appointment.policyUsed', 'Appointment.policyCheck'],
    policyCheck: ['Appointment.policyCheck'],
    referralNumber: ['Appointment.referral'],
    statusSetBy: ['Appointment.statusSetBy', 'Appointment.disputeRemedy'],
    statusSetAt: ['Appointment.statusSetAt'],
    history: ['Appointment.history'],
    syncedAt: ['Appointment.provenance'],
  },
};

/** All appointments of a person, soonest first, as much of each as this operation shows. */
export const appointmentsToShow = (context: Context, person: PersonKey): AtOnce<readonly BookingRead[]> =>
  rowsAtHand(context, appointmentsAhead, person) ?? context.use(appointmentsLoader).load(person);
