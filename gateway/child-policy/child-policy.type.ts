import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { FamilyLink } from '../family/family-link.type.ts';
import { PolicyInput } from '../policy/policy-check.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

@InputType('LinkChildPolicyInput', { description: 'Which child’s policy to link to one’s account (R-010).' })
export class LinkChildPolicyInput {
  @Field(() => ID, { description: 'Of a Person: a child or ward of one’s own by a verified link (R-158).' })
  readonly childId!: string;
  @Field(() => PolicyInput, { description: 'As it stands on the child’s policy.' })
  readonly policy!: PolicyInput;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@InputType('UnlinkChildPolicyInput', { description: 'Which child’s policy to take off one’s account.' })
export class UnlinkChildPolicyInput {
  @Field(() => ID, { description: 'Of a Person, as in linkChildPolicy.' })
  readonly childId!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('ChildPolicyLinked', { description: 'From now on the child is booked without a code (R-009, R-011).' })
export class ChildPolicyLinked {
  @Field(() => FamilyLink, { description: 'As it is now.' })
  readonly link!: FamilyLink;
}
@ObjectType('ChildPolicyUnlinked', { description: 'Off the account.' })
export class ChildPolicyUnlinked {
  @Field(() => FamilyLink, { description: 'As it is now.' })
  readonly link!: FamilyLink;
}

export const LinkChildPolicyResult = createUnionType({
  name: 'LinkChildPolicyResult',
  description: 'The link, or why the policy was not linked.',
  types: () => [ChildPolicyLinked, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'ChildPolicyLinked'),
});
export const UnlinkChildPolicyResult = createUnionType({
  name: 'UnlinkChildPolicyResult',
  description: 'The link, or why the policy was not taken off.',
  types: () => [ChildPolicyUnlinked, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'ChildPolicyUnlinked'),
});
