import { insuredPersons as contract } from '../../schema/registry/insured-persons.ts';
import { madeOf } from './at-once.ts';
import type { Caller } from './call.ts';
import { directoryClinic, directoryInsurer, indexed, type DirectoryClinic, type DirectoryInsurer } from './directories.ts';
import { mendLetters } from './policy-words.ts';
import type { Sourced } from './provenance.ts';
import { questionsTo } from './question.ts';
import { registeredPerson, type PersonName } from './registered-person.ts';
import type { ReadOptions } from './scope.ts';

/** Some of what identifies a person: SNILS, ENP, or a family name with the first possible birthday. */
export interface PersonCriteria {
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
  readonly bornFrom?: string;
  /** Inclusive. */
  readonly bornTo?: string;
  readonly okato?: string;
  readonly snils?: string;
  readonly enp?: string;
}

export interface FoundPerson {
  readonly oip: string;
  readonly name: PersonName;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly deceasedOn: string | null;
  readonly enp: string | null;
}

const question = questionsTo({ contract, mend: mendLetters });
const minutes = 60_000;
const directory = { freshMs: 10 * minutes, stale: true } as const;

const personData = question('getPersonData', {
  request: (by: { oip: string } | { snils: string } | { enp: string } | { pcyType: 'С'; pcySer: string; pcyNum: string }) => ({ by }),
  tell: ({ pd }) => registeredPerson(pd),
  requestId: (answer) => answer.externalRequestId,
  refusals: { '409.6': undefined },
  keep: { freshMs: 30_000, stale: true },
});

const search = question('findPersonsByPersCriteria', {
  request: (criteria: PersonCriteria) => ({
    surname: criteria.family,
    firstName: criteria.given,
    patronymic: criteria.patronymic,
    birthDayFrom: criteria.bornFrom,
    birthDayTo: criteria.bornTo,
    okato: criteria.okato,
    snils: criteria.snils,
    enp: criteria.enp,
  }),
  tell: ({ persons }): readonly FoundPerson[] =>
    persons.map((person) => ({
      oip: person.oip,
      name: { family: person.surname, given: person.firstName, patronymic: person.patronymic ?? null },
      birthDate: person.birthDay,
      sex: person.gender === '1' ? 'MALE' : 'FEMALE',
      deceasedOn: person.deathDate ?? null,
      enp: person.enp ?? null,
    })),
  requestId: (answer) => answer.externalRequestId,
  keep: { freshMs: 30_000, stale: true },
});

const organizations = question('getMedicalOrganizations', {
  request: (_everything: 'ALL') => ({}),
  tell: (answer): readonly DirectoryClinic[] => answer.organizations.map(directoryClinic),
  requestId: (answer) => answer.externalRequestId,
  keep: directory,
});

const insurers = question('getInsuranceOrganizations', {
  request: (_everything: 'ALL') => ({}),
  tell: (answer): readonly DirectoryInsurer[] => answer.organizations.map(directoryInsurer),
  requestId: (answer) => answer.externalRequestId,
  keep: directory,
});

/** The register of insured persons, with its directories of organisations and insurers. */
export const insuredPersonsClient = {
  system: 'INSURED_PERSONS_REGISTRY',
  on: (caller: Caller) => {
    const clinics = (options?: ReadOptions) => caller.askAtOnce(organizations, 'ALL', options);
    const allInsurers = (options?: ReadOptions) => caller.askAtOnce(insurers, 'ALL', options);
    return {
      /** Everything the register has of one person, ended policies and attachments included. */
      person: (oip: string, options?: ReadOptions) => caller.ask(personData, { oip }, options),
      /** By 11 digits. */
      personBySnils: (snils: string, options?: ReadOptions) => caller.ask(personData, { snils }, options),
      /** By an ENP of any of the person's policies. An ENP that the register finds malformed is a failure: check it before. */
      personByEnp: (enp: string, options?: ReadOptions) => caller.ask(personData, { enp }, options),
      /** By series (6 digits) and number (10) of an old policy. */
      personByOldPolicy: ({ series, number }: { series: string; number: string }, options?: ReadOptions) =>
        caller.ask(personData, { pcyType: 'С', pcySer: series, pcyNum: number }, options),
      /** At most 50 that fit all of the criteria. */
      find: (criteria: PersonCriteria, options?: ReadOptions) => caller.ask(search, criteria, options),
      /** The whole directory of medical organisations. */
      clinics,
      /** One organisation of the same directory. */
      clinic: async (oid: string, options?: ReadOptions) => one(await clinics(options), oid, (clinic) => clinic.oid),
      /** The whole directory of insurers. */
      insurers: allInsurers,
      /** One insurer of the same directory. */
      insurer: (code: string, options?: ReadOptions) => madeOf(allInsurers(options), (all) => one(all, code, (insurer) => insurer.code)),
    };
  },
} as const;

const one = <Item extends object>(all: Sourced<readonly Item[]>, key: string, keyOf: (item: Item) => string): Sourced<Item> | undefined => {
  const item = indexed(all.value, keyOf).get(key);
  return item && { value: item, provenance: all.provenance };
};
