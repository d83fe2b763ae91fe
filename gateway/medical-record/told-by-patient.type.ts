import { Field, ObjectType } from 'type-graphql';
import { GraphDateTime } from '../graph/scalars/index.ts';

const updated = { nullable: true, description: 'When somebody last changed it. Null: not known.' } as const;

@ObjectType('ChildData', {
  description:
    'Данные о ребёнке: what the parents told of a child’s health, in Moscow (R-234). Russian, one line an item; an empty list: nothing told.',
})
export class ChildData {
  @Field(() => [String], { description: 'Аллергии.' })
  readonly allergies!: readonly string[];
  @Field(() => [String], { description: 'Травмы.' })
  readonly injuries!: readonly string[];
  @Field(() => [String], { description: 'Операции.' })
  readonly operations!: readonly string[];
  @Field(() => [String], { description: 'Лекарства.' })
  readonly medicines!: readonly string[];
  @Field(() => GraphDateTime, updated)
  readonly updatedAt!: string | null;
}

@ObjectType('Anamnesis', {
  description:
    'Анамнез: the questionnaire that the patient fills in (R-249). Russian, one line an item; an empty list: nothing told. Signed by nobody.',
})
export class Anamnesis {
  @Field(() => [String], { description: 'Аллергические реакции.' })
  readonly allergies!: readonly string[];
  @Field(() => [String], { description: 'Вредные привычки.' })
  readonly habits!: readonly string[];
  @Field(() => [String], { description: 'Перенесённые заболевания.' })
  readonly pastDiseases!: readonly string[];
  @Field(() => [String], { description: 'Принимаемые лекарства.' })
  readonly medicines!: readonly string[];
  @Field(() => [String], { description: 'Переливания крови.' })
  readonly transfusions!: readonly string[];
  @Field(() => [String], { description: 'Работа во вредных условиях.' })
  readonly hazardousWork!: readonly string[];
  @Field(() => [String], {
    nullable: true,
    description: 'Акушерский анамнез. Null: the patient is not a woman (R-250), or was not asked.',
  })
  readonly obstetric!: readonly string[] | null;
  @Field(() => [String], { description: 'Болезни ближайших родственников (R-248).' })
  readonly relativesDiseases!: readonly string[];
  @Field(() => GraphDateTime, updated)
  readonly updatedAt!: string | null;
}
