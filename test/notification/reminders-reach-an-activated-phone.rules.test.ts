import { expect, it } from 'vitest';
import { reaches, wayOf } from '../../gateway/notification/notification.rules.ts';

it.each([
  ['SMS', true, 'SMS'],
  ['SMS', false, 'IN_APP'],
  ['EMAIL', false, 'EMAIL'],
  ['IN_APP', false, 'IN_APP'],
] as const)('a reminder by %s, phone activated %s, goes by %s [R-333]', (wanted, activated, way) => {
  expect(reaches(wanted, activated)).toBe(way === wanted);
  expect(wayOf(wanted, activated)).toBe(way);
});
