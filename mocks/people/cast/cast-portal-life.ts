import type { Day } from '../../../schema/calendar/index.ts';
import type { PortalTrace } from '../../../schema/registry/rmis-portal.ts';
import type { DiaryEntry, HouseholdMember } from '../portal/portal-story.ts';
import type { Timeline } from './timeline.ts';

type Told<Part extends 'childData' | 'anamnesis'> = Omit<NonNullable<PortalTrace[Part]>, 'updatedAt'> & { readonly on: Day };

export interface CastConsent {
  /** Number of the grantee in the cast. */
  readonly to: number;
  /** What the grantor is to the grantee, and the grantee to the grantor. */
  readonly as: readonly [grantor: string, grantee: string];
  readonly on: Day;
  readonly revokedOn?: Day;
}

export interface CastPolicyUse {
  /** Number in the cast, or name of a persona of the staff. */
  readonly by: number | string;
  readonly relation?: string;
  readonly service: PortalTrace['policyUses'][number]['service'];
  readonly on: Day;
  readonly refusalCode?: string;
}

export interface CastMeasurement {
  readonly metric: DiaryEntry['metric'];
  readonly on: Day;
  /** Minutes after midnight in Moscow. */
  readonly at: number;
  readonly value: number;
  readonly secondValue?: number;
}

export interface CastMemberState {
  readonly moderation: Exclude<HouseholdMember['moderation'], 'APPROVED'>;
  readonly reason?: string;
}

/** What the portal knows of one of the cast beside account, family and visits. */
export interface CastPortalLife {
  readonly consents?: readonly CastConsent[];
  readonly uses?: readonly CastPolicyUse[];
  readonly diary?: readonly CastMeasurement[];
  readonly childData?: Told<'childData'>;
  readonly anamnesis?: Told<'anamnesis'>;
  /** Members of the household who are not approved, by number; those whom the household does not name come after the others. */
  readonly members?: Readonly<Record<number, CastMemberState>>;
}

const morning = 8 * 60 + 10;
const evening = 20 * 60 + 40;

const pressure = (on: Day, at: number, value: number, secondValue: number): CastMeasurement => ({
  metric: 'BLOOD_PRESSURE',
  on,
  at,
  value,
  secondValue,
});

const marias = (time: Timeline): CastPortalLife => ({
  consents: [{ to: 2, as: ['жена', 'муж'], on: time.ago(100) }],
  uses: [
    { by: 2, relation: 'муж', service: 'APPOINTMENT', on: time.ago(61) },
    { by: 'doctor', relation: 'врач', service: 'MEDICAL_RECORD', on: time.ago(34) },
  ],
  diary: [
    { metric: 'TEMPERATURE', on: time.ago(151), at: evening, value: 38.4 },
    { metric: 'TEMPERATURE', on: time.ago(150), at: morning, value: 37.9 },
    { metric: 'OXYGEN_SATURATION', on: time.ago(150), at: morning + 2, value: 97 },
    { metric: 'TEMPERATURE', on: time.ago(149), at: morning, value: 37.2 },
    { metric: 'TEMPERATURE', on: time.ago(147), at: morning, value: 36.6 },
    { metric: 'PULSE', on: time.ago(9), at: evening, value: 68 },
    pressure(time.ago(9), evening, 118, 76),
  ],
  anamnesis: {
    allergies: ['Пенициллин: сыпь'],
    habits: [],
    pastDiseases: ['Аппендицит, операция в 2018 году', 'COVID-19, пневмония в 2020 году'],
    medicines: ['Препараты железа'],
    transfusions: [],
    hazardousWork: [],
    obstetric: ['Беременностей 2, родов 2'],
    relativesDiseases: ['Мать: гипертоническая болезнь'],
    on: time.ago(209),
  },
});

const valentinas = (time: Timeline): CastPortalLife => ({
  consents: [
    { to: 6, as: ['сестра', 'сестра'], on: time.ago(200), revokedOn: time.ago(90) },
    { to: 2, as: ['тёща', 'зять'], on: time.ago(20) },
  ],
  uses: [
    { by: 6, relation: 'сестра', service: 'APPOINTMENT', on: time.ago(80), refusalCode: 'CONSENT_REQUIRED' },
    { by: 'doctor', relation: 'врач', service: 'MEDICAL_RECORD', on: time.ago(64) },
    { by: 2, relation: 'зять', service: 'APPOINTMENT', on: time.ago(18) },
    { by: 1, relation: 'дочь', service: 'APPOINTMENT', on: time.ago(2), refusalCode: 'CONSENT_REQUIRED' },
  ],
  diary: [
    ...Array.from({ length: 12 }, (_, n): CastMeasurement[] => [
      pressure(time.ago(12 - n), morning, 138 + ((n * 5) % 14), 84 + ((n * 3) % 8)),
      pressure(time.ago(12 - n), evening, 134 + ((n * 7) % 12), 82 + ((n * 5) % 7)),
    ]).flat(),
    { metric: 'BLOOD_GLUCOSE', on: time.ago(5), at: morning - 15, value: 5.8 },
    { metric: 'BLOOD_GLUCOSE', on: time.ago(1), at: morning - 15, value: 5.6 },
  ],
  anamnesis: {
    allergies: [],
    habits: [],
    pastDiseases: ['Гипертоническая болезнь с 2009 года'],
    medicines: ['Лозартан 50 мг утром'],
    transfusions: ['Переливание крови в 1986 году'],
    hazardousWork: ['Двенадцать лет на красильной фабрике'],
    obstetric: ['Беременностей 3, родов 1'],
    relativesDiseases: ['Отец: инфаркт миокарда', 'Сестра: гипертоническая болезнь'],
    on: time.ago(63),
  },
});

/** By number in the cast. */
export const castPortalLives = (time: Timeline): Readonly<Record<number, CastPortalLife>> => ({
  1: marias(time),
  2: {
    consents: [{ to: 1, as: ['муж', 'жена'], on: time.ago(99) }],
    diary: [{ metric: 'PULSE', on: time.ago(3), at: evening, value: 72 }],
    anamnesis: {
      allergies: [],
      habits: ['Курит'],
      pastDiseases: [],
      medicines: [],
      transfusions: [],
      hazardousWork: [],
      relativesDiseases: [],
      on: time.ago(74),
    },
  },
  3: {
    childData: {
      allergies: ['Клубника: крапивница'],
      injuries: ['Перелом левого предплечья в шесть лет'],
      operations: [],
      medicines: [],
      on: time.ago(45),
    },
  },
  4: { childData: { allergies: [], injuries: [], operations: ['Удаление аппендикса'], medicines: [], on: time.ago(300) } },
  5: valentinas(time),
  12: { childData: { allergies: ['Шерсть кошки'], injuries: [], operations: [], medicines: ['Лоратадин весной'], on: time.ago(79) } },
  31: {
    consents: [{ to: 32, as: ['жена', 'муж'], on: time.ago(150) }],
    diary: [pressure(time.ago(4), morning, 112, 70), pressure(time.ago(2), morning, 116, 72), pressure(time.ago(1), morning, 114, 70)],
    anamnesis: {
      allergies: [],
      habits: [],
      pastDiseases: [],
      medicines: ['Фолиевая кислота'],
      transfusions: [],
      hazardousWork: [],
      obstetric: ['Беременность первая'],
      relativesDiseases: [],
      on: time.ago(55),
    },
  },
  41: {
    members: {
      148: { moderation: 'PENDING' },
      149: { moderation: 'PENDING' },
      150: { moderation: 'REJECTED', reason: 'Дата рождения не совпала с базой застрахованных территориального фонда ОМС' },
      151: { moderation: 'REMOVED' },
    },
  },
});
