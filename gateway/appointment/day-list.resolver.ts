import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Clinic } from '../clinic/clinic.type.ts';
import { Doctor } from '../clinic/doctor.type.ts';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { bySelection } from '../graph/selected-coordinates.ts';
import { AppointmentConnection } from './appointment.type.ts';
import { wantedOfDay } from './day-list.rules.ts';
import { clinicDay, doctorDay } from './day-list.service.ts';

const on = { description: 'Calendar day in the zone of the clinic.' };
const order =
  'soonest first, of every channel and state. Appointment.patient is null for whoever is no patient of the viewer’s today (R-210). Null with an ' +
  'error: the day was never told and RMIS does not answer.';

const wantedHere = bySelection(wantedOfDay);

/** What bookings add to a clinic. */
@Resolver(() => Clinic)
export class ClinicDayResolver {
  @FieldResolver(() => AppointmentConnection, {
    nullable: true,
    description: `Everybody’s visits on a day, ${order} For the registry desk and the system’s operators of this clinic; FORBIDDEN for anybody else.`,
  })
  appointments(
    @Root() clinic: Clinic,
    @Arg('on', () => GraphDate, on) day: string,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppointmentConnection> {
    return clinicDay(context, clinic, { day, ...wantedHere(info) }, { first, after });
  }
}

/** What bookings add to a doctor. */
@Resolver(() => Doctor)
export class DoctorDayResolver {
  @FieldResolver(() => AppointmentConnection, {
    nullable: true,
    description: `Visits to this doctor on a day, ${order} For this very doctor; FORBIDDEN for anybody else.`,
  })
  appointments(
    @Root() doctor: Doctor,
    @Arg('on', () => GraphDate, on) day: string,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppointmentConnection> {
    return doctorDay(context, doctor, { day, ...wantedHere(info) }, { first, after });
  }
}
