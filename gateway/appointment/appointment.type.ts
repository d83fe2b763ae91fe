import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { GrantReason } from '../access/grant.ts';
import { BookingChannel } from '../clinic/booking-channel.type.ts';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { Participant, type Person } from '../person/person.type.ts';
import { Actor } from './actor.type.ts';
import type { StoredPolicyCheck } from './appointment.entity.ts';

/** As what somebody reads a booking; BOOKER: they made it, and do not see the patient. */
export type BookingReader = GrantReason | 'BOOKER';

export const AppointmentStatus = graphEnum('AppointmentStatus', 'State of a booking. FHIR Appointment.status.', {
  PENDING_CONFIRMATION: 'Waits for the code of the policy’s owner; not in FER yet (R-003). FHIR pending',
  BOOKED: 'Запись подтверждена. FHIR booked',
  CANCELLED_BY_APPLICANT: 'Запись отменена заявителем; the clinic may have set it wrongly (R-053). FHIR cancelled',
  CANCELLED_BY_CLINIC: 'Запись отменена медицинской организацией. FHIR cancelled',
  PATIENT_DID_NOT_COME: 'Пациент не пришёл; the clinic may have set it wrongly (R-053). FHIR noshow',
  COMPLETED: 'Приём состоялся. FHIR fulfilled',
  EXPIRED: 'Was never confirmed. FHIR cancelled',
});

@ObjectType('AppointmentStatusChange', { description: 'When a booking changed its state, and who changed it (R-052, R-053).' })
export class AppointmentStatusChange {
  @Field(() => AppointmentStatus, { description: 'The new state.' })
  readonly status!: keyof typeof AppointmentStatus;
  @Field(() => Actor, { description: 'Who set it.' })
  readonly setBy!: keyof typeof Actor;
  @Field(() => GraphDateTime, { description: 'When.' })
  readonly setAt!: string;
}

@ObjectType('Appointment', {
  implements: Node,
  description:
    'Запись на приём: a visit that was booked, through whatever channel. FHIR Appointment. Its final states are set by the clinic (R-052).',
})
export class Appointment implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => AppointmentStatus, { description: 'State, as it was last set.' })
  readonly status!: keyof typeof AppointmentStatus;
  @Field(() => Actor, { description: 'Who set it (R-053).' })
  readonly statusSetBy!: keyof typeof Actor;
  @Field(() => GraphDateTime, { description: 'When it was set, with the offset of the clinic.' })
  readonly statusSetAt!: string;
  @Field(() => [AppointmentStatusChange], { description: 'All states, oldest first; the last is the present one.' })
  readonly history!: readonly AppointmentStatusChange[];
  @Field(() => Participant, { nullable: true, description: 'Who booked. Null: the patient, or it is not known.' })
  readonly bookedBy!: Participant | null;
  @Field(() => BookingChannel, { description: 'How it was booked.' })
  readonly channel!: keyof typeof BookingChannel;
  @Field(() => GraphDateTime, { description: 'Beginning of the visit, with the offset of the clinic (R-018).' })
  readonly startsAt!: string;
  @Field(() => String, { nullable: true, description: 'Кабинет. Null: not said.' })
  readonly room!: string | null;
  @Field(() => String, { nullable: true, description: 'How to prepare (R-018). Null: nothing special.' })
  readonly preparation!: string | null;
  @Field(() => Boolean, {
    description:
      'Whether the viewer can cancel it now: it is BOOKED, its time is ahead, and it is one’s own, one’s child’s, or one booked it (R-055).',
  })
  readonly cancellable!: boolean;
  @Field(() => Provenance, { description: 'STORAGE for what was booked on this portal, RMIS for all other channels.' })
  readonly provenance!: Provenance;
  readonly oip!: string;
  readonly ordinal!: number;
  readonly startsAtMs!: number;
  readonly moOid!: string;
  readonly resourceId!: string;
  /** FER's number of the slot. */
  readonly ferSlotId!: string | null;
  readonly policyOrdinal!: number | null;
  readonly storedCheck!: StoredPolicyCheck | null;
  readonly referralNumber!: string | null;
  readonly seenAs!: BookingReader;
  /** Answers the patient, where that was read with the booking, and notes the look. */
  readonly patientRead?: (() => Person) | undefined;
}

@InputType('AppointmentFilter', { description: 'What is given must hold, all of it.' })
export class AppointmentFilter {
  @Field(() => [AppointmentStatus], { nullable: true, description: 'One of these states.' })
  readonly statuses?: readonly (keyof typeof AppointmentStatus)[] | null;
  @Field(() => GraphDateTime, { nullable: true, description: 'Beginning of the visit, inclusive.' })
  readonly from?: number | null;
  @Field(() => GraphDateTime, { nullable: true, description: 'Beginning of the visit, exclusive.' })
  readonly to?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: visits ahead that still stand, soonest first. False: all others. Without it: all of them. The last two newest first.',
  })
  readonly upcoming?: boolean | null;
}

@ObjectType('AppointmentEdge', { description: 'A booking with its place in the list.' })
export class AppointmentEdge extends edgeOf(() => Appointment, 'A booking') {}

@ObjectType('AppointmentConnection', { description: 'Bookings: soonest first where only upcoming ones are asked for, else newest first.' })
export class AppointmentConnection extends connectionOf(
  () => Appointment,
  () => AppointmentEdge,
) {
  @Field(() => [BookingChannel], {
    description:
      'Channels of bookings that this portal does not show though they pass the filter: ask at the registry desk (R-051). Empty where it shows everything.',
  })
  readonly hiddenChannels!: readonly (keyof typeof BookingChannel)[];
}
