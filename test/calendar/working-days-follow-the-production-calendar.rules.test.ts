import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay } from '../../schema/calendar/index.ts';

const workingDaysOf = (year: number): number =>
  Array.from({ length: 366 }, (_, place) => addDays(`${year}-01-01`, place)).filter(
    (day) => day.startsWith(String(year)) && isWorkingDay(day),
  ).length;

describe('a working day', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-04', false],
    ['2026-01-09', false],
    ['2026-01-12', true],
    ['2026-03-09', false],
    ['2026-05-11', false],
    ['2026-12-31', false],
    ['2025-11-01', true],
    ['2025-11-03', false],
    ['2024-12-28', true],
    ['2027-02-20', true],
    ['2027-02-22', false],
    ['2023-06-12', true],
    ['2028-01-01', false],
    ['2028-01-03', true],
  ])('%s: %s', (day, works) => expect(isWorkingDay(day)).toBe(works));

  it.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('comes in %i %i times', (year, days) => expect(workingDaysOf(year)).toBe(days));
});

describe('a term in working days', () => {
  it.each([
    ['starts after the day of departure', '2026-11-20', 1, '2026-11-23'],
    ['skips the weekend', '2026-11-20', 5, '2026-11-27'],
    ['from a day off', '2026-11-21', 1, '2026-11-23'],
    ['skips the New Year holidays', '2026-12-30', 1, '2027-01-11'],
    ['counts a worked Saturday', '2025-10-31', 1, '2025-11-01'],
    ['of none is the day itself', '2026-11-21', 0, '2026-11-21'],
    ['goes back', '2026-11-23', -1, '2026-11-20'],
  ])('%s', (_, from, days, to) => expect(addWorkingDays(from, days)).toBe(to));
});
