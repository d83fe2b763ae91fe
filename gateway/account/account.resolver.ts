import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { GraphQLEmailAddress } from '../graph/scalars/index.ts';
import { Person } from '../person/person.type.ts';
import { RegionProfile } from '../region/region.type.ts';
import { email, ownAccount, ownClinic, ownPerson, ownPortal, phoneActivated } from './account.service.ts';
import { Account } from './account.type.ts';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: 'The account that is signed in. Null with UNAUTHENTICATED where nobody is.' })
  me(@Ctx() context: Context): Promise<Account> {
    return ownAccount(context);
  }

  @FieldResolver(() => Clinic, { nullable: true, description: 'The clinic that a member of staff works for. Null for everybody else.' })
  staffOf(@Ctx() context: Context): Promise<Clinic | null> {
    return ownClinic(context);
  }

  @FieldResolver(() => RegionProfile, { description: 'The portal signed in at, with its values in force today.' })
  portal(@Ctx() context: Context): Promise<RegionProfile> {
    return ownPortal(context);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Oneself. Null for staff without a citizen’s account.' })
  person(@Ctx() context: Context): Promise<Person | null> {
    return ownPerson(context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the phone was confirmed on this portal, so that codes can be sent to it.' })
  phoneActivated(@Ctx() context: Context): Promise<boolean> {
    return phoneActivated(context);
  }

  @FieldResolver(() => GraphQLEmailAddress, { nullable: true, description: 'From ESIA, else from the portal. Null: neither knows one.' })
  email(@Ctx() context: Context): Promise<string | null> {
    return email(context);
  }
}
