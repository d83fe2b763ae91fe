import { addDays, addYears, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { regionByCode } from '../../../schema/region/index.ts';
import { below, type DrawMaker } from '../random/keyed-draw.ts';
import type { IdentityDocument } from '../resident.ts';
import type { Kinship, Place } from './kinship.ts';
import { documentNumbers, type Numbers } from './numbers.ts';

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
const roman = (value: number): string => {
  const found = numerals.find(([worth]) => worth <= value);
  return found ? found[1] + roman(value - found[0]) : '';
};
const arabic = (text: string): number => {
  const found = numerals.find(([, sign]) => text.startsWith(sign));
  return found ? found[0] + arabic(text.slice(found[1].length)) : 0;
};

/** Two letters of the region's certificates. */
export const certificateLetters: Readonly<Record<string, string>> = {
  '02': 'АР',
  '16': 'КБ',
  '23': 'АГ',
  '26': 'ГН',
  '31': 'ЛЕ',
  '32': 'МД',
  '50': 'ИК',
  '77': 'МЮ',
  '78': 'АК',
};

export interface IdentityDocuments {
  /** Newest first: a passport from 14, before it the birth certificate, which stays on record until 18. */
  of(place: Place): readonly IdentityDocument[];
  indexOfBirthCertificate(series: string, number: string): number | undefined;
}

export const createIdentityDocuments = (draws: DrawMaker, kinship: Kinship, numbers: Numbers, anchor: Day): IdentityDocuments => {
  const draw = draws('identity document');

  /** Days on which the passport in force may have been issued: since the 14th, 20th or 45th birthday. */
  const period = (place: Place): { from: Day; years: number } => {
    const born = kinship.birthDate(place);
    const age = fullYears(born, anchor);
    const turned = age >= 45 ? 45 : age >= 20 ? 20 : 14;
    const from = addYears(born, turned);
    return { from, years: Number(anchor.slice(0, 4)) - Number(from.slice(0, 4)) + 1 };
  };
  /** Series and year of issue of each who shares a passport number: no two of one series. */
  const seriesOf = (index: number): { series: string; year: number } => {
    const taken = new Set<string>();
    let own = { series: '', year: 0 };
    for (let sharing = index % documentNumbers; sharing <= index; sharing += documentNumbers) {
      const place = kinship.place(sharing);
      const { from, years } = period(place);
      const okato = Number(regionByCode(place.pattern.regionCode)?.okato.slice(0, 2) ?? 0);
      for (let attempt = 0; ; attempt += 1) {
        const year = Number(from.slice(0, 4)) + ((below(draw(sharing, 1), years) + attempt) % years);
        const prefix = (okato + Math.floor(attempt / years)) % 100;
        own = { year, series: `${String(prefix).padStart(2, '0')}${String(year % 100).padStart(2, '0')}` };
        if (!taken.has(own.series)) break;
      }
      taken.add(own.series);
    }
    return own;
  };
  const passport = (place: Place): IdentityDocument => {
    const { series, year } = seriesOf(place.index);
    const { from } = period(place);
    const inYear = addDays(`${year}-01-01`, below(draw(place.index, 2), 365));
    const earliest = addDays(from, 1) < anchor ? addDays(from, 1) : anchor;
    const issued = inYear < earliest ? earliest : inYear;
    return {
      dudlType: '14',
      dudlSer: series,
      dudlNum: numbers.passportNumber(place.index),
      dudlDateB: issued > anchor ? anchor : issued,
      dudlIssuer: `Отдел МВД России, ${regionByCode(place.pattern.regionCode)?.name ?? ''}`,
      dudlStatus: '1',
    };
  };
  const certificate = (place: Place, status: '0' | '1'): IdentityDocument => {
    const { numeral, number } = numbers.certificate(place.index);
    const issued = addDays(kinship.birthDate(place), 7 + below(draw(place.index, 3), 14));
    return {
      dudlType: '3',
      dudlSer: `${roman(numeral)}-${certificateLetters[place.pattern.regionCode] ?? 'РФ'}`,
      dudlNum: number,
      dudlDateB: issued > anchor ? anchor : issued,
      dudlIssuer: `Орган ЗАГС, ${regionByCode(place.pattern.regionCode)?.name ?? ''}`,
      dudlStatus: status,
    };
  };
  return {
    of: (place) => {
      const age = fullYears(kinship.birthDate(place), anchor);
      if (age < 14) return [certificate(place, '1')];
      return age < 18 ? [passport(place), certificate(place, '0')] : [passport(place)];
    },
    indexOfBirthCertificate: (series, number) => numbers.indexOfCertificate(arabic(series.split('-')[0] ?? ''), number),
  };
};
