import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { Refusal } from '../rule/refusal.type.ts';
import { Challenge } from './challenge.type.ts';

@InputType('RequestPhoneActivationInput', { description: 'Asks for a code to one’s own phone.' })
export class RequestPhoneActivationInput {
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('PhoneActivationRequested', { description: 'A code is on its way to one’s phone: answerChallenge activates it.' })
export class PhoneActivationRequested {
  @Field(() => Challenge, { description: 'The code to be answered.' })
  readonly challenge!: Challenge;
}

@ObjectType('PhoneActivated', { description: 'Телефон активирован: notices may go to it by SMS (R-333).' })
export class PhoneActivated {
  @Field(() => Account, { description: 'The account with its activated phone.' })
  readonly account!: Account;
}

export const RequestPhoneActivationResult = createUnionType({
  name: 'RequestPhoneActivationResult',
  description: 'A code was sent, or the phone is activated already, or why no code was sent.',
  types: () => [PhoneActivationRequested, PhoneActivated, Refusal] as const,
  resolveType: (value) => {
    if ('remedies' in value) return 'Refusal';
    return 'challenge' in value ? 'PhoneActivationRequested' : 'PhoneActivated';
  },
});
