import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { GraphQLEmailAddress, GraphQLPhoneNumber } from '../graph/scalars/index.ts';
import { AddressInput, HumanNameInput } from '../person/person-input.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

@InputType('ChangeAccountInput', {
  description:
    'What to change of one’s account on the portal. What is left out stays; null takes back what was entered here: ESIA’s holds again.',
})
export class ChangeAccountInput {
  @Field(() => GraphQLPhoneNumber, { nullable: true, description: 'A new one has to be activated again (R-148).' })
  readonly phone?: string | null;
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'Where letters go.' })
  readonly email?: string | null;
  @Field(() => AddressInput, { nullable: true, description: 'Where one lives. The register’s address stays as it is.' })
  readonly address?: AddressInput | null;
  @Field(() => HumanNameInput, { nullable: true, description: 'Refused with FIELD_READ_ONLY: the name is the register’s (R-330).' })
  readonly name?: HumanNameInput | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('AccountChanged', { description: 'Changed.' })
export class AccountChanged {
  @Field(() => Account, { description: 'As it is now.' })
  readonly account!: Account;
}

export const ChangeAccountResult = createUnionType({
  name: 'ChangeAccountResult',
  description: 'What was done, or why not.',
  types: () => [AccountChanged, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'AccountChanged'),
});
