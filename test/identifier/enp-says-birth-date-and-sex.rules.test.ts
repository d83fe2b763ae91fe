import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/calendar/index.ts';
import { decodeEnp, enpCheckDigit, isEnp, makeEnp } from '../../schema/identifier/enp.ts';

// Facts F-003. All numbers are synthetic.
const vectors = [
  ['77', '1985-05-12', 'MALE', '7754410837990013'],
  ['77', '1987-11-03', 'FEMALE', '7748210896990022'],
  ['77', '2015-06-20', 'FEMALE', '7793489779990036'],
  ['77', '2009-03-15', 'MALE', '7796099734990042'],
  ['23', '1949-01-31', 'MALE', '2378050818990058'],
  ['26', '1950-12-31', 'FEMALE', '2667940868990067'],
  ['78', '1951-01-01', 'MALE', '7858840848990070'],
  ['50', '2000-12-31', 'MALE', '5047999718990085'],
  ['31', '2001-01-01', 'FEMALE', '3198899798990090'],
  ['02', '2024-02-29', 'MALE', '0297579720990105'],
  ['16', '1978-08-30', 'FEMALE', '1651120869990115'],
] as const;

describe('ENP', () => {
  it.each(vectors)('of %s, %s, %s is %s', (regionCode, birthDate, sex, enp) => {
    const serial = Number(enp.slice(10, 15));
    expect(makeEnp({ regionCode, birthDate, sex, serial })).toBe(enp);
    expect(isEnp(enp)).toBe(true);
    expect(decodeEnp(enp)).toEqual({ regionCode, birthDate, sex, serial });
  });

  it.each([
    ['wrong check digit', '7754410837990014'],
    ['two digits swapped', '7754401837990013'],
    ['15 digits', '775441083799001'],
    ['17 digits', '77544108379900130'],
    ['spaces', '7754 4108 3799 0013'],
    ['a letter', '775441083799001О'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(isEnp(text)).toBe(false);
    expect(decodeEnp(text)).toBeUndefined();
  });

  it('has the check digit of the HL7 textbook', () => {
    expect(enpCheckDigit('12345')).toBe('5');
  });

  it('is accepted with masked digits that are no date, and then says nothing of the holder', () => {
    const body = '770000000099001';
    const enp = body + enpCheckDigit(body);
    expect(isEnp(enp)).toBe(true);
    expect(decodeEnp(enp)).toBeUndefined();
  });

  it('gives back what it was made of, for any day of two centuries', () => {
    const parts = fc.record({
      regionCode: fc.constantFrom('02', '16', '77'),
      birthDate: fc.nat(54_000).map((days) => addDays('1900-01-01', days)),
      sex: fc.constantFrom('FEMALE' as const, 'MALE' as const),
      serial: fc.nat(99_999),
    });
    fc.assert(
      fc.property(parts, (made) => {
        expect(decodeEnp(makeEnp(made))).toEqual(made);
      }),
    );
  });

  it('is not an ENP any more with one digit changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vectors), fc.nat(15), fc.integer({ min: 1, max: 9 }), ([, , , enp], place, shift) => {
        const changed = String((Number(enp[place]) + shift) % 10);
        expect(isEnp(enp.slice(0, place) + changed + enp.slice(place + 1))).toBe(false);
      }),
    );
  });
});
