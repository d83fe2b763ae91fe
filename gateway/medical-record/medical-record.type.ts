import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { GrantReason } from '../access/grant.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDate, GraphDateTime } from '../graph/scalars/index.ts';
import { RecordDetail } from '../region/region.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

export const RecordSectionKind = graphEnum('RecordSectionKind', 'Раздел медкарты (R-225..R-249).', {
  VISIT_PROTOCOLS: 'Приёмы врачей, since 2017 (R-225)',
  LAB_RESULTS: 'Лабораторные исследования, since 2019 (R-226)',
  COVID_TESTS: 'Тесты на COVID-19, since 2020-04-20 (R-227)',
  VACCINATIONS: 'Прививки (R-228, R-241)',
  INSTRUMENTAL_STUDIES: 'Инструментальные исследования, since 2019 (R-229)',
  DISCHARGE_SUMMARIES: 'Выписки из стационара, since 2019, for readers of 15 and older (R-231, R-183)',
  HEALTH_DIARY: 'Дневник здоровья, kept by the patient (R-232)',
  CHILD_DATA: 'Данные о ребёнке, in Moscow (R-234)',
  AMBULANCE_CALLS: 'Вызовы скорой помощи (R-237)',
  SICK_LEAVES: 'Больничные листы (R-238)',
  PRESCRIPTIONS: 'Рецепты (R-239, R-244)',
  CERTIFICATES: 'Справки (R-239)',
  DISPENSARY_EXAMINATIONS: 'Диспансеризация (R-240)',
  MEDICAL_COMMISSION: 'Заключения врачебной комиссии (R-243)',
  EXTERNAL_DOCUMENTS: 'Документы частных и федеральных клиник (R-242)',
  HOME_VISIT_PROTOCOLS: 'Осмотры на дому (R-067)',
  ANAMNESIS: 'Анамнез, told by the patient (R-248, R-249)',
});

@ObjectType('RecordSection', { description: 'Раздел медкарты: a section that this record has, even where it is empty (R-233).' })
export class RecordSection {
  @Field(() => RecordSectionKind, { description: 'Which.' })
  readonly kind!: keyof typeof RecordSectionKind;
  @Field(() => String, { description: 'In the language of the request.' })
  readonly title!: string;
  @Field(() => GraphDate, { nullable: true, description: 'Documents before this day are not given. Null: no limit.' })
  readonly availableSince!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Full years from which one reads this section of one’s own record (R-183). Null: any age.',
  })
  readonly fromAge!: number | null;
  @Field(() => Int, { description: 'Documents that are shown; earlier versions of a corrected one are not counted.' })
  readonly documentCount!: number;
}

@ObjectType('MedicalRecord', {
  implements: Node,
  description:
    'ЭМК, электронная медицинская карта. FHIR Composition. Opened by the clinic at the first visit (R-220); read by its owner from 15 (R-182), a ' +
    'representative (R-179, R-180) and the doctor of the day (R-210).',
})
export class MedicalRecord implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => RecordDetail, { description: 'How much the insurance territory shows (R-353).' })
  readonly detail!: keyof typeof RecordDetail;
  @Field(() => GraphDateTime, {
    nullable: true,
    description: 'Until when a record opened by a code stays open (R-206). Null: it needs no code.',
  })
  readonly openUntil!: string | null;
  readonly oip!: string;
  readonly personKey!: string;
  readonly seenAs!: GrantReason;
  readonly sex!: 'FEMALE' | 'MALE';
  /** Full years of the patient today. */
  readonly age!: number;
  /** Code of the profile of the insurance territory. */
  readonly profile!: string;
}

export const MedicalRecordResult = createUnionType({
  name: 'MedicalRecordResult',
  description: 'The record, or why it is not shown.',
  types: () => [MedicalRecord, Refusal] as const,
  resolveType: (value) => ('remedies' in value ? 'Refusal' : 'MedicalRecord'),
});
