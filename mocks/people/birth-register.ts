import type { Day } from '../../schema/calendar/index.ts';
import { makeActRecordNumber } from '../../schema/identifier/act-record.ts';
import type { BirthRecord } from '../../schema/registry/zags.ts';
import type { Cast } from './cast.ts';
import { birthRecordOf, officeOf, type BirthStory, type CivilPerson } from './civil-record.ts';
import { sameName } from './names/full-name.ts';
import type { Population } from './population/population.ts';

export type CivilName = BirthRecord['СведРодившемся']['ФИОРожд'];

export interface BirthQuery {
  readonly fullName: CivilName;
  readonly birthDate: Day;
  /** Whom name and date are of. */
  readonly who: 'CHILD' | 'MOTHER' | 'FATHER';
}

const names = (person: CivilPerson | undefined, { fullName, birthDate }: BirthQuery): boolean =>
  person !== undefined &&
  person.birthDate === birthDate &&
  sameName(person.name.family, fullName.Фамилия) &&
  sameName(person.name.given, fullName.Имя) &&
  (fullName.Отчество === undefined || sameName(person.name.patronymic, fullName.Отчество));

const participant = (story: BirthStory, who: BirthQuery['who']): CivilPerson | undefined =>
  who === 'CHILD' ? story.child : who === 'MOTHER' ? story.mother : story.father;

/** What the register of civil acts answers. */
export const createBirthRegister = (cast: Cast, population: Population, anchor: Day) => {
  const populationBirths = (query: BirthQuery): readonly BirthStory[] => {
    const { Фамилия: surname, Имя: firstName, Отчество: patronymic } = query.fullName;
    const oips = population.find.byName({ surname, firstName, patronymic, birthDay: query.birthDate });
    return oips.flatMap((oip) => (query.who === 'CHILD' ? (population.birth(oip) ?? []) : population.birthsOfParent(oip)));
  };
  return {
    birthRecords: (query: BirthQuery): readonly BirthRecord[] =>
      [...cast.births, ...populationBirths(query)].filter((story) => names(participant(story, query.who), query)).map(birthRecordOf),
    deathRecord: (oip: string): { deathDate: Day; actRecordNumber: string } | undefined => {
      const resident = cast.resident(oip) ?? population.resident(oip);
      const deathDate = cast.deceasedOn(oip) ?? resident?.deceasedOn;
      if (!resident || deathDate === undefined || deathDate > anchor) return undefined;
      const serial = Number(oip) % 100_000;
      const office = officeOf(resident.regionCode);
      return {
        deathDate,
        actRecordNumber: makeActRecordNumber({
          section: 1,
          act: 'DEATH',
          year: Number(deathDate.slice(0, 4)),
          office,
          serial,
          sign: 'NORMAL',
        }),
      };
    },
  };
};
