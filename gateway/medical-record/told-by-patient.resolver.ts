import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { DiaryEntryConnection, DiaryMetric } from './diary.type.ts';
import { MedicalRecord } from './medical-record.type.ts';
import { anamnesisOf, childDataOf, diaryOf } from './told-by-patient.service.ts';
import { Anamnesis, ChildData } from './told-by-patient.type.ts';

/** What the patient and the parents told, beside what doctors wrote. */
@Resolver(() => MedicalRecord)
export class ToldByPatientResolver {
  @FieldResolver(() => DiaryEntryConnection, {
    nullable: true,
    description: 'Дневник здоровья, kept by the patient (R-232), newest measurement first. Null: this record has no such section.',
  })
  diary(
    @Root() record: MedicalRecord,
    @Arg('metric', () => DiaryMetric, { nullable: true, description: 'One metric; all where nothing is given.' })
    metric: keyof typeof DiaryMetric | null,
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<DiaryEntryConnection | null> {
    return diaryOf(context, record, metric ?? null, { first, after });
  }

  @FieldResolver(() => ChildData, {
    nullable: true,
    description:
      'Данные о ребёнке, in records of children under 18 insured in Moscow (R-234). Null: no such record, or nobody told anything.',
  })
  childData(@Root() record: MedicalRecord, @Ctx() context: Context): Promise<ChildData | null> {
    return childDataOf(context, record);
  }

  @FieldResolver(() => Anamnesis, {
    nullable: true,
    description: 'Анамнез, told by the patient (R-248, R-249). Null: the questionnaire was never filled in.',
  })
  anamnesis(@Root() record: MedicalRecord, @Ctx() context: Context): Promise<Anamnesis | null> {
    return anamnesisOf(context, record);
  }
}
