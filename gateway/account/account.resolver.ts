import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { pageArguments } from '../graph/connection.ts';
import { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { GraphQLEmailAddress, GraphQLPhoneNumber } from '../graph/scalars/index.ts';
import { Address, Person } from '../person/person.type.ts';
import { RegionProfile } from '../region/region.type.ts';
import { address, email, ownAccount, ownClinic, ownPerson, ownPortal, phone, phoneActivated, twoFactorEnabled } from './account.service.ts';
import { Account } from './account.type.ts';
import { ownPolicyUses } from './policy-use.service.ts';
import { PolicyUseConnection } from './policy-use.type.ts';

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

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Oneself. Null for staff without a citizen’s account, and with FORBIDDEN for a simplified account: nobody has checked whose it is (R-138).',
  })
  person(@Ctx() context: Context): Promise<Person | null> {
    return ownPerson(context);
  }

  @FieldResolver(() => GraphQLPhoneNumber, {
    nullable: true,
    description: 'As its owner has entered it on the portal (R-148), else from ESIA. Null: the account has none.',
  })
  phone(@Ctx() context: Context): Promise<string | null> {
    return phone(context);
  }

  @FieldResolver(() => Address, {
    nullable: true,
    description: 'As its owner has entered it on the portal (R-148). Null: they have not; Person.address is the register’s.',
  })
  address(@Ctx() context: Context): Promise<Address | null> {
    return address(context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the phone was confirmed on this portal, so that codes can be sent to it.' })
  phoneActivated(@Ctx() context: Context): Promise<boolean> {
    return phoneActivated(context);
  }

  @FieldResolver(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'As its owner has entered it on the portal (R-148), else from ESIA. Null: neither knows one.',
  })
  email(@Ctx() context: Context): Promise<string | null> {
    return email(context);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Двухэтапная аутентификация: whether signing in takes a code from a message besides the password (R-142). ESIA asks for it.',
  })
  twoFactorEnabled(@Ctx() context: Context): Promise<boolean> {
    return twoFactorEnabled(context);
  }

  @FieldResolver(() => PolicyUseConnection, {
    nullable: true,
    description: 'Who used one’s policy or read one’s record, and who was not let (R-007, R-210). Null: no citizen is behind the account.',
  })
  uses(
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<PolicyUseConnection | null> {
    return ownPolicyUses(context, { first, after });
  }
}
