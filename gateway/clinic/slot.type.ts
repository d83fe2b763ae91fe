import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { HealthService } from '../policy/health-service.type.ts';
import { RegistryDesk, Specialty } from './clinic.type.ts';
import { PaidService, PaymentSource } from './paid-service.type.ts';

export const SlotStatus = graphEnum('SlotStatus', 'State of a slot. FHIR Slot.status.', {
  FREE: 'Свободен',
  HELD: 'Held while a policy’s owner confirms a booking (R-003)',
  TAKEN: 'Занят',
  PASSED: 'Its time has come or passed',
});
export const AgeGroup = graphEnum('AgeGroup', 'Whom a slot is for.', { ANY: 'Everybody', CHILD: 'Under 18', ADULT: '18 and older' });
export const NoScheduleReason = graphEnum('NoScheduleReason', 'Why there is nothing to book (R-032).', {
  SCHEDULE_NOT_PUBLISHED: 'The clinic has not published its schedule',
  NO_FREE_SLOTS: 'Everything is taken',
  SPECIALIST_NOT_IN_FER: 'The clinic offers no such specialist in FER',
});

@ObjectType('Vaccine', { description: 'Вакцина: what is given in a slot for vaccination (R-027). FHIR Immunization.vaccineCode.' })
export class Vaccine {
  @Field(() => String, { description: 'As FER names it: `INFLUENZA`.' })
  readonly code!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly name!: string;
}

@ObjectType('Slot', {
  implements: Node,
  description:
    'Талон, слот расписания: a time of a doctor or a room on sale, owned by the clinic’s system and told by FER (R-031). FHIR Slot. Public (R-046).',
})
export class Slot implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => GraphDateTime, { description: 'With the offset of the clinic.' })
  readonly startsAt!: string;
  @Field(() => Int, { description: 'Minutes.' })
  readonly durationMinutes!: number;
  @Field(() => SlotStatus, { description: 'At the world’s time.' })
  readonly status!: keyof typeof SlotStatus;
  @Field(() => HealthService, { description: 'APPOINTMENT, VACCINATION (R-027) or LABORATORY (R-026).' })
  readonly service!: keyof typeof HealthService;
  @Field(() => Vaccine, { nullable: true, description: 'What is given (R-027). Null: it is not for vaccination, or FER does not say.' })
  readonly vaccine!: Vaccine | null;
  @Field(() => PaymentSource, { description: 'Who pays (R-049).' })
  readonly payment!: keyof typeof PaymentSource;
  @Field(() => PaidService, { nullable: true, description: 'What the patient pays for. Null: OMS pays.' })
  readonly paidService!: PaidService | null;
  @Field(() => Specialty, { nullable: true, description: 'The post that is booked. Null: the clinic does not say.' })
  readonly specialty!: Specialty | null;
  @Field(() => String, { nullable: true, description: 'Кабинет. Null: not said.' })
  readonly room!: string | null;
  @Field(() => AgeGroup, { description: 'Whom it is for.' })
  readonly ageGroup!: keyof typeof AgeGroup;
  @Field(() => Boolean, { description: 'Whether the clinic sells it over the internet; a free slot may be for the registry desk only.' })
  readonly bookableOnline!: boolean;
  readonly moOid!: string;
  readonly resourceId!: string;
  readonly startsAtMs!: number;
}

@InputType('SlotFilter', { description: 'What is given must hold, all of it.' })
export class SlotFilter {
  @Field(() => GraphDateTime, {
    nullable: true,
    description: 'Inclusive; the beginning of today where nothing is given. Days before today are not listed.',
  })
  readonly from?: number | null;
  @Field(() => GraphDateTime, { nullable: true, description: 'Exclusive; never later than the booking horizon of the clinic’s region.' })
  readonly to?: number | null;
  @Field(() => String, { nullable: true, description: 'Code of a specialty.' })
  readonly specialty?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of one doctor.' })
  readonly doctorId?: string | null;
  @Field(() => HealthService, { nullable: true, description: 'For this: APPOINTMENT, VACCINATION (R-027) or LABORATORY (R-026).' })
  readonly service?: keyof typeof HealthService | null;
  @Field(() => PaymentSource, { nullable: true, description: 'Who pays (R-049).' })
  readonly payment?: keyof typeof PaymentSource | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only FREE ones.' })
  readonly freeOnly?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Of a Referral: slots to which it leads, so of its specialty and service and no later than its last day (R-025, R-026). NOT_VISIBLE where ' +
      'there is no such referral or the viewer may not see it.',
  })
  readonly referralId?: string | null;
}

@ObjectType('SlotEdge', { description: 'A slot with its place in the list.' })
export class SlotEdge extends edgeOf(() => Slot, 'A slot') {}

@ObjectType('SlotConnection', { description: 'Slots by time. An empty list says why and whom to ask (R-032, R-033).' })
export class SlotConnection extends connectionOf(
  () => Slot,
  () => SlotEdge,
) {
  @Field(() => GraphDateTime, {
    nullable: true,
    description: 'When the clinic last updated what is listed here. Null: it has published nothing.',
  })
  readonly scheduleUpdatedAt!: string | null;
  @Field(() => NoScheduleReason, { nullable: true, description: 'Why nothing is listed (R-032). Null where something is.' })
  readonly emptyReason!: keyof typeof NoScheduleReason | null;
  @Field(() => RegistryDesk, { description: 'Whom to ask (R-033).' })
  readonly registryDesk!: RegistryDesk;
}
