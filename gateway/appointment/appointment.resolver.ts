import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import { Clinic } from '../clinic/clinic.type.ts';
import { referralOf } from '../clinic/referral.service.ts';
import { Referral } from '../clinic/referral.type.ts';
import { findDoctor } from '../clinic/doctor.service.ts';
import { Doctor } from '../clinic/doctor.type.ts';
import { Slot } from '../clinic/slot.type.ts';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { findPerson } from '../person/person.service.ts';
import { Person } from '../person/person.type.ts';
import { PolicyCheck } from '../policy/policy-check.type.ts';
import { Policy } from '../policy/policy.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { Remedy } from '../rule/refusal.type.ts';
import { disputeRemedy, policyCheckOf, policyUsed, slotOf } from './appointment-parts.service.ts';
import { findAppointment, listAppointments, listMadeHere } from './appointment.service.ts';
import { Appointment, AppointmentConnection, AppointmentFilter } from './appointment.type.ts';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Query(() => Appointment, {
    nullable: true,
    description: 'The booking with this id; null with NOT_VISIBLE where there is none, or the viewer or the portal may not show it.',
  })
  async appointment(@Arg('id', () => ID, { description: 'Of a Appointment.' }) id: string, @Ctx() context: Context): Promise<Appointment> {
    const appointment = await findAppointment(context, id);
    if (!appointment) throw notVisible();
    return appointment;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who goes to the doctor. Null, without an error, for whoever may not see that person.',
  })
  patient(@Root() { oip, patientRead }: Appointment, @Ctx() context: Context): Person | Promise<Person | null> {
    return patientRead?.() ?? findPerson(context, oip);
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description: 'The slot in FER. Null: booked without one, or FER no longer has it; null with an error: FER does not answer.',
  })
  slot(@Root() appointment: Appointment, @Ctx() context: Context): Promise<Slot | null> {
    return slotOf(context, appointment);
  }

  @FieldResolver(() => Clinic, { nullable: true, description: 'Where. Null with an error: the directory or FER does not answer.' })
  clinic(@Root() { moOid }: Appointment, @Ctx() context: Context): AtOnce<Clinic | null> {
    return findClinic(context, moOid, 'Appointment.clinic');
  }

  @FieldResolver(() => Doctor, {
    nullable: true,
    description:
      'To whom. Null: a room or a device is booked (R-026), or FER does not list the doctor; null with an error: FER does not answer.',
  })
  doctor(@Root() { moOid, resourceId }: Appointment, @Ctx() context: Context): AtOnce<Doctor | null> {
    return findDoctor(context, moOid, resourceId, 'Appointment.doctor');
  }

  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'The policy it was booked by. Null: not known, or the patient pays (R-049).',
  })
  policyUsed(@Root() appointment: Appointment, @Ctx() context: Context): Promise<Policy | null> {
    return policyUsed(context, appointment);
  }

  @FieldResolver(() => PolicyCheck, {
    nullable: true,
    description:
      'What the register said of the policy when the visit was booked, as it was kept then (R-113); Query.checkPolicy asks now. Null: nobody ' +
      'checked, or the answer was not kept.',
  })
  policyCheck(@Root() appointment: Appointment, @Ctx() context: Context): Promise<PolicyCheck | null> {
    return policyCheckOf(context, appointment);
  }

  @FieldResolver(() => Referral, {
    nullable: true,
    description:
      'The referral it was booked by (R-025). Null: without one, the regional system no longer has it, or the viewer does not see the patient; null with an error: FER does not answer.',
  })
  referral(@Root() { oip, referralNumber, seenAs }: Appointment, @Ctx() context: Context): Promise<Referral | null> {
    return referralNumber === null || seenAs === 'BOOKER'
      ? Promise.resolve(null)
      : referralOf(context, oip, referralNumber, 'Appointment.referral');
  }

  @FieldResolver(() => Remedy, {
    nullable: true,
    description:
      'What to do where the status is wrong: the clinic may have set PATIENT_DID_NOT_COME or CANCELLED_BY_APPLICANT by mistake, and only its ' +
      'registry desk puts that right (R-053, R-054). Null for any other status. Null with an error: the directory or FER does not answer.',
  })
  disputeRemedy(@Root() appointment: Appointment, @Ctx() context: Context): Promise<Remedy | null> {
    return disputeRemedy(context, appointment);
  }
}

/** What bookings add to a person. */
@Resolver(() => Person)
export class PersonAppointmentResolver {
  @FieldResolver(() => AppointmentConnection, {
    nullable: true,
    description:
      'Bookings that the portal shows (R-050, R-051). Null with an error: the person’s visits were never told by RMIS, and it does not answer.',
  })
  appointments(
    @Root() person: Person,
    @Arg('filter', () => AppointmentFilter, { nullable: true, description: 'Everything where nothing is given.' })
    filter: AppointmentFilter | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Arg('last', () => Int, pageArguments.last) last: number | null,
    @Arg('before', () => String, pageArguments.before) before: string | null,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection | null> {
    return listAppointments(context, person, filter ?? {}, { first, after, last, before });
  }
}

/** What bookings add to an account. */
@Resolver(() => Account)
export class AccountAppointmentResolver {
  @FieldResolver(() => AppointmentConnection, {
    description:
      'What this account booked here, for whomever, newest first (R-050): whoever booked sees and cancels it (R-055), also where they do not see ' +
      'the patient, who is null then.',
  })
  bookings(
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection> {
    return listMadeHere(context, { first, after });
  }
}
