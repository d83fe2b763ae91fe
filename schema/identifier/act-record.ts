import { luhnDigit } from './luhn.ts';

// Number of an act record in the state register of civil acts, 21 digits (facts F-013).

const actTypes = ['BIRTH', 'MARRIAGE', 'DIVORCE', 'PATERNITY', 'ADOPTION', 'NAME_CHANGE', 'DEATH'] as const;
const signs = { NORMAL: '00', NO_CONNECTION: '10', RESTORED: '20' } as const;

export interface ActRecordParts {
  readonly section: 1 | 2;
  readonly act: (typeof actTypes)[number];
  /** Full year; the number holds its last three digits. */
  readonly year: number;
  /** Code of the ZAGS office, 8 digits. */
  readonly office: string;
  /** 0..99999 */
  readonly serial: number;
  readonly sign: keyof typeof signs;
}

/** The 21st digit for the first twenty. */
export const actRecordCheckDigit = (body20: string): string => luhnDigit(body20);

export const isActRecordNumber = (text: string): boolean =>
  /^[12][1-7]\d{16}[012]0\d$/.test(text) && text.endsWith(luhnDigit(text.slice(0, 20)));

export const makeActRecordNumber = ({ section, act, year, office, serial, sign }: ActRecordParts): string => {
  const year3 = String(year % 1000).padStart(3, '0');
  const body = `${section}${actTypes.indexOf(act) + 1}${year3}${office}${String(serial).padStart(5, '0')}${signs[sign]}`;
  return body + luhnDigit(body);
};

/** The parts of a right number, its year taken from 1900..2899; undefined for any other text. */
export const decodeActRecordNumber = (text: string): ActRecordParts | undefined => {
  const act = actTypes[Number(text[1]) - 1];
  const sign = (Object.keys(signs) as (keyof typeof signs)[]).find((name) => signs[name] === text.slice(18, 20));
  if (!isActRecordNumber(text) || !act || !sign) return undefined;
  const year = Number(text.slice(2, 5));
  return {
    section: text.startsWith('1') ? 1 : 2,
    act,
    year: year >= 900 ? 1000 + year : 2000 + year,
    office: text.slice(5, 13),
    serial: Number(text.slice(13, 18)),
    sign,
  };
};
