import { z } from 'zod';
import { regions } from '../region/index.ts';
import { day, oid, oip } from '../registry/contract.ts';
import { accountLevel } from '../registry/esia.ts';
import { dudlType } from '../registry/insured-persons.ts';
import { russianPattern } from './russian-pattern.ts';

// People of a world over the control API: who there is, found by what a test needs, and more of them made to measure.

/** Kinds of policy as the graph names them; NONE: not insured. */
export const heldPolicy = z.enum(['OLD', 'TEMPORARY', 'PAPER', 'ELECTRONIC_CARD', 'DIGITAL', 'NONE']);
export const regionCode = z.enum(regions.map(({ code }) => code) as [string, ...string[]]);
const sex = z.enum(['FEMALE', 'MALE']);

const relative = z
  .string()
  .max(100)
  .describe('OIP, name for x-persona, or `#1` for the first of this request; somebody who comes before the child');

/** What is particular about somebody who is made; all the rest is drawn from the seed. */
export const personSpec = z
  .strictObject({
    name: z
      .string()
      .regex(russianPattern('^[А-ЯЁ][А-ЯЁа-яё-]*( [А-ЯЁ][А-ЯЁа-яё-]*){1,2}$'))
      .max(120)
      .describe('Family name, given name, patronymic: Соколова Мария Андреевна')
      .optional(),
    sex: sex.optional(),
    birthDate: day.optional(),
    age: z.int().min(0).max(110).describe('Full years today; instead of birthDate').optional(),
    region: regionCode.optional(),
    address: z.string().min(1).max(500).optional(),
    policy: heldPolicy.describe('Default DIGITAL').optional(),
    attached: z.boolean().describe('Default true').optional(),
    clinic: oid.describe('Clinic that the person is attached to; default: one of the region for that age').optional(),
    documents: z
      .array(
        z.strictObject({
          type: dudlType,
          series: z.string().max(20).optional(),
          number: z.string().min(1).max(20),
          issuedOn: day.optional(),
        }),
      )
      .max(10)
      .describe('Instead of the passport or birth certificate that goes with the age; the first is in force')
      .optional(),
    snils: z.boolean().describe('Default true').optional(),
    phone: z
      .union([z.string().regex(/^\+7\d{10}$/), z.literal(false)])
      .describe('E.164; false: none. Default: a number that is never given out')
      .optional(),
    email: z.email().max(200).optional(),
    account: z
      .union([accountLevel, z.literal('NONE')])
      .describe('Default: VERIFIED from 14 years on')
      .optional(),
    twoFactor: z.boolean().describe('Signing in needs a code; default false').optional(),
    mother: relative.optional(),
    father: relative.optional(),
    linked: z
      .boolean()
      .describe('Whether the portal has the child as verified with those parents who are made together with it; default true')
      .optional(),
    visitAhead: z.boolean().describe('A visit in the next days; default true for whoever is attached').optional(),
    record: z.boolean().describe('Medical documents of earlier years; default true for whoever is attached').optional(),
    referral: z.boolean().describe('A referral in force; default false').optional(),
    deceasedOn: day.optional(),
  })
  .meta({ id: 'PersonSpec' });
export type PersonSpec = z.output<typeof personSpec>;

/** Somebody made in an epoch, as its journal keeps them: the relatives by their OIPs. */
export const madePerson = z.strictObject({
  /** 1, 2, 3 ... in the epoch. */
  ordinal: z.int().min(1).max(8999),
  /** Day on which the person was made, in Europe/Moscow: the story is told as of it. */
  on: day,
  spec: personSpec.extend({ mother: oip.optional(), father: oip.optional() }),
  /** Adults whose portal has this child as verified. */
  linkedTo: z.array(oip).default([]),
});
export type MadePerson = z.output<typeof madePerson>;

const valued = {
  policy: { example: 'policy:TEMPORARY', values: heldPolicy.options },
  account: { example: 'account:STANDARD', values: [...accountLevel.options, 'NONE'] },
  region: { example: 'region:77', values: regionCode.options },
  sex: { example: 'sex:FEMALE', values: sex.options },
  age: { example: 'age:15 or age:60-75', values: undefined },
} as const;
const plain = [
  'attached',
  'unattached',
  'child',
  'parent',
  'guardian',
  'deceased',
  'alive',
  'phone',
  'no-phone',
  'snils',
  'no-snils',
  'visit-ahead',
  'referral',
  'record',
  'two-factor',
] as const;

/** Words that `need` understands: those with a value, and those without. */
export const needs = { valued, plain } as const;
export type ValuedNeed = keyof typeof valued;
export type PlainNeed = (typeof plain)[number];

/** How every need is written, for a refusal and for the documentation. */
export const writtenNeeds: readonly string[] = [
  ...(Object.keys(valued) as ValuedNeed[]).flatMap(
    (word) => valued[word].values?.map((value) => `${word}:${value}`) ?? [`${word}:<n>`, `${word}:<a>-<b>`],
  ),
  ...plain,
];

const needText = z.string().max(500);

export const peopleQuery = z.strictObject({
  need: z
    .union([needText, z.array(needText).max(30)])
    .describe(
      `Separated by commas or repeated; all must hold: ${[...Object.values(valued).map(({ example }) => example), ...plain].join(', ')}`,
    )
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .describe('At most so many people, 1 to 100; default 50')
    .optional(),
});

const localized = z.object({ ru: z.string(), en: z.string() });

export const personOfWorld = z
  .object({
    persona: z.string().nullable().describe('Name for x-persona; null for whoever has no account'),
    oip: oip.nullable().describe('null for staff'),
    fullName: z.string(),
    story: localized,
    rules: z.array(z.string()).describe('Rules that this person shows'),
    roles: z.array(z.string()),
    birthDate: day.nullable(),
    age: z.int().nonnegative().nullable().describe('Full years today, in the world’s time'),
    sex: sex.nullable(),
    region: z.string().nullable(),
    portal: z.string().nullable().describe('Portal that the person signs in at'),
    account: z.object({ esiaOid: z.string(), level: accountLevel, twoFactor: z.boolean(), phoneActivated: z.boolean() }).nullable(),
    deceasedOn: day.nullable(),
    snils: z.string().nullable().describe('11 digits'),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    enp: z.string().nullable(),
    policy: z.object({ type: heldPolicy, number: z.string().nullable(), from: day, to: day.nullable() }).nullable().describe('Of today'),
    clinic: z.object({ moOid: oid, name: z.string() }).nullable().describe('Of the therapeutic attachment of today'),
    document: z
      .object({ type: dudlType, series: z.string().nullable(), number: z.string() })
      .nullable()
      .describe('Identity document in force'),
    made: z.boolean().describe('Made in this world'),
  })
  .meta({ id: 'PersonOfWorld' });
export type PersonOfWorld = z.output<typeof personOfWorld>;

export const peopleAnswer = z
  .object({ people: z.array(personOfWorld), looked: z.int().nonnegative().describe('How many people were looked at, the cast first') })
  .meta({ id: 'PeopleOfWorld' });

/** One, several, or a list of them. */
export const peopleToMake = z
  .union([
    z.strictObject({ people: z.array(personSpec).min(1).max(100) }),
    z.strictObject({ count: z.int().min(1).max(100), like: personSpec.default({}) }),
    personSpec,
  ])
  .meta({ id: 'PeopleToMake' });

export const madeAnswer = z.object({ people: z.array(personOfWorld) }).meta({ id: 'MadePeople' });
