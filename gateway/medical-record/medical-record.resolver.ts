import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { Person } from '../person/person.type.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { listDocuments } from './medical-document.service.ts';
import { MedicalDocumentConnection } from './medical-document.type.ts';
import { recordOf, sectionsOf } from './medical-record.service.ts';
import { MedicalRecord, MedicalRecordResult, RecordSection, RecordSectionKind } from './medical-record.type.ts';

@Resolver(() => MedicalRecord)
export class MedicalRecordResolver {
  @FieldResolver(() => [RecordSection], { description: 'The sections that this record has, empty ones included (R-233).' })
  sections(@Root() record: MedicalRecord, @Ctx() context: Context): Promise<RecordSection[]> {
    return sectionsOf(context, record);
  }

  @FieldResolver(() => MedicalDocumentConnection, {
    description: 'Signed documents, newest first (R-222); none older than its section is given (R-225..R-231).',
  })
  documents(
    @Root() record: MedicalRecord,
    @Arg('section', () => RecordSectionKind, { nullable: true, description: 'One section; all where nothing is given.' }) section:
      | keyof typeof RecordSectionKind
      | null,
    @Arg('from', () => GraphDate, { nullable: true, description: 'performedOn, inclusive.' }) from: string | null,
    @Arg('to', () => GraphDate, { nullable: true, description: 'performedOn, inclusive.' }) to: string | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<MedicalDocumentConnection> {
    return listDocuments(context, record, { section: section ?? null, from: from ?? null, to: to ?? null }, { first, after });
  }
}

/** What the record adds to a person. */
@Resolver(() => Person)
export class PersonRecordResolver {
  @FieldResolver(() => MedicalRecordResult, {
    nullable: true,
    description:
      'The record, or why it is not shown: the insurance territory decides where (R-357..R-360), then the level of the account (R-138), ages ' +
      '(R-180, R-182), access that was granted (R-187, R-208, R-209) and, for some levels, a code each time (R-206). Null: the person has none yet (R-220). Null with an error: RMIS or the register never told of the person.',
  })
  medicalRecord(@Root() person: Person, @Ctx() context: Context): Promise<MedicalRecord | Refusal | null> {
    return recordOf(context, person.oip);
  }
}
