import type { Slice } from '../graph/slice.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import { appointmentsAhead } from './appointment-ahead.loader.ts';
import { AccountAppointmentResolver, AppointmentResolver, PersonAppointmentResolver } from './appointment.resolver.ts';
import { ClinicDayResolver, DoctorDayResolver } from './day-list.resolver.ts';
import { findAppointment } from './appointment.service.ts';

export const appointment: Slice = {
  name: 'appointment',
  resolvers: [AppointmentResolver, PersonAppointmentResolver, AccountAppointmentResolver, ClinicDayResolver, DoctorDayResolver],
  entities: [AppointmentEntity],
  nodes: { Appointment: findAppointment },
  personFields: { appointments: 'APPOINTMENTS' },
  parts: [appointmentsAhead],
};
