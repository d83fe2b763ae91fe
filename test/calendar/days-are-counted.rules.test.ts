import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOfNumber,
  daysBetween,
  fullYears,
  isDay,
  weekday,
} from '../../schema/calendar/index.ts';

describe('a day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-01',
    '21.11.2026',
    '2026-11-21T00:00',
    '0000-01-01',
    '',
  ])('%j does not', (day) => expect(isDay(day)).toBe(false));

  it('is counted from 1970-01-01, as the machine counts', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = dayOfNumber(number);
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('has a day of the week', () => {
    expect(weekday('2026-11-21')).toBe(6);
    expect(weekday('2026-11-22')).toBe(7);
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('1969-12-31')).toBe(3);
  });

  it('moves over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-11-21', '2026-12-01')).toBe(10);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });
});

describe('full years', () => {
  it.each([
    ['the day before the birthday', '2011-11-28', '2026-11-27', 14],
    ['the birthday', '2011-11-28', '2026-11-28', 15],
    ['the day after', '2011-11-28', '2026-11-29', 15],
    ['28 February of a common year, born on the 29th', '2008-02-29', '2026-02-28', 17],
    ['1 March of a common year, born on 29 February', '2008-02-29', '2026-03-01', 18],
    ['29 February', '2008-02-29', '2028-02-29', 20],
    ['the day of birth', '2026-11-21', '2026-11-21', 0],
  ])('on %s', (_, birthDate, on, years) => expect(fullYears(birthDate, on)).toBe(years));
});
