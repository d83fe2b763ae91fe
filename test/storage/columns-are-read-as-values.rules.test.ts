import { describe, expect, it } from 'vitest';
import { parseTimestamp } from '../../gateway/storage/column-types.ts';

describe('a timestamp with time zone, as PostgreSQL writes it', () => {
  it.each([
    ['2026-11-21 09:30:00+00', '2026-11-21T09:30:00.000Z'],
    ['2026-11-21 09:30:00.5+03', '2026-11-21T06:30:00.500Z'],
    ['2026-11-21 09:30:00.123456-05:30', '2026-11-21T15:00:00.123Z'],
    ['1899-12-31 23:59:59+02:30', '1899-12-31T21:29:59.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(new Date(parseTimestamp(text)).toISOString()).toBe(instant);
  });

  it.each(['infinity', '2026-11-21', '2026-11-21 09:30:00'])('refuses %s', (text) => {
    expect(() => parseTimestamp(text)).toThrow(RangeError);
  });
});
