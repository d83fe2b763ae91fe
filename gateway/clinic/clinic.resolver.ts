import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { Region } from '../region/region.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { clinicId, findClinic, listClinics, regionOfClinic, specialtiesOf } from './clinic.service.ts';
import { Clinic, ClinicConnection, ClinicFilter, Specialty } from './clinic.type.ts';
import { doctorsOf } from './doctor.service.ts';
import { DoctorConnection } from './doctor.type.ts';
import { paidServicesOf } from './paid-service.service.ts';
import { PaidService } from './paid-service.type.ts';
import { slotsOf } from './slot.service.ts';
import { SlotConnection, SlotFilter } from './slot.type.ts';

@Resolver(() => Clinic)
export class ClinicResolver {
  @Query(() => Clinic, { nullable: true, description: 'The clinic with this id; null with NOT_VISIBLE where there is none. Public.' })
  async clinic(@Arg('id', () => ID, { description: 'Of a Clinic.' }) id: string, @Ctx() context: Context): Promise<Clinic> {
    const [oid = ''] = clinicId.read(id, 'id');
    const clinic = await findClinic(context, oid, 'Query.clinic');
    if (!clinic) throw notVisible();
    return clinic;
  }

  @Query(() => ClinicConnection, {
    nullable: true,
    description: 'Реестр медицинских организаций: all clinics by name, in FER or not (R-038, R-047). Public.',
  })
  clinics(
    @Arg('filter', () => ClinicFilter, { nullable: true, description: 'Everything where nothing is given.' }) filter: ClinicFilter | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<ClinicConnection> {
    return listClinics(context, filter ?? {}, { first, after });
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where it is; null for a region that is not kept here.' })
  region(@Root() clinic: Clinic): Region | null {
    return regionOfClinic(clinic);
  }

  @FieldResolver(() => [Specialty], {
    nullable: true,
    description: 'What one can book there through FER; empty where it is not in FER. Null with an error: FER does not answer.',
  })
  specialties(@Root() clinic: Clinic, @Ctx() context: Context): AtOnce<readonly Specialty[]> {
    return specialtiesOf(context, clinic.oid, 'Clinic.specialties');
  }

  @FieldResolver(() => [PaidService], {
    nullable: true,
    description:
      'Платные медицинские услуги: what it does for the patient’s own money, by name (R-049). Empty: nothing, or it is not in FER. Null with an ' +
      'error: FER does not answer.',
  })
  paidServices(@Root() { oid }: Clinic, @Ctx() context: Context): Promise<PaidService[]> {
    return paidServicesOf(context, oid);
  }

  @FieldResolver(() => DoctorConnection, {
    nullable: true,
    description: 'Doctors whom FER lists there, by name. Null with an error: FER does not answer.',
  })
  doctors(
    @Root() clinic: Clinic,
    @Arg('specialty', () => String, { nullable: true, description: 'Code of a specialty.' }) specialty: string | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<DoctorConnection> {
    return doctorsOf(context, clinic.oid, specialty, { first, after });
  }

  @FieldResolver(() => SlotConnection, {
    nullable: true,
    description:
      'Slots of its doctors and rooms, from today to the booking horizon of the region (R-046). Null with an error: FER does not answer.',
  })
  slots(
    @Root() clinic: Clinic,
    @Arg('filter', () => SlotFilter, { nullable: true, description: 'Everything where nothing is given.' }) filter: SlotFilter | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<SlotConnection> {
    return slotsOf(context, { moOid: clinic.oid, registryDesk: clinic.registryDesk, field: 'Clinic.slots' }, filter ?? {}, {
      first,
      after,
    });
  }
}
