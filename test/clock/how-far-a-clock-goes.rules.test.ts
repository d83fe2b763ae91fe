import { expect, it } from 'vitest';
import { ControlProblem } from '../../mocks/control/problem.ts';
import { momentLater, workingDaysLater } from '../../mocks/control/clock-target.ts';
import { instantIn, parseInstant } from '../../schema/calendar/index.ts';
import { advance } from '../../schema/control/clock.ts';

const at = (text: string): number => parseInstant(text);
const told = (ms: number): string => instantIn('Europe/Moscow', ms);

it.each([
  ['P1D', '2026-03-02T09:00:00+03:00', '2026-03-03T09:00:00+03:00'],
  ['P1W2D', '2026-03-02T09:00:00+03:00', '2026-03-11T09:00:00+03:00'],
  ['PT90M', '2026-03-02T23:00:00+03:00', '2026-03-03T00:30:00+03:00'],
  ['P1M', '2026-01-31T09:00:00+03:00', '2026-02-28T09:00:00+03:00'],
  ['P1M', '2028-01-31T09:00:00+03:00', '2028-02-29T09:00:00+03:00'],
  ['P1Y', '2028-02-29T09:00:00+03:00', '2029-02-28T09:00:00+03:00'],
  ['P1Y2M3DT4H5M6S', '2026-03-02T09:00:00+03:00', '2027-05-05T13:05:06+03:00'],
  ['P173Y', '2026-03-02T09:00:00+03:00', '2199-03-02T09:00:00+03:00'],
])('goes %s on from %s to %s', (by, from, to) => {
  expect(told(momentLater(at(from), by))).toBe(to);
});

it('counts days by Moscow’s calendar, whatever the clock there did', () => {
  // Clocks of Moscow were moved by an hour on 28 March 2010.
  expect(told(momentLater(at('2010-03-27T09:00:00+03:00'), 'P1D'))).toBe('2010-03-28T09:00:00+04:00');
});

it.each([
  [1, '2026-03-02T09:00:00+03:00', '2026-03-03T09:00:00+03:00'],
  [1, '2026-03-06T18:30:00+03:00', '2026-03-10T18:30:00+03:00'],
  // 1 and 9 to 11 May are off: of the days between only 4 to 8 are worked.
  [5, '2026-04-30T10:00:00+03:00', '2026-05-08T10:00:00+03:00'],
  [6, '2026-04-30T10:00:00+03:00', '2026-05-12T10:00:00+03:00'],
])('goes %s working days on from %s to %s', (days, from, to) => {
  expect(told(workingDaysLater(at(from), days))).toBe(to);
});

it.each(['P200Y', 'P999999999D', 'P999999999Y'])('does not go %s on', (by) => {
  expect(() => momentLater(at('2026-03-02T09:00:00+03:00'), by)).toThrow(ControlProblem);
});

it('does not go on by nothing', () => {
  expect(() => momentLater(at('2026-03-02T09:00:00+03:00'), 'P0D')).toThrow(ControlProblem);
});

it.each(['P-1D', '-P1D', 'P1X', 'P', 'PT', 'P1DT', '1D', 'P1.5D', 'p1d', ' P1D', 'P1D ', 'P1H'])('does not read %j', (by) => {
  expect(advance.safeParse({ by }).success).toBe(false);
});

it.each([0, -1, 1.5, 5001, '5'])('does not take %j working days', (workingDays) => {
  expect(advance.safeParse({ workingDays }).success).toBe(false);
});

it('wants one of both', () => {
  expect(advance.safeParse({}).success).toBe(false);
  expect(advance.safeParse({ by: 'P1D', workingDays: 1 }).success).toBe(false);
});
