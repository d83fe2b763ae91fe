import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { AppointmentBooked } from '../booking/booking.type.ts';
import { PhoneActivated } from '../challenge/phone-activation.type.ts';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { BookingConsent } from '../consent/booking-consent.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

@InputType('AnswerChallengeInput', { description: 'A one-time code, typed in by whoever asked for it.' })
export class AnswerChallengeInput {
  @Field(() => ID, { description: 'Of a Challenge of one’s own: any other looks as if it did not exist.' })
  readonly challengeId!: string;
  @Field(() => String, { description: 'Six digits; spaces and hyphens between them are left out.' })
  readonly code!: string;
  @Field(() => String, {
    nullable: true,
    description: `${idempotencyKeyField.description} A wrong code that is repeated with its key costs no further attempt.`,
  })
  readonly idempotencyKey?: string | null;
}

@ObjectType('ConsentGiven', { description: 'Согласие дано: no further code is needed for this pair until it is revoked (R-004).' })
export class ConsentGiven {
  @Field(() => BookingConsent, { description: 'The consent.' })
  readonly consent!: BookingConsent;
}

export const AnswerChallengeResult = createUnionType({
  name: 'AnswerChallengeResult',
  description: 'What the code was for, now done; or why the code did not do.',
  types: () => [AppointmentBooked, ConsentGiven, PhoneActivated, Refusal] as const,
  resolveType: (value) => {
    if ('remedies' in value) return 'Refusal';
    if ('appointment' in value) return 'AppointmentBooked';
    return 'consent' in value ? 'ConsentGiven' : 'PhoneActivated';
  },
});
