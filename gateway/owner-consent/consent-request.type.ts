import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Challenge } from '../challenge/challenge.type.ts';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { BookingConsent } from '../consent/booking-consent.type.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { HumanNameInput } from '../person/person-input.type.ts';
import { PolicyInput } from '../policy/policy-check.type.ts';
import { Refusal } from '../rule/refusal.type.ts';
import { ConsentGiven } from './answer-challenge.type.ts';

@InputType('RequestBookingConsentInput', {
  description:
    'Whose consent is asked for: patientId (a person one may see), or policy, patientName and patientBirthDate, which must all be of one person of ' +
    'the register, else one PERSON_NOT_FOUND for every kind of mismatch.',
})
export class RequestBookingConsentInput {
  @Field(() => ID, { nullable: true, description: 'Of a Person whom the viewer may see.' })
  readonly patientId?: string | null;
  @Field(() => PolicyInput, { nullable: true, description: 'Policy of the person.' })
  readonly policy?: PolicyInput | null;
  @Field(() => HumanNameInput, { nullable: true, description: 'Their name, as in the policy; with policy only.' })
  readonly patientName?: HumanNameInput | null;
  @Field(() => GraphDate, { nullable: true, description: 'Their date of birth; with policy only.' })
  readonly patientBirthDate?: string | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('ConsentRequested', {
  description: 'A code is on its way to the phone of the policy’s owner: answerChallenge gives the consent.',
})
export class ConsentRequested {
  @Field(() => Challenge, { description: 'The code to be answered.' })
  readonly challenge!: Challenge;
}

export const RequestBookingConsentResult = createUnionType({
  name: 'RequestBookingConsentResult',
  description: 'A code was sent, or the consent stands already, or why nobody was asked.',
  types: () => [ConsentRequested, ConsentGiven, Refusal] as const,
  resolveType: (value) => {
    if ('remedies' in value) return 'Refusal';
    return 'challenge' in value ? 'ConsentRequested' : 'ConsentGiven';
  },
});

@InputType('RevokeBookingConsentInput', { description: 'Which consent is taken back.' })
export class RevokeBookingConsentInput {
  @Field(() => ID, { description: 'Of a BookingConsent that one has given.' })
  readonly consentId!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('ConsentRevoked', {
  description: 'Согласие отозвано: the next booking needs a code again (R-004). Bookings that were made stand.',
})
export class ConsentRevoked {
  @Field(() => BookingConsent, { description: 'As it is now.' })
  readonly consent!: BookingConsent;
}

export const RevokeBookingConsentResult = createUnionType({
  name: 'RevokeBookingConsentResult',
  description: 'Revoked, or why not.',
  types: () => [ConsentRevoked, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'ConsentRevoked'),
});
