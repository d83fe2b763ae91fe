import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { AddressInput } from '../person/person-input.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { findCatchmentArea } from './catchment-area.service.ts';
import { CatchmentArea } from './catchment-area.type.ts';
import { findClinic } from './clinic.service.ts';
import { Clinic } from './clinic.type.ts';
import { findDoctor } from './doctor.service.ts';
import { Doctor } from './doctor.type.ts';

@Resolver(() => CatchmentArea)
export class CatchmentAreaResolver {
  @Query(() => CatchmentArea, {
    nullable: true,
    description:
      'Поиск участка прикрепления by address (R-048). Public. Null: no area has that house, or the address names none; null with an error: the ' +
      'system of the region does not answer.',
  })
  catchmentArea(
    @Arg('address', () => AddressInput, { description: 'With city, street and house.' }) address: AddressInput,
    @Ctx() context: Context,
  ): Promise<CatchmentArea | null> {
    return findCatchmentArea(context, address);
  }

  @FieldResolver(() => Clinic, { nullable: true, description: 'Null with an error: the directory or FER does not answer.' })
  clinic(@Root() { moOid }: CatchmentArea, @Ctx() context: Context): AtOnce<Clinic | null> {
    return findClinic(context, moOid, 'CatchmentArea.clinic');
  }

  @FieldResolver(() => Doctor, {
    nullable: true,
    description: 'Участковый врач. Null: the post is vacant, or FER does not have the doctor; null with an error: FER does not answer.',
  })
  doctor(@Root() { moOid, resourceId }: CatchmentArea, @Ctx() context: Context): AtOnce<Doctor | null> {
    return resourceId === null ? null : findDoctor(context, moOid, resourceId, 'CatchmentArea.doctor');
  }
}
