import { Field, ID, InputType } from 'type-graphql';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { GraphDate, GraphQLPhoneNumber } from '../graph/scalars/index.ts';
import { AddressInput, HumanNameInput } from '../person/person-input.type.ts';
import { PolicyInput } from '../policy/policy-check.type.ts';
import { addressLength, complaintLength } from './home-visit.rules.ts';

@InputType('RequestHomeVisitInput', {
  description:
    'Вызов врача на дом. For whom: nothing (oneself), or patientId (a person one may see), or policy, patientName and patientBirthDate (R-063): all ' +
    'of them must match one person of the register, else one PERSON_NOT_FOUND for every kind of mismatch.',
})
export class RequestHomeVisitInput {
  @Field(() => ID, { nullable: true, description: 'A person whom the viewer may see. Null: oneself, or whom policy names.' })
  readonly patientId?: string | null;
  @Field(() => PolicyInput, { nullable: true, description: 'The policy of another person.' })
  readonly policy?: PolicyInput | null;
  @Field(() => HumanNameInput, { nullable: true, description: 'Of the policy’s owner.' })
  readonly patientName?: HumanNameInput | null;
  @Field(() => GraphDate, { nullable: true, description: 'Of the policy’s owner.' })
  readonly patientBirthDate?: string | null;
  @Field(() => ID, { nullable: true, description: 'Which clinic is to come. Null: the one that the patient is attached to.' })
  readonly clinicId?: string | null;
  @Field(() => AddressInput, {
    description: `Where the doctor is to come; text of ${addressLength.least} to ${addressLength.most} characters.`,
  })
  readonly address!: AddressInput;
  @Field(() => String, { description: `Жалобы, ${complaintLength.least} to ${complaintLength.most} characters.` })
  readonly complaint!: string;
  @Field(() => GraphQLPhoneNumber, { description: 'With the code of the country: `+79161234567`.' })
  readonly phone!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@InputType('CancelHomeVisitInput', { description: 'The doctor is not needed any more.' })
export class CancelHomeVisitInput {
  @Field(() => ID, { description: 'A visit that the viewer called, or of a person whom they may see.' })
  readonly homeVisitId!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}
