import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphDate, GraphDateTime } from '../graph/scalars/index.ts';
import { PolicyType } from '../policy/policy.type.ts';

export const AttachmentArea = graphEnum('AttachmentArea', 'Профиль прикрепления (facts F-022).', {
  THERAPEUTIC: 'Терапевтическое: to a clinic for adults or for children',
  OBSTETRIC: 'Акушерско-гинекологическое',
  DENTAL: 'Стоматологическое',
});
export const AttachmentStatus = graphEnum('AttachmentStatus', 'State of an attachment (R-128).', {
  SUBMITTED: 'Applied for',
  IN_REVIEW: 'The clinic is looking at it',
  ATTACHED: 'In force',
  REJECTED: 'Refused, by the clinic or the register',
  DETACHED: 'Ended',
});
export const AttachmentReason = graphEnum('AttachmentReason', 'Why this clinic (R-124, R-133).', {
  REGISTRATION: 'По месту регистрации',
  RESIDENCE: 'По месту жительства',
  CHOICE: 'По выбору',
});

@ObjectType('ClinicAttachment', {
  implements: Node,
  description:
    'Прикрепление: the clinic that answers for a person, as the register has it, joined with what the clinic’s own system shows the portal. ' +
    'FHIR Patient.generalPractitioner. One that the clinic shows wrongly is listed with visible: false (R-044).',
})
export class ClinicAttachment implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => AttachmentArea, { description: 'For which care.' })
  readonly area!: keyof typeof AttachmentArea;
  @Field(() => AttachmentStatus, { description: 'On the world’s day.' })
  readonly status!: keyof typeof AttachmentStatus;
  @Field(() => AttachmentReason, { nullable: true, description: 'Why this clinic. Null: neither the register nor the clinic says.' })
  readonly reason!: keyof typeof AttachmentReason | null;
  @Field(() => PolicyType, { description: 'The policy it was made with: by a temporary one it opens no electronic service (R-130).' })
  readonly policyType!: keyof typeof PolicyType;
  @Field(() => Boolean, {
    description: 'False: the clinic’s data of the person do not match the register, so nothing can be booked (R-044, R-045).',
  })
  readonly visible!: boolean;
  @Field(() => [String], { description: 'Names of the fields that differ, for operators of that clinic only; else empty (R-042).' })
  readonly mismatches!: readonly string[];
  @Field(() => GraphDateTime, { nullable: true, description: 'When it was applied for on this portal. Null: not here.' })
  readonly requestedAt!: string | null;
  @Field(() => GraphDateTime, {
    nullable: true,
    description: 'When the clinic decided an application made here. Null: undecided, or not made here.',
  })
  readonly decidedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What the clinic answered to an application made here. Null as above.' })
  readonly decision!: string | null;
  @Field(() => GraphDate, { nullable: true, description: 'First day. Null: not attached yet.' })
  readonly validFrom!: string | null;
  @Field(() => Provenance, { description: 'Of the register.' })
  readonly provenance!: Provenance;
  readonly moOid!: string;
}
