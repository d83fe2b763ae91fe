import type { MisDocument } from '../../schema/registry/rmis.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { globalId, Node } from '../graph/node.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphDate, GraphDateTime } from '../graph/scalars/index.ts';
import { RecordSectionKind } from './medical-record.type.ts';

@ObjectType('Signature', { description: 'Электронная подпись of a document’s author (R-222), checked when it is read (R-223).' })
export class Signature {
  @Field(() => Boolean, { description: 'False: the document or the signature was altered, or the key is not known (R-223).' })
  readonly valid!: boolean;
  @Field(() => String, { description: 'Whose it is, as the signature says.' })
  readonly signedBy!: string;
  @Field(() => GraphDateTime, { description: 'When, as the signature says.' })
  readonly signedAt!: string;
  @Field(() => String, { description: '`Ed25519`' })
  readonly algorithm!: string;
}

@ObjectType('MedicalDocument', {
  implements: Node,
  description:
    'Медицинский документ (СЭМД): one signed document of a record. FHIR DocumentReference. Unsigned ones are shown to nobody (R-222).',
})
export class MedicalDocument implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => RecordSectionKind, { description: 'Section that it stands in.' })
  readonly section!: keyof typeof RecordSectionKind;
  @Field(() => String, { description: 'Type in the dictionary 1.2.643.5.1.13.13.11.1520.' })
  readonly semdCode!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly title!: string;
  @Field(() => GraphDate, { description: 'Day of what the document tells about.' })
  readonly performedOn!: string;
  @Field(() => [String], { description: 'Diagnoses by ICD-10; empty where there is none.' })
  readonly icd10!: readonly string[];
  @Field(() => String, { description: 'Text, in Russian.' })
  readonly content!: string;
  @Field(() => Int, { description: 'From 1; a correction is a new version (R-224).' })
  readonly version!: number;
  @Field(() => String, { nullable: true, description: 'Why this version corrects the previous one. Null on a first version.' })
  readonly correctionReason!: string | null;
  @Field(() => Provenance, { description: 'Of RMIS.' })
  readonly provenance!: Provenance;
  readonly oip!: string;
  readonly personKey!: string;
  readonly ordinal!: number;
  readonly previousOrdinal!: number | null;
  readonly moOid!: string;
  readonly resourceId!: string | null;
  readonly regionCode!: string;
  /** What its signature covers, with the signature. */
  readonly signed!: MisDocument & { readonly signature: NonNullable<MisDocument['signature']> };
}

@ObjectType('MedicalDocumentEdge', { description: 'A document with its place in the list.' })
export class MedicalDocumentEdge extends edgeOf(() => MedicalDocument, 'A document') {}

@ObjectType('MedicalDocumentConnection', { description: 'Documents, newest first; of a corrected one, its last version (R-224).' })
export class MedicalDocumentConnection extends connectionOf(
  () => MedicalDocument,
  () => MedicalDocumentEdge,
) {
  @Field(() => Int, { description: 'All that pass the filter.' })
  readonly totalCount!: number;
}
