import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fullYears } from '../../../schema/calendar/index.ts';
import { createPeople } from '../../../mocks/people/create-people.ts';
import type { People, Persona } from '../../../mocks/people/people.ts';
import { benchFolder } from '../machine/program.ts';
import { amounts, population, seed, today } from './moment.ts';

/** Somebody of the stand-ins' population. */
export interface Someone {
  readonly oip: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly snils: string | null;
}

export interface Doctor {
  readonly moOid: string;
  readonly resourceId: string;
  readonly postId: string;
  readonly postName: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly room: string | null;
}

export interface Clinic {
  readonly moOid: string;
  readonly name: string;
  readonly address: string;
}

/** Whom the benchmark asks about: real accounts of the stand-ins, so that registries and ESIA know them. */
export interface Cast {
  readonly persons: readonly (Someone & { readonly persona: Persona })[];
  /** Of the first `amounts.parents` persons, in their order. */
  readonly children: readonly Someone[];
  readonly doctors: readonly Doctor[];
  readonly clinics: readonly Clinic[];
}

const moscow = '45000';

/** Undefined: not insured in Moscow today, where records are open to verified accounts at once. */
const someone = (people: People, oip: string): Someone | undefined => {
  const data = people.registerData(oip, today);
  const [person] = data?.person?.personItems ?? [];
  const insured = data?.policy?.policyItems.some(
    ({ pcyStatus, okato, pcyDateE }) => pcyStatus === 'Действует' && okato === moscow && !pcyDateE,
  );
  if (!data || !person || !insured || person.deathDate !== undefined) return undefined;
  return {
    oip,
    family: person.surname,
    given: person.firstName,
    patronymic: person.patronymic ?? null,
    birthDate: person.birthDay,
    sex: person.gender === '1' ? 'MALE' : 'FEMALE',
    snils: data.snils?.snils ?? null,
  };
};

const childOf = (people: People, oip: string): Someone | undefined => {
  for (const link of people.portal(oip).familyLinks) {
    const child = link.status === 'VERIFIED' && link.restriction === undefined ? someone(people, link.childOip) : undefined;
    if (child && fullYears(child.birthDate, today) < 14) return child;
  }
  return undefined;
};

const doctorsOf = (people: People, moOid: string): Doctor[] =>
  people.resources(moOid).flatMap(({ inFer, specialist, resourceId, postId, postName, roomNumber }) =>
    specialist && inFer
      ? [
          {
            moOid,
            resourceId,
            postId,
            postName,
            family: specialist.family,
            given: specialist.given,
            patronymic: specialist.patronymic ?? null,
            room: roomNumber ?? null,
          },
        ]
      : [],
  );

const choose = (progress: (text: string) => void): Cast => {
  const people = createPeople({ base: { seed, anchor: today }, size: population });
  const clinics = people.organizations.filter(({ moOid, timeZone }) => people.inFer(moOid) && timeZone === 'Europe/Moscow');
  const parents: { person: Cast['persons'][number]; child: Someone }[] = [];
  const others: Cast['persons'][number][] = [];
  for (let index = 0; parents.length + others.length < amounts.persons; index += 1) {
    const oip = String(100_000_000_000 + index);
    const persona = people.persona(oip);
    if (persona?.portal !== 'MOSCOW' || persona.level !== 'VERIFIED' || persona.snils === undefined) continue;
    const person = someone(people, oip);
    if (!person || fullYears(person.birthDate, today) < 18) continue;
    const child = parents.length < amounts.parents ? childOf(people, oip) : undefined;
    if (child && !parents.some((parent) => parent.child.oip === child.oip)) parents.push({ person: { ...person, persona }, child });
    else others.push({ ...person, persona });
    if ((parents.length + others.length) % 2_000 === 0) progress(`${parents.length + others.length} people chosen`);
  }
  return {
    persons: [...parents.map(({ person }) => person), ...others],
    children: parents.map(({ child }) => child),
    doctors: clinics.flatMap(({ moOid }) => doctorsOf(people, moOid)),
    clinics: clinics.map(({ moOid, name, address }) => ({ moOid, name, address })),
  };
};

/** Chosen otherwise: other people. */
const version = (): string =>
  ['people.ts', 'moment.ts']
    .reduce((hash, file) => hash.update(readFileSync(path.join(import.meta.dirname, file))), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);

/** Chosen once: the same ones every time. */
export const castOfBench = (progress: (text: string) => void): Cast => {
  const file = path.join(benchFolder, '.data', `people-${version()}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Cast;
  const cast = choose(progress);
  if (cast.children.length < amounts.parents) throw new Error(`only ${cast.children.length} parents among the people chosen`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(cast));
  return cast;
};
