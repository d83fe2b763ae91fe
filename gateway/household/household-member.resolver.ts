import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import { AppointmentConnection } from '../appointment/appointment.type.ts';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { Person } from '../person/person.type.ts';
import { bookingsOfMember, ownHousehold, personOfMember } from './household-member.service.ts';
import { HouseholdMember, HouseholdMemberConnection } from './household-member.type.ts';

@Resolver(() => HouseholdMember)
export class HouseholdMemberResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who it is. Null, without an error, where the moderator refused or the member was removed.',
  })
  person(@Root() member: HouseholdMember, @Ctx() context: Context): Promise<Person | null> {
    return personOfMember(context, member);
  }

  @FieldResolver(() => AppointmentConnection, {
    nullable: true,
    description: 'Visits ahead that still stand, soonest first. Null with FORBIDDEN while the moderator has not decided (R-322).',
  })
  upcoming(
    @Root() member: HouseholdMember,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection | null> {
    return bookingsOfMember(context, member, { upcoming: true }, { first, after });
  }

  @FieldResolver(() => AppointmentConnection, {
    nullable: true,
    description:
      'Visits that took place, newest first, those before a removal included (R-332). Null with FORBIDDEN while the moderator has not decided (R-322).',
  })
  completed(
    @Root() member: HouseholdMember,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection | null> {
    return bookingsOfMember(context, member, { statuses: ['COMPLETED'] }, { first, after });
  }
}

/** What households add to an account. */
@Resolver(() => Account)
export class AccountHouseholdResolver {
  @FieldResolver(() => HouseholdMemberConnection, {
    nullable: true,
    description: 'Картотека on the portal signed in at (R-314). Empty: none is kept there. Null: no citizen is behind the account.',
  })
  household(
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<HouseholdMemberConnection | null> {
    return ownHousehold(context, { first, after });
  }
}
