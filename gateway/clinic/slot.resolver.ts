import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import type { AtOnce } from '../registry/index.ts';
import { findClinic } from './clinic.service.ts';
import { Clinic } from './clinic.type.ts';
import { findDoctor } from './doctor.service.ts';
import { Doctor } from './doctor.type.ts';
import { findSlot, slotId } from './slot.service.ts';
import { Slot } from './slot.type.ts';

@Resolver(() => Slot)
export class SlotResolver {
  @Query(() => Slot, { nullable: true, description: 'The slot with this id; null with NOT_VISIBLE where FER no longer has it. Public.' })
  async slot(@Arg('id', () => ID, { description: 'Of a Slot.' }) id: string, @Ctx() context: Context): Promise<Slot> {
    const slot = await findSlot(context, slotId.read(id, 'id'), 'Query.slot');
    if (!slot) throw notVisible();
    return slot;
  }

  @FieldResolver(() => Doctor, { nullable: true, description: 'Null: a room or a device is booked (R-026).' })
  doctor(@Root() { moOid, resourceId }: Slot, @Ctx() context: Context): AtOnce<Doctor | null> {
    return findDoctor(context, moOid, resourceId, 'Slot.doctor');
  }

  @FieldResolver(() => Clinic, { nullable: true, description: 'Where it is. Null with an error: the directory or FER does not answer.' })
  clinic(@Root() { moOid }: Slot, @Ctx() context: Context): AtOnce<Clinic | null> {
    return findClinic(context, moOid, 'Slot.clinic');
  }
}
