import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import type { AtOnce } from '../registry/index.ts';
import { findClinic } from './clinic.service.ts';
import { Clinic } from './clinic.type.ts';
import { doctorId, findDoctor } from './doctor.service.ts';
import { Doctor } from './doctor.type.ts';
import { slotsOf } from './slot.service.ts';
import { SlotConnection, SlotFilter } from './slot.type.ts';

@Resolver(() => Doctor)
export class DoctorResolver {
  @Query(() => Doctor, { nullable: true, description: 'The doctor with this id; null with NOT_VISIBLE where FER has none. Public.' })
  async doctor(@Arg('id', () => ID, { description: 'Of a Doctor.' }) id: string, @Ctx() context: Context): Promise<Doctor> {
    const [moOid = '', resourceId = ''] = doctorId.read(id, 'id');
    const doctor = await findDoctor(context, moOid, resourceId, 'Query.doctor');
    if (!doctor) throw notVisible();
    return doctor;
  }

  @FieldResolver(() => Clinic, {
    nullable: true,
    description: 'Where the doctor works. Null with an error: the directory or FER does not answer.',
  })
  clinic(@Root() doctor: Doctor, @Ctx() context: Context): AtOnce<Clinic | null> {
    return findClinic(context, doctor.moOid, 'Doctor.clinic');
  }

  @FieldResolver(() => SlotConnection, {
    nullable: true,
    description:
      'Slots of this doctor, from today to the booking horizon of the region (R-046). Null with an error: FER or the directory does not answer.',
  })
  async slots(
    @Root() { moOid, resourceId }: Doctor,
    @Arg('filter', () => SlotFilter, { nullable: true, description: 'Everything where nothing is given.' }) filter: SlotFilter | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<SlotConnection | null> {
    const clinic = await findClinic(context, moOid, 'Doctor.slots');
    return (
      clinic &&
      slotsOf(context, { moOid, resourceId, registryDesk: clinic.registryDesk, field: 'Doctor.slots' }, filter ?? {}, { first, after })
    );
  }
}
