import type { Day } from '../../../schema/calendar/index.ts';
import { decodeEnp, makeEnp } from '../../../schema/identifier/enp.ts';
import { makeSnils } from '../../../schema/identifier/snils.ts';
import type { Sex } from '../names/full-name.ts';
import { below, type DrawMaker } from '../random/keyed-draw.ts';
import { createPermutation, type Permutation } from '../random/permutation.ts';
import type { Kinship, Place } from './kinship.ts';
import { familyPatterns } from './family-pattern.ts';

// Numbers that lead back to the index. Each look-up gives a candidate: the caller compares the whole number with the candidate's.

/** First body of SNILS; numbers from here to 899999999 have never been given out. */
const firstSnils = 300_000_000;
const snilsNumbers = 600_000_000;
/** Serials from here are left to the cast and to test vectors. */
const enpSerials = 99_000;
const cells = familyPatterns.length * 4;
/** Six-digit numbers from 900000 and policy numbers that begin with 99 are left to the cast. */
export const documentNumbers = 900_000;
const certificateNumbers = 9 * documentNumbers;

/** More would share ENPs: five digits of serial tell apart those of one birth date and sex. */
export const largestPopulation = 100_000_000;

export type NumberedPolicy = 'С' | 'В' | 'П' | 'Э';

/** Digits of policy numbers by kind (facts F-007). */
export const policyDigits: Readonly<Record<NumberedPolicy, number>> = { С: 10, В: 9, П: 11, Э: 11 };

export interface Numbers {
  snils(index: number): string;
  indexOfSnils(snils: string): number | undefined;
  enp(place: Place, birthDate: Day, sex: Sex, regionOfIssue: string): string;
  placeOfEnp(enp: string): Place | undefined;
  policyNumber(type: NumberedPolicy, index: number): string;
  indexOfPolicyNumber(type: NumberedPolicy, number: string): number | undefined;
  /** Roman numeral and six digits of a birth certificate. */
  certificate(index: number): { readonly numeral: number; readonly number: string };
  indexOfCertificate(numeral: number, number: string): number | undefined;
  /** Six digits; shared by indexes that are `documentNumbers` apart, which differ in their series. */
  passportNumber(index: number): string;
  indexesOfPassportNumber(number: string): readonly number[];
}

export const createNumbers = (draws: DrawMaker, kinship: Kinship): Numbers => {
  const existing = (index: number): number | undefined => (index >= 0 && index < kinship.size ? index : undefined);
  const snilsBodies = createPermutation(draws('snils'), snilsNumbers);
  const serials = createPermutation(draws('enp serial'), enpSerials);
  const certificates = createPermutation(draws('birth certificate'), certificateNumbers);
  const passports = createPermutation(draws('passport'), documentNumbers);
  const policies: Readonly<Record<NumberedPolicy, Permutation>> = {
    С: createPermutation(draws('policy С'), 99 * 10 ** 8),
    В: createPermutation(draws('policy В'), 99 * 10 ** 7),
    П: createPermutation(draws('policy П'), 99 * 10 ** 9),
    Э: createPermutation(draws('policy Э'), 99 * 10 ** 9),
  };
  return {
    snils: (index) => makeSnils(firstSnils + snilsBodies.forward(index)),
    indexOfSnils: (snils) => {
      const body = Number(snils.slice(0, 9)) - firstSnils;
      return body >= 0 && body < snilsNumbers ? existing(snilsBodies.backward(body)) : undefined;
    },
    enp: (place, birthDate, sex, regionCode) =>
      makeEnp({ regionCode, birthDate, sex, serial: serials.forward(kinship.birthRank(place) * cells + place.cell) }),
    placeOfEnp: (enp) => {
      const parts = decodeEnp(enp);
      if (!parts || parts.serial >= enpSerials) return undefined;
      const plain = serials.backward(parts.serial);
      return kinship.bornAs(plain % cells, parts.birthDate, Math.floor(plain / cells));
    },
    policyNumber: (type, index) => String(policies[type].forward(index)).padStart(policyDigits[type], '0'),
    indexOfPolicyNumber: (type, number) =>
      new RegExp(`^\\d{${policyDigits[type]}}$`).test(number) && Number(number) < policies[type].size
        ? existing(policies[type].backward(Number(number)))
        : undefined,
    certificate: (index) => {
      const mixed = certificates.forward(index % certificateNumbers);
      const numeral = 1 + Math.floor(mixed / documentNumbers) + 9 * Math.floor(index / certificateNumbers);
      return { numeral, number: String(mixed % documentNumbers).padStart(6, '0') };
    },
    indexOfCertificate: (numeral, number) => {
      if (numeral < 1 || !/^[0-8]\d{5}$/.test(number)) return undefined;
      const mixed = ((numeral - 1) % 9) * documentNumbers + Number(number);
      return existing(certificates.backward(mixed) + Math.floor((numeral - 1) / 9) * certificateNumbers);
    },
    passportNumber: (index) => String(passports.forward(index % documentNumbers)).padStart(6, '0'),
    indexesOfPassportNumber: (number) => {
      if (!/^[0-8]\d{5}$/.test(number)) return [];
      const first = passports.backward(Number(number));
      return Array.from(
        { length: Math.max(0, Math.ceil((kinship.size - first) / documentNumbers)) },
        (_, place) => first + place * documentNumbers,
      );
    },
  };
};

/** One of the other regions of issue for some, the region of residence for most (facts F-005). */
export const regionOfIssue = (drawn: number, residence: string, all: readonly string[]): string =>
  drawn < 0x14000000 ? (all[below((drawn * 16) >>> 0, all.length)] ?? residence) : residence;
