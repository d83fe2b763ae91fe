import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSnils, isSnils, makeSnils, parseSnils, snilsCheck } from '../../schema/identifier/snils.ts';

describe('SNILS', () => {
  // Facts F-010.
  it.each([
    ['112-233-445 95', true],
    ['112-233-445 96', false],
    ['087-654-303 00', true],
    ['100-018-999 00', true],
    ['100-019-899 00', true],
    ['001-001-999 65', true],
    ['001-001-999 64', false],
    ['001-001-998 00', true],
    ['001-001-998 17', true],
    ['999-000-111 20', true],
    ['900-000-001 82', true],
    ['900-000-002 83', true],
    ['900-000-003 84', true],
  ])('%s: %s', (text, valid) => {
    expect(isSnils(text)).toBe(valid);
    expect(isSnils(text.replaceAll(/[- ]/g, ''))).toBe(valid);
  });

  it.each(['1122334459', '112233445955', '112 233 445 95', '112-233-44595', '112-233-445  95', ' 11223344595', '1122334459О', ''])(
    'refuses %j',
    (text) => {
      expect(parseSnils(text)).toBeUndefined();
    },
  );

  it('is read from both spellings and written in one', () => {
    expect(parseSnils('112-233-445 95')).toBe('11223344595');
    expect(parseSnils('112-233-445-95')).toBe('11223344595');
    expect(formatSnils('11223344595')).toBe('112-233-445 95');
  });

  it('keeps leading zeros', () => {
    expect(makeSnils(1_001_999)).toBe('00100199965');
    expect(snilsCheck('100018999')).toBe('00');
  });

  it('made of any number is valid and survives formatting', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (number) => {
        expect(parseSnils(formatSnils(makeSnils(number)))).toBe(makeSnils(number));
      }),
    );
  });
});
