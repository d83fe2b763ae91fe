import { parseBirthCertificateSeries } from '../../schema/identifier/birth-certificate.ts';
import { sameName } from './names/full-name.ts';
import type { PeopleSearch } from './people-search.ts';
import type { Resident } from './resident.ts';

/** Look-ups among the cast. It is small: a table of everything that leads to somebody. */
export const createCastSearch = (residents: readonly Resident[]): PeopleSearch => {
  const byEnp = new Map<string, string>();
  const bySnils = new Map<string, string>();
  const byPolicy = new Map<string, string>();
  const byDocument = new Map<string, string>();
  for (const { oip, snils, policies, documents } of residents) {
    if (snils !== undefined) bySnils.set(snils, oip);
    for (const { enp, type, series = '', number } of policies) {
      if (enp !== undefined) byEnp.set(enp, oip);
      if (number !== undefined) byPolicy.set(`${type}/${series}/${number}`, oip);
    }
    for (const { dudlType, dudlSer = '', dudlNum } of documents) byDocument.set(`${dudlType}/${dudlSer}/${dudlNum}`, oip);
  }
  const oips = new Set(residents.map(({ oip }) => oip));
  return {
    exists: (oip) => oips.has(oip),
    byEnp: (enp) => byEnp.get(enp),
    bySnils: (snils) => bySnils.get(snils),
    byPolicy: ({ pcyType, pcySer = '', pcyNum }) =>
      (pcyType !== 'С' && /^\d{16}$/.test(pcyNum) ? byEnp.get(pcyNum) : undefined) ?? byPolicy.get(`${pcyType}/${pcySer}/${pcyNum}`),
    byDocument: ({ dudlType, dudlSer = '', dudlNum }) => {
      const series = dudlType === '3' ? (parseBirthCertificateSeries(dudlSer) ?? dudlSer) : dudlSer.replace(' ', '');
      return byDocument.get(`${dudlType}/${series}/${dudlNum}`);
    },
    bornOn: (day) => residents.filter(({ birthDate }) => birthDate === day).map(({ oip }) => oip),
    byName: ({ surname, firstName, patronymic, birthDay }) =>
      residents
        .filter(({ name, birthDate }) => {
          const fits = birthDate === birthDay && sameName(name.family, surname) && sameName(name.given, firstName);
          return fits && (patronymic === undefined || sameName(name.patronymic, patronymic));
        })
        .map(({ oip }) => oip),
  };
};

/** Both, the first one first. */
export const eitherSearch = (first: PeopleSearch, second: PeopleSearch): PeopleSearch => ({
  exists: (oip) => first.exists(oip) || second.exists(oip),
  byEnp: (enp) => first.byEnp(enp) ?? second.byEnp(enp),
  bySnils: (snils) => first.bySnils(snils) ?? second.bySnils(snils),
  byPolicy: (policy) => first.byPolicy(policy) ?? second.byPolicy(policy),
  byDocument: (document) => first.byDocument(document) ?? second.byDocument(document),
  byName: (name) => [...first.byName(name), ...second.byName(name)],
  bornOn: (day) => [...first.bornOn(day), ...second.bornOn(day)],
});
