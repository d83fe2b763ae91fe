import { Field, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { GraphDate } from '../graph/scalars/index.ts';

export const IdentityDocumentKind = graphEnum('IdentityDocumentKind', 'Вид документа, удостоверяющего личность: dictionary F011.', {
  PASSPORT: 'Паспорт гражданина РФ, from 14 (R-112)',
  BIRTH_CERTIFICATE: 'Свидетельство о рождении, выданное в РФ; identifies a child under 14 (R-112)',
  FOREIGN_BIRTH_CERTIFICATE: 'Свидетельство о рождении, выданное не в РФ',
  RUSSIAN_FOREIGN_TRAVEL_PASSPORT: 'Заграничный паспорт гражданина РФ',
  FOREIGN_CITIZEN_PASSPORT: 'Паспорт иностранного гражданина',
  RESIDENCE_PERMIT: 'Вид на жительство',
  TEMPORARY_RESIDENCE_PERMIT: 'Разрешение на временное проживание',
  TEMPORARY_IDENTITY_CARD: 'Временное удостоверение личности: in place of a passport that is being made',
});

export const IdentityDocumentStatus = graphEnum('IdentityDocumentStatus', 'Whether a document is the one to show (R-122).', {
  UP_TO_DATE: 'The register has it as the present one',
  OUTDATED: 'Replaced by another, as the register knows',
  PENDING: 'Being checked',
  INVALID: 'Checked and found not valid',
  UNKNOWN: 'Nobody has said',
});

@ObjectType('IdentityDocument', {
  description: 'Документ, удостоверяющий личность, as the register of insured persons had it last. FHIR Identifier.',
})
export class IdentityDocument {
  @Field(() => IdentityDocumentKind, { description: 'Вид документа.' })
  readonly kind!: keyof typeof IdentityDocumentKind;
  @Field(() => String, { nullable: true, description: 'Серия, as the register writes it. Null: a kind of document without a series.' })
  readonly series!: string | null;
  @Field(() => String, { description: 'Номер, a string: leading zeros count.' })
  readonly number!: string;
  @Field(() => GraphDate, { nullable: true, description: 'Дата выдачи. Null: the register does not say.' })
  readonly issuedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Кем выдан, in Russian. Null: the register does not say.' })
  readonly issuer!: string | null;
  @Field(() => IdentityDocumentStatus, { description: 'As the register has it; a passport is not asked about at the МВД here.' })
  readonly status!: keyof typeof IdentityDocumentStatus;
}
