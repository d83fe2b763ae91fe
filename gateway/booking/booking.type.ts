import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Appointment } from '../appointment/appointment.type.ts';
import { Challenge } from '../challenge/challenge.type.ts';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { HumanNameInput } from '../person/person-input.type.ts';
import { PolicyInput } from '../policy/policy-check.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

@InputType('BookAppointmentInput', {
  description:
    'What to book, and for whom: nothing (oneself), or patientId (a person one may see), or policy, patientName and patientBirthDate (another ' +
    'person: all must match one person of the register, else one PERSON_NOT_FOUND for every kind of mismatch).',
})
export class BookAppointmentInput {
  @Field(() => ID, { description: 'Of a Slot.' })
  readonly slotId!: string;
  @Field(() => ID, { nullable: true, description: 'Of a Person whom the viewer may see.' })
  readonly patientId?: string | null;
  @Field(() => PolicyInput, { nullable: true, description: 'Policy of another person (R-001, R-020).' })
  readonly policy?: PolicyInput | null;
  @Field(() => HumanNameInput, { nullable: true, description: 'Their name, as in the policy; with policy only.' })
  readonly patientName?: HumanNameInput | null;
  @Field(() => GraphDate, { nullable: true, description: 'Their date of birth; with policy only.' })
  readonly patientBirthDate?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of a Referral, where the specialist takes patients by referral only (R-025), or of an order (R-026).',
  })
  readonly referralId?: string | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('AppointmentBooked', { description: 'Booked: FER has it, and so has the portal.' })
export class AppointmentBooked {
  @Field(() => Appointment, { description: 'The booking.' })
  readonly appointment!: Appointment;
}

@ObjectType('ConsentRequired', {
  description:
    'A one-time code has gone to the phone of the policy’s owner (R-001, R-002). Until it is answered by answerChallenge the portal holds the slot; FER ' +
    'does not know of it yet, so another channel may take it meanwhile (R-003).',
})
export class ConsentRequired {
  @Field(() => Challenge, { description: 'The code to be answered.' })
  readonly challenge!: Challenge;
  @Field(() => Appointment, { description: 'PENDING_CONFIRMATION.' })
  readonly appointment!: Appointment;
}

export const BookAppointmentResult = createUnionType({
  name: 'BookAppointmentResult',
  description: 'Booked, waiting for the owner’s code, or refused.',
  types: () => [AppointmentBooked, ConsentRequired, Refusal] as const,
  resolveType: (value) => {
    if ('remedies' in value) return 'Refusal';
    return 'challenge' in value ? 'ConsentRequired' : 'AppointmentBooked';
  },
});

@InputType('CancelAppointmentInput', { description: 'What to cancel.' })
export class CancelAppointmentInput {
  @Field(() => ID, { description: 'Of an Appointment.' })
  readonly appointmentId!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('AppointmentCancelled', { description: 'Cancelled: in FER and on the portal; the slot is free.' })
export class AppointmentCancelled {
  @Field(() => Appointment, { description: 'As it is now.' })
  readonly appointment!: Appointment;
}

export const CancelAppointmentResult = createUnionType({
  name: 'CancelAppointmentResult',
  description: 'Cancelled, or refused.',
  types: () => [AppointmentCancelled, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'AppointmentCancelled'),
});

@InputType('RescheduleAppointmentInput', { description: 'What to move, and where to.' })
export class RescheduleAppointmentInput {
  @Field(() => ID, { description: 'Of an Appointment.' })
  readonly appointmentId!: string;
  @Field(() => ID, { description: 'Of a Slot, of the same or another doctor.' })
  readonly slotId!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('AppointmentRescheduled', { description: 'Moved: the new slot was booked before the old one was freed (R-057).' })
export class AppointmentRescheduled {
  @Field(() => Appointment, { description: 'The new booking.' })
  readonly appointment!: Appointment;
  @Field(() => Appointment, { description: 'The old one, CANCELLED_BY_APPLICANT.' })
  readonly previous!: Appointment;
}

export const RescheduleAppointmentResult = createUnionType({
  name: 'RescheduleAppointmentResult',
  description: 'Moved, or refused: then the old booking stands.',
  types: () => [AppointmentRescheduled, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'AppointmentRescheduled'),
});
