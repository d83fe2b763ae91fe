import { expect, it } from 'vitest';
import { isOfAnother } from '../../gateway/audit/audit.rules.ts';

it.each([
  ['000000000001', '000000000005', true],
  ['000000000005', '000000000005', false],
  // Staff have no number of their own.
  [null, '000000000005', true],
])('%s with the data of %s is kept: %s [R-007]', (actor, owner, kept) => {
  expect(isOfAnother(actor, owner)).toBe(kept);
});
