import { addDays, instantIn, startOfDay, type Day } from '../../schema/calendar/index.ts';
import { makeEnp } from '../../schema/identifier/enp.ts';
import { makeSnils } from '../../schema/identifier/snils.ts';
import { chanceOf, type Chance } from './chance.ts';
import { families, givenNames, patronymics, sentences, shortWords, streets, titles } from './words.ts';

/** What a value is invented for. */
export interface Place {
  /** Names the object; the values of one object agree with each other. */
  readonly object: string;
  readonly field: string;
  readonly chance: Chance;
  /** Of the world, in Moscow. */
  readonly today: Day;
}

const zone = 'Europe/Moscow';

/** The word of an object's sex. */
const ofSex = ({ object, chance }: Place, words: readonly string[]): string => {
  const [female = '', male = ''] = chance.oneOf(words).split('/');
  return chanceOf(`${object} sex`).between(0, 1) === 0 ? female : male;
};

const fullName = (place: Place): string => [families, givenNames, patronymics].map((words) => ofSex(place, words)).join(' ');

const digits = (chance: Chance, count: number): string => Array.from({ length: count }, () => chance.between(0, 9)).join('');

const phone = ({ chance }: Place): string => `+7${chance.between(900, 999)}${digits(chance, 7)}`;
const email = ({ chance }: Place): string => `person${chance.between(100, 999)}@example.org`;
const address = ({ chance }: Place): string => `https://example.org/${chance.between(1000, 9999)}`;

/** By the name of the field, the first that fits. */
const texts: readonly (readonly [RegExp, (place: Place) => string])[] = [
  [/family|surname|lastname/i, (place) => ofSex(place, families)],
  [/patronymic|middlename/i, (place) => ofSex(place, patronymics)],
  [/given|firstname/i, (place) => ofSex(place, givenNames)],
  [/^full$|fullname|author|doctor|patient|person|contact/i, fullName],
  [/phone/i, phone],
  [/e-?mail/i, email],
  [/ur[il]$|link|site/i, address],
  [/address/i, ({ chance }) => `г. Москва, ${chance.oneOf(streets)}, д. ${chance.between(1, 120)}`],
  [/number|code|serial/i, ({ chance }) => digits(chance, 6)],
  [/name|title|label/i, ({ chance }) => chance.oneOf(titles)],
  [/text|comment|description|note|message|reason|advice|summary/i, ({ chance }) => chance.oneOf(sentences)],
];
const text = (place: Place): string => texts.find(([names]) => names.test(place.field))?.[1](place) ?? place.chance.oneOf(shortWords);

const numbers: readonly (readonly [RegExp, number, number])[] = [
  [/year/i, 2015, 2025],
  [/age/i, 1, 90],
  [/percent|share|score/i, 0, 100],
  [/minutes|duration/i, 5, 60],
  [/price|amount|cost|sum|balance/i, 100, 20_000],
  [/count|total|quantity/i, 0, 20],
];
const whole = ({ field, chance }: Place): number => {
  const [, min, max] = numbers.find(([names]) => names.test(field)) ?? [undefined, 1, 100];
  return chance.between(min, max);
};

/** Births long ago, ends and plans within two years, everything else within the last three. */
const day = ({ field, chance, today }: Place): Day => {
  if (/birth/i.test(field)) return addDays(today, -chance.between(365 * 5, 365 * 85));
  if (/until|to$|expir|due|next|plan|end|deadline/i.test(field)) return addDays(today, chance.between(1, 730));
  return addDays(today, -chance.between(1, 1095));
};

/** Scalars of the graph, by name; any other is a text. */
const scalars: Readonly<Record<string, (place: Place) => unknown>> = {
  ID: ({ object, field }) => Buffer.from(`Preview:${object} ${field}`, 'utf8').toString('base64url').slice(-24),
  String: text,
  Int: whole,
  Float: (place) => whole(place) + place.chance.between(0, 9) / 10,
  Boolean: ({ chance }) => chance.between(0, 1) === 1,
  Date: day,
  DateTime: (place) => instantIn(zone, startOfDay(zone, day(place)) + place.chance.between(8 * 4, 19 * 4) * 15 * 60_000),
  Enp: (place) =>
    makeEnp({
      regionCode: '77',
      birthDate: day({ ...place, field: 'birthDate' }),
      sex: chanceOf(`${place.object} sex`).between(0, 1) === 0 ? 'FEMALE' : 'MALE',
      serial: place.chance.between(0, 99_999),
    }),
  PhoneNumber: phone,
  EmailAddress: email,
  URL: address,
  Snils: ({ chance }) => makeSnils(chance.between(100_000_000, 999_999_999)),
};

/** A value that a scalar of the graph could have there. */
export const plausible = (scalar: string, place: Place): unknown => (scalars[scalar] ?? text)(place);
