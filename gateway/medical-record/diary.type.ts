import { Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';

export const DiaryMetric = graphEnum('DiaryMetric', 'Показатель дневника здоровья: these five and no others (R-246).', {
  TEMPERATURE: 'Температура тела, °C: 30 to 45',
  BLOOD_PRESSURE: 'Артериальное давление, mm Hg: systolic 50 to 300, and diastolic 20 to 200 as the second value',
  PULSE: 'Пульс, beats a minute: 20 to 300',
  OXYGEN_SATURATION: 'Насыщение крови кислородом, %: 50 to 100',
  BLOOD_GLUCOSE: 'Глюкоза крови, mmol/l: 0.5 to 60',
});

@ObjectType('DiaryEntry', {
  implements: Node,
  description:
    'Запись дневника здоровья: what the patient measured and entered. FHIR Observation. No document of a doctor, so nobody signed it (R-232).',
})
export class DiaryEntry implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => DiaryMetric, { description: 'What was measured.' })
  readonly metric!: keyof typeof DiaryMetric;
  @Field(() => Float, { description: 'In `unit`, within the limits of the metric (R-247); of blood pressure, the systolic.' })
  readonly value!: number;
  @Field(() => Float, { nullable: true, description: 'Diastolic blood pressure. Null for every other metric.' })
  readonly secondValue!: number | null;
  @Field(() => String, { description: 'In Russian, as one writes it: `мм рт. ст.`' })
  readonly unit!: string;
  @Field(() => GraphDateTime, { description: 'When it was measured.' })
  readonly measuredAt!: string;
  readonly ordinal!: number;
  readonly measuredAtMs!: number;
}

@ObjectType('DiaryEntryEdge', { description: 'An entry with its place in the list.' })
export class DiaryEntryEdge extends edgeOf(() => DiaryEntry, 'An entry') {}

@ObjectType('DiaryEntryConnection', { description: 'Entries of a health diary, newest measurement first.' })
export class DiaryEntryConnection extends connectionOf(
  () => DiaryEntry,
  () => DiaryEntryEdge,
) {}
