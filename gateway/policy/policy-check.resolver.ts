import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { HumanNameInput } from '../person/person-input.type.ts';
import { checkPolicy } from './policy-check.service.ts';
import { PolicyCheck, PolicyInput } from './policy-check.type.ts';

@Resolver(() => PolicyCheck)
export class PolicyCheckResolver {
  @Query(() => PolicyCheck, {
    nullable: true,
    description:
      'Whether a policy is in force, by its number alone (R-089) or with whom it belongs to: then a wrong name or birth date and a number ' +
      'that nobody has are the same PERSON_NOT_FOUND. Whoever signed in may ask; the holder is told of it (R-007). Null with an error: the ' +
      'register does not answer.',
  })
  checkPolicy(
    @Arg('policy', () => PolicyInput, { description: 'As it stands on the policy.' }) policy: PolicyInput,
    @Arg('name', () => HumanNameInput, { nullable: true, description: 'Whose policy it should be. Null: not compared.' })
    name: HumanNameInput | null,
    @Arg('birthDate', () => GraphDate, { nullable: true, description: 'Of the holder. Null: not compared.' }) birthDate: string | null,
    @Ctx() context: Context,
  ): Promise<PolicyCheck> {
    return checkPolicy(context, policy, { name, birthDate });
  }
}
