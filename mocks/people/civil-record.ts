import { addDays, type Day } from '../../schema/calendar/index.ts';
import { makeActRecordNumber } from '../../schema/identifier/act-record.ts';
import { regionByCode } from '../../schema/region/index.ts';
import type { BirthRecord } from '../../schema/registry/zags.ts';
import type { FullName, Sex } from './names/full-name.ts';

/** Somebody whom an act record names. */
export interface CivilPerson {
  readonly name: FullName;
  readonly birthDate: Day;
  readonly sex: Sex;
  readonly snils?: string;
}

/** A birth as ZAGS registered it. */
export interface BirthStory {
  readonly child: CivilPerson;
  readonly mother?: CivilPerson;
  /** Absent: a dash in the record (ПрОтец). */
  readonly father?: CivilPerson;
  readonly regionCode: string;
  readonly birthPlace: string;
  /** 0..99999, tells apart the records of one office and year. */
  readonly serial: number;
  readonly certificate?: { readonly series: string; readonly number: string };
  readonly version?: number;
  readonly annulled?: boolean;
  /** No later than this day was anything written. */
  readonly knownOn: Day;
}

const civilName = ({ family, given, patronymic }: FullName): BirthRecord['СведРодившемся']['ФИОРожд'] => ({
  Фамилия: family,
  Имя: given,
  ...(patronymic !== undefined && { Отчество: patronymic }),
});

const parent = ({ name, birthDate, snils }: CivilPerson) => ({
  ФИО: civilName(name),
  ДатаРожд: birthDate,
  ...(snils !== undefined && { СНИЛС: snils }),
});

/** Code of a region's office, 8 digits. */
export const officeOf = (regionCode: string): string => `${regionCode}000001`;

export const birthRecordOf = (story: BirthStory): BirthRecord => {
  const { child, mother, father, certificate, version = 1 } = story;
  const registered = addDays(child.birthDate, 9) < story.knownOn ? addDays(child.birthDate, 9) : story.knownOn;
  return {
    НомерЗаписЕГР: makeActRecordNumber({
      section: 1,
      act: 'BIRTH',
      year: Number(registered.slice(0, 4)),
      office: officeOf(story.regionCode),
      serial: story.serial,
      sign: 'NORMAL',
    }),
    РазделЕГР: '1',
    НомерВерс: version,
    ДатаВерс: registered,
    КодСостСтат: story.annulled ? '2' : '1',
    ДатаЗапис: registered,
    ОрганЗАГС: `Отдел ЗАГС № 1, ${regionByCode(story.regionCode)?.name ?? story.regionCode}`,
    СвидетРожд: certificate ? [{ Серия: certificate.series, Номер: certificate.number, ДатаВыд: registered }] : [],
    СведРодившемся: {
      Пол: child.sex === 'MALE' ? '1' : '2',
      ФИОРожд: civilName(child.name),
      ДатаРождКаленд: child.birthDate,
      МестоРожден: story.birthPlace,
      ...(child.snils !== undefined && { СНИЛС: child.snils }),
    },
    ...(mother ? { СведМать: parent(mother) } : { ПрМать: '1' as const }),
    ...(father ? { СведОтец: parent(father) } : { ПрОтец: '1' as const }),
  };
};
