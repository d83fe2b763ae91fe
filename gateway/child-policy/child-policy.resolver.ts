import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { linkChildPolicy, unlinkChildPolicy } from './child-policy.service.ts';
import { LinkChildPolicyInput, LinkChildPolicyResult, UnlinkChildPolicyInput, UnlinkChildPolicyResult } from './child-policy.type.ts';

@Resolver()
export class ChildPolicyResolver {
  @Mutation(() => LinkChildPolicyResult, {
    description:
      'Links a child’s policy to one’s account, which books the child without a code from then on (R-009, R-010, R-011): by a verified link, and only a policy ' +
      'that the register has of this child.',
  })
  linkChildPolicy(
    @Arg('input', () => LinkChildPolicyInput, { description: 'Whose, and which.' }) input: LinkChildPolicyInput,
    @Ctx() context: Context,
  ): ReturnType<typeof linkChildPolicy> {
    return linkChildPolicy(context, input);
  }

  @Mutation(() => UnlinkChildPolicyResult, {
    description:
      'Takes a child’s policy off one’s account; where the portal asks for it, the child is not booked until it is linked again (R-010).',
  })
  unlinkChildPolicy(
    @Arg('input', () => UnlinkChildPolicyInput, { description: 'Whose.' }) input: UnlinkChildPolicyInput,
    @Ctx() context: Context,
  ): ReturnType<typeof unlinkChildPolicy> {
    return unlinkChildPolicy(context, input);
  }
}
