import { addDays, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { regionByCode, regions } from '../../../schema/region/index.ts';
import { femaleNames, maleNames } from '../names/given-names.ts';
import { surnames } from '../names/surnames.ts';
import type { FullName, Sex } from '../names/full-name.ts';
import { cities, streets } from '../places/cities.ts';
import { below, percent, pick, type DrawMaker } from '../random/keyed-draw.ts';
import type { Account } from '../persona.ts';
import type { Kinship, Place } from './kinship.ts';
import { regionOfIssue, type Numbers } from './numbers.ts';

/** What is known of somebody before any registry speaks. */
export interface Traits {
  sex(place: Place): Sex;
  name(place: Place): FullName;
  address(place: Place): string;
  phone(index: number): string;
  email(index: number): string;
  hasSnils(place: Place, age: number): boolean;
  deceasedOn(place: Place): Day | undefined;
  enp(place: Place): string;
  account(place: Place): Account | undefined;
  isAlive(place: Place, on: Day): boolean;
}

const regionCodes = regions.map(({ code }) => code);
/** Moscow and St Petersburg are their own regions. */
const regionPrefix = (code: string): string => (code === '77' || code === '78' ? '' : `${regionByCode(code)?.name ?? ''}, `);
const firstAccount = 200_000_000_000;

/** ESIA oid of the population: the index in other words. */
export const accountOid = (index: number): string => String(firstAccount + index);
export const indexOfAccount = (oid: string): number | undefined => (/^2\d{11}$/.test(oid) ? Number(oid) - firstAccount : undefined);

const phoneNumbers = 10_000_000;
const phoneStep = 7;
const phoneOffset = 1_000_003;
/** phoneStep * phoneStepInverse = 1 modulo phoneNumbers. */
const phoneStepInverse = 2_857_143;

/** The one of the population whose phone or e-mail that may be; of those who share a phone, the first. */
export const indexOfContact = (contact: string): number | undefined => {
  const mail = /^person(\d{1,9})@example\.ru$/.exec(contact)?.[1];
  if (mail !== undefined) return Number(mail);
  const number = /^\+7945(\d{7})$/.exec(contact)?.[1];
  if (number === undefined) return undefined;
  return Number((BigInt(Number(number) - phoneOffset + phoneNumbers) * BigInt(phoneStepInverse)) % BigInt(phoneNumbers));
};

export const createTraits = (draws: DrawMaker, kinship: Kinship, numbers: Numbers, anchor: Day): Traits => {
  const nameDraw = draws('name');
  const sexDraw = draws('sex');
  const homeDraw = draws('home');
  const lifeDraw = draws('life');
  const accountDraw = draws('account');
  const surnameOf = (family: number, sex: Sex): string => pick(nameDraw(family, 1), surnames)[sex === 'MALE' ? 'man' : 'woman'];
  const fatherNameOf = (family: number) => pick(nameDraw(family, 2), maleNames);
  const sex = ({ as, index }: Place): Sex => as.sex ?? (percent(sexDraw(index), 51) ? 'MALE' : 'FEMALE');

  const name = (place: Place): FullName => {
    const his = sex(place) === 'MALE';
    const isFather = place.as.role === 'FATHER';
    const given = isFather ? fatherNameOf(place.family) : pick(nameDraw(place.index, 3), maleNames);
    const father = place.as.role === 'CHILD' ? fatherNameOf(place.family) : pick(nameDraw(place.index, 4), maleNames);
    return {
      family: surnameOf(place.family, sex(place)),
      given: his ? given.name : pick(nameDraw(place.index, 3), femaleNames),
      patronymic: his ? father.son : father.daughter,
    };
  };
  const deceasedOn = (place: Place): Day | undefined => {
    const old = place.as.youngest > 55 * 365;
    if (!percent(lifeDraw(place.index, 1), old ? 2 : 0.1)) return undefined;
    const day = addDays(anchor, -30 - below(lifeDraw(place.index, 2), 700));
    return day > kinship.birthDate(place) ? day : undefined;
  };
  const phone = (index: number): string => `+7945${String((index * phoneStep + phoneOffset) % phoneNumbers).padStart(7, '0')}`;
  const email = (index: number): string => `person${index}@example.ru`;
  return {
    sex,
    name,
    phone,
    email,
    deceasedOn,
    address: ({ family, pattern }) => {
      const city = pick(homeDraw(family, 1), cities[pattern.regionCode]?.names ?? []);
      const street = pick(homeDraw(family, 2), streets);
      return `${regionPrefix(pattern.regionCode)}${city}, ул. ${street}, д. ${1 + below(homeDraw(family, 3), 120)}, кв. ${1 + below(homeDraw(family, 4), 240)}`;
    },
    hasSnils: ({ index }, age) => age >= 14 || percent(lifeDraw(index, 3), age < 1 ? 40 : 92),
    enp: (place) =>
      numbers.enp(
        place,
        kinship.birthDate(place),
        sex(place),
        regionOfIssue(lifeDraw(place.index, 4), place.pattern.regionCode, regionCodes),
      ),
    account: (place) => {
      const noise = (what: number): number => accountDraw(place.index, what);
      if (fullYears(kinship.birthDate(place), anchor) < 14 || !percent(noise(1), 85)) return undefined;
      const level = percent(noise(2), 70) ? 'VERIFIED' : percent(noise(3), 75) ? 'STANDARD' : 'SIMPLIFIED';
      return {
        esiaOid: accountOid(place.index),
        level,
        phoneActivated: percent(noise(4), 80),
        twoFactorEnabled: percent(noise(5), 15),
        phone: phone(place.index),
        ...(percent(noise(6), 60) && { email: email(place.index) }),
      };
    },
    isAlive: (place, on) => (deceasedOn(place) ?? '9999-12-31') > on,
  };
};
