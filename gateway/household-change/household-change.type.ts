import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { AddressInput, HumanNameInput } from '../person/person-input.type.ts';
import { PolicyInput } from '../policy/policy-check.type.ts';
import { Refusal } from '../rule/refusal.type.ts';
import { HouseholdMember } from '../household/household-member.type.ts';

@InputType('AddHouseholdMemberInput', {
  description: 'Whom to add. All of it must be true of one person of the register of insured persons (R-327).',
})
export class AddHouseholdMemberInput {
  @Field(() => HumanNameInput, { description: 'ФИО.' })
  readonly name!: HumanNameInput;
  @Field(() => GraphDate, { description: 'Дата рождения.' })
  readonly birthDate!: string;
  @Field(() => PolicyInput, {
    nullable: true,
    description: 'Полис. Needed where no moderator checks, and where several people of that name were born on that day.',
  })
  readonly policy?: PolicyInput | null;
  @Field(() => AddressInput, { nullable: true, description: 'Where the member lives. Null: as the register has it.' })
  readonly address?: AddressInput | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@InputType('RemoveHouseholdMemberInput', { description: 'Whom to remove.' })
export class RemoveHouseholdMemberInput {
  @Field(() => ID, { description: 'Of a HouseholdMember of one’s own.' })
  readonly memberId!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@InputType('ChangeHouseholdMemberInput', { description: 'What to change of a member: the address (R-329).' })
export class ChangeHouseholdMemberInput {
  @Field(() => ID, { description: 'Of a HouseholdMember of one’s own.' })
  readonly memberId!: string;
  @Field(() => AddressInput, { nullable: true, description: 'Where the member lives.' })
  readonly address?: AddressInput | null;
  @Field(() => HumanNameInput, { nullable: true, description: 'Refused with FIELD_READ_ONLY: the name is the register’s (R-330).' })
  readonly name?: HumanNameInput | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('HouseholdMemberAdded', { description: 'In the list at once, whatever the moderator will say (R-328).' })
export class HouseholdMemberAdded {
  @Field(() => HouseholdMember, { description: 'Who was added.' })
  readonly member!: HouseholdMember;
}
@ObjectType('HouseholdMemberRemoved', { description: 'No longer in the list; the history stays (R-332).' })
export class HouseholdMemberRemoved {
  @Field(() => HouseholdMember, { description: 'Who was removed.' })
  readonly member!: HouseholdMember;
}
@ObjectType('HouseholdMemberChanged', { description: 'Changed.' })
export class HouseholdMemberChanged {
  @Field(() => HouseholdMember, { description: 'As the member is now.' })
  readonly member!: HouseholdMember;
}

const resultOf = <Done extends object>(name: string, type: new () => Done, typeName: string) =>
  createUnionType({
    name,
    description: 'What was done, or why not.',
    types: () => [type, Refusal] as const,
    resolveType: (value) => ('remedies' in value ? 'Refusal' : typeName),
  });

export const AddHouseholdMemberResult = resultOf('AddHouseholdMemberResult', HouseholdMemberAdded, 'HouseholdMemberAdded');
export const RemoveHouseholdMemberResult = resultOf('RemoveHouseholdMemberResult', HouseholdMemberRemoved, 'HouseholdMemberRemoved');
export const ChangeHouseholdMemberResult = resultOf('ChangeHouseholdMemberResult', HouseholdMemberChanged, 'HouseholdMemberChanged');
