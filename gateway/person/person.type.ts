import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { FieldGroup, GrantReason } from '../access/grant.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDate, GraphSnils } from '../graph/scalars/index.ts';

export const Sex = graphEnum('Sex', 'Пол.', { FEMALE: 'Женский', MALE: 'Мужской' });

@ObjectType('HumanName', { description: 'ФИО: a person’s name. FHIR HumanName.' })
export class HumanName {
  @Field(() => String, { description: 'Фамилия.' })
  readonly family!: string;
  @Field(() => String, { description: 'Имя.' })
  readonly given!: string;
  @Field(() => String, { nullable: true, description: 'Отчество. Null: the person has none.' })
  readonly patronymic!: string | null;
  @Field(() => String, { description: 'All of it: Соколова Мария Андреевна.' })
  readonly full!: string;
  @Field(() => String, { description: 'Соколова М. А.' })
  readonly initials!: string;
}

@ObjectType('Address', { description: 'Адрес. FHIR Address.' })
export class Address {
  @Field(() => String, { description: 'As one writes it, in Russian.' })
  readonly text!: string;
  @Field(() => String, { description: 'Code of the region, two digits.' })
  readonly regionCode!: string;
}

@ObjectType('Participant', { description: 'Another person, no more of them than one needs to know.' })
export class Participant {
  @Field(() => String, { description: 'Мария И.' })
  readonly displayName!: string;
  @Field(() => String, { nullable: true, description: 'Who that is to the person concerned: мать. Null: not said, or oneself.' })
  readonly relation!: string | null;
}

@ObjectType('Person', {
  implements: Node,
  description:
    'Гражданин, застрахованное лицо: a person insured in OMS. FHIR Patient. One sees oneself, one’s children and wards by a verified link ' +
    '(R-158), the members of one’s household (R-314); a doctor the patients of the day (R-210); the desk and the operators of a clinic those who ' +
    'come to it today or are attached to it; a moderator those who wait for a decision (R-321). Anybody else looks as if they did not exist ' +
    '(R-150). A field that the reason does not open is null with FORBIDDEN.',
})
export class Person implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => HumanName, { description: 'ФИО, as the register of insured persons had it last.' })
  readonly name!: HumanName;
  @Field(() => GraphDate, { description: 'Дата рождения.' })
  readonly birthDate!: string;
  @Field(() => Int, { description: 'Full years on the world’s day, in the zone of the person’s region.' })
  readonly age!: number;
  @Field(() => Sex, { description: 'Пол.' })
  readonly sex!: keyof typeof Sex;
  @Field(() => GraphSnils, { nullable: true, description: 'СНИЛС. Null: none is known, as with many children.' })
  readonly snils!: string | null;
  @Field(() => Address, { nullable: true, description: 'Адрес регистрации. Null: the register has none.' })
  readonly address!: Address | null;
  /** Number in the register of insured persons. */
  readonly oip!: string;
  /** Key of the person's rows in storage. */
  readonly personKey!: string;
  /** Why the viewer sees the person, and which groups of fields. */
  readonly seenAs!: GrantReason;
  readonly sees!: ReadonlySet<FieldGroup>;
}
