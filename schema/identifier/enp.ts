import { isDay, type Day } from '../calendar/index.ts';
import { luhnDigit } from './luhn.ts';

// ЕНП, the unified number of an OMS policy (facts F-001..F-006): RR, 8 masked digits of birth date and sex, serial, check digit.

export interface EnpParts {
  /** Subject code of the region of first issue, which never changes on moving (F-005). */
  readonly regionCode: string;
  readonly birthDate: Day;
  readonly sex: 'FEMALE' | 'MALE';
  /** 0..99999 */
  readonly serial: number;
}

/** The 16th digit for the first fifteen. */
export const enpCheckDigit = (body15: string): string => luhnDigit(body15);

/** 16 digits with the right check digit; spaces are not dropped (R-069). The coded birth date is not judged (F-006). */
export const isEnp = (text: string): boolean => /^\d{16}$/.test(text) && text.endsWith(luhnDigit(text.slice(0, 15)));

const monthShift = (year: number): number => {
  if (year <= 1950) return 20;
  return year <= 2000 ? 40 : 0;
};
const complement = (digits: string): string => {
  let masked = '';
  for (let place = 0; place < digits.length; place += 1) masked += 57 - digits.charCodeAt(place);
  return masked;
};
/** A year backwards: 1985 -> 5891. */
const reversed = (year: string): string => `${year[3]}${year[2]}${year[1]}${year[0]}`;
const two = (value: number): string => String(value).padStart(2, '0');

export const makeEnp = ({ regionCode, birthDate, sex, serial }: EnpParts): string => {
  const year = birthDate.slice(0, 4);
  const month = Number(birthDate.slice(5, 7)) + monthShift(Number(year));
  const date = Number(birthDate.slice(8, 10)) + (sex === 'MALE' ? 50 : 0);
  const body = `${regionCode}${complement(`${two(month)}${reversed(year)}${two(date)}`)}${String(serial).padStart(5, '0')}`;
  return body + luhnDigit(body);
};

/** What a number says of its holder; undefined where it is no ENP or its masked digits are no date. */
export const decodeEnp = (enp: string): EnpParts | undefined => {
  if (!isEnp(enp)) return undefined;
  const masked = complement(enp.slice(2, 10));
  const year = reversed(masked.slice(2, 6));
  const date = Number(masked.slice(6, 8));
  const male = date > 50;
  const birthDate = `${year}-${two(Number(masked.slice(0, 2)) - monthShift(Number(year)))}-${two(male ? date - 50 : date)}`;
  if (!isDay(birthDate)) return undefined;
  return { regionCode: enp.slice(0, 2), birthDate, sex: male ? 'MALE' : 'FEMALE', serial: Number(enp.slice(10, 15)) };
};
