import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

export type DiaryMetric = 'TEMPERATURE' | 'BLOOD_PRESSURE' | 'PULSE' | 'OXYGEN_SATURATION' | 'BLOOD_GLUCOSE';

/** What somebody has measured and written into the health diary. The unit follows from the metric. */
export const diaryEntrySchema = defineEntity({
  name: 'DiaryEntry',
  tableName: 'diary_entry',
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    /** In the order of entering. */
    ordinal: p.integer().primary(),
    metric: p.text().$type<DiaryMetric>(),
    /** °C, mm Hg systolic, beats a minute, % or mmol/l. */
    value: p.double(),
    /** mm Hg diastolic; null for every other metric. */
    secondValue: p.double().nullable(),
    measuredAt: p.datetime(),
    syncedAt: p.datetime(),
  },
});

export class DiaryEntryEntity extends diaryEntrySchema.class {}
diaryEntrySchema.setClass(DiaryEntryEntity);
