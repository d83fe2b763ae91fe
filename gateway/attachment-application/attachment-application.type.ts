import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { AttachmentReason, ClinicAttachment } from '../attachment/attachment.type.ts';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { IdentityDocumentKind } from '../person/identity-document.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

@InputType('IdentityDocumentInput', { description: 'Документ, as it stands on the paper.' })
export class IdentityDocumentInput {
  @Field(() => IdentityDocumentKind, { description: 'Вид документа.' })
  readonly kind!: keyof typeof IdentityDocumentKind;
  @Field(() => String, { nullable: true, description: 'Серия: `4518` of a passport, `IV-АИ` of a birth certificate. Null: it has none.' })
  readonly series?: string | null;
  @Field(() => String, { description: 'Номер.' })
  readonly number!: string;
  @Field(() => GraphDate, { nullable: true, description: 'Дата выдачи.' })
  readonly issuedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Кем выдан.' })
  readonly issuer?: string | null;
}

@InputType('ApplyForAttachmentInput', { description: 'Заявление на прикрепление (R-124).' })
export class ApplyForAttachmentInput {
  @Field(() => ID, { description: 'Oneself, a child or ward; at the desk of the clinic a patient who is there.' })
  readonly personId!: string;
  @Field(() => ID, { description: 'A clinic that takes part in OMS (R-125).' })
  readonly clinicId!: string;
  @Field(() => AttachmentReason, { description: 'Why this clinic. By CHOICE once a year (R-133); after a move at any time.' })
  readonly reason!: keyof typeof AttachmentReason;
  @Field(() => [IdentityDocumentInput], {
    description: 'From 14 on a passport (R-126), of a younger child the birth certificate (R-127); at most 10.',
  })
  readonly documents!: readonly IdentityDocumentInput[];
  @Field(() => IdentityDocumentInput, { nullable: true, description: 'Passport of the representative of a child under 14 (R-127).' })
  readonly representativeDocument?: IdentityDocumentInput | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('AttachmentApplied', { description: 'The clinic has the application; it decides within two working days (facts F-063).' })
export class AttachmentApplied {
  @Field(() => ClinicAttachment, { description: 'The attachment as it stands: SUBMITTED.' })
  readonly attachment!: ClinicAttachment;
}

export const ApplyForAttachmentResult = createUnionType({
  name: 'ApplyForAttachmentResult',
  description: 'What became of an application for attachment.',
  types: () => [AttachmentApplied, Refusal] as const,
  resolveType: (value) => ('attachment' in value ? AttachmentApplied : Refusal),
});
