import type { Part } from '../graph/look-ahead.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import { appointmentsLoader, type AppointmentRow } from './appointment.loader.ts';

/** All appointments of a person, as the loader has them. */
export const appointmentsAhead: Part<AppointmentRow> = {
  name: 'appointments',
  fields: ['Person.appointments'],
  may: ({ sees }) => sees.has('APPOINTMENTS'),
  rows: { entity: AppointmentEntity, on: 'person', by: ['startsAt', 'ordinal'] },
  onlyFor: {
    history: ['Appointment.history'],
    policyCheck: ['Appointment.policyCheck'],
    preparation: ['Appointment.preparation'],
  },
  keep: (context, person, rows) => void context.use(appointmentsLoader).prime(person, rows),
};
