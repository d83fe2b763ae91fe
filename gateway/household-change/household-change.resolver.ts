import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { addMember } from './add-member.service.ts';
import { changeMember, removeMember } from './household-change.service.ts';
import {
  AddHouseholdMemberInput,
  AddHouseholdMemberResult,
  ChangeHouseholdMemberInput,
  ChangeHouseholdMemberResult,
  RemoveHouseholdMemberInput,
  RemoveHouseholdMemberResult,
} from './household-change.type.ts';

@Resolver()
export class HouseholdChangeResolver {
  @Mutation(() => AddHouseholdMemberResult, {
    description:
      'Adds somebody to the household kept on the portal signed in at (R-314, R-317): up to its limit (R-319), visible at once (R-328), with the name of the ' +
      'register (R-331). A moderator decides where the portal has one (R-320); elsewhere oneself, one’s own child and an adult who has consented are accepted, ' +
      'and anybody else stays PENDING. Whoever was removed finds the whole history (R-332).',
  })
  addHouseholdMember(
    @Arg('input', () => AddHouseholdMemberInput, { description: 'Whom.' }) input: AddHouseholdMemberInput,
    @Ctx() context: Context,
  ): ReturnType<typeof addMember> {
    return addMember(context, input);
  }

  @Mutation(() => RemoveHouseholdMemberResult, {
    description: 'Removes a member, at any time (R-318); not the main one (R-316). The history stays (R-332).',
  })
  removeHouseholdMember(
    @Arg('input', () => RemoveHouseholdMemberInput, { description: 'Whom.' }) input: RemoveHouseholdMemberInput,
    @Ctx() context: Context,
  ): ReturnType<typeof removeMember> {
    return removeMember(context, input);
  }

  @Mutation(() => ChangeHouseholdMemberResult, {
    description: 'Changes the address of a member (R-329). The name is the register’s (R-330).',
  })
  changeHouseholdMember(
    @Arg('input', () => ChangeHouseholdMemberInput, { description: 'What.' }) input: ChangeHouseholdMemberInput,
    @Ctx() context: Context,
  ): ReturnType<typeof changeMember> {
    return changeMember(context, input);
  }
}
