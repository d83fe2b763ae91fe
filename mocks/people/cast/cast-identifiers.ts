import { addDays, addYears, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { makeEnp } from '../../../schema/identifier/enp.ts';
import { makeSnils } from '../../../schema/identifier/snils.ts';
import { regionByCode } from '../../../schema/region/index.ts';
import { insurersOf } from '../places/insurers.ts';
import { certificateLetters } from '../population/identity-documents.ts';
import type { IdentityDocument, PolicyStory } from '../resident.ts';
import type { CastPerson, CastPolicy } from './cast-person.ts';

// Numbers of the cast are the same under every seed; the population leaves them free.

export const castOip = (number: number): string => String(number).padStart(12, '0');
export const castEsiaOid = (number: number): string => String(100_000_000_000 + number);
export const castSnils = (number: number): string => makeSnils(900_000_000 + number);
export const castPhone = ({ number, phone }: CastPerson): string | undefined =>
  phone === false ? undefined : (phone ?? `+7946${String(number).padStart(7, '0')}`);
export const castEnp = ({ regionCode, enpRegion, born, sex, number, enpSerial }: CastPerson): string =>
  makeEnp({ regionCode: enpRegion ?? regionCode, birthDate: born, sex, serial: enpSerial ?? 99_000 + number });

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The document that goes with the age: birth certificate under 14, passport from 14 with the certificate on record until 18. */
export const castDocuments = (person: CastPerson, anchor: Day): readonly IdentityDocument[] => {
  if (person.documents) return person.documents;
  const { born, number, regionCode } = person;
  const region = regionByCode(regionCode);
  const age = fullYears(born, anchor);
  const certificate: IdentityDocument = {
    dudlType: '3',
    dudlSer: `IV-${certificateLetters[regionCode] ?? 'РФ'}`,
    dudlNum: String(900_000 + number),
    dudlDateB: earlier(addDays(born, 12), anchor),
    dudlIssuer: `Орган ЗАГС, ${region?.name ?? ''}`,
    dudlStatus: age < 14 ? '1' : '0',
  };
  if (age < 14) return [certificate];
  const turned = age >= 45 ? 45 : age >= 20 ? 20 : 14;
  const issued = earlier(addDays(addYears(born, turned), 20), anchor);
  const passport: IdentityDocument = {
    dudlType: '14',
    dudlSer: `${region?.okato.slice(0, 2) ?? '00'}${issued.slice(2, 4)}`,
    dudlNum: String(900_000 + number),
    dudlDateB: issued,
    dudlIssuer: `Отдел МВД России, ${region?.name ?? ''}`,
    dudlStatus: '1',
  };
  return age < 18 ? [passport, certificate] : [passport];
};

/** Prefixes and lengths of numbers that the population never has. */
const policyNumber = (type: CastPolicy['type'], number: number): string | undefined => {
  if (type === 'С') return String(9_900_000_000 + number);
  if (type === 'В') return String(990_000_000 + number);
  return type === 'П' || type === 'Э' ? String(99_000_000_000 + number) : undefined;
};

export const castPolicies = (person: CastPerson, anchor: Day): readonly PolicyStory[] => {
  const okato = regionByCode(person.regionCode)?.okato ?? '';
  const insurer = insurersOf(person.regionCode)[person.number % 2];
  return person.policies.map(({ type, from, to, state = 'VALID', matched }) => {
    const number = policyNumber(type, person.number);
    return {
      type,
      ...(type === 'С' && { series: `${okato.slice(0, 2)}${String(person.number).padStart(4, '0')}` }),
      ...(number !== undefined && { number }),
      ...(matched !== false && { enp: castEnp(person) }),
      // Nothing began after the day before the anchor, however early that is, but for whoever is born on it.
      from: later(person.born, earlier(from, addDays(anchor, -1))),
      ...(to !== undefined && { to }),
      state,
      insurerCode: insurer?.insurfCode ?? '',
      okato,
    };
  });
};
