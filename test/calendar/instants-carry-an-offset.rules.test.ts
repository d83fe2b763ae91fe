import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, instantIn, offsetMinutes, parseInstant, readInstant, startOfDay } from '../../schema/calendar/index.ts';

const moscow = 'Europe/Moscow';
const ufa = 'Asia/Yekaterinburg';

describe('an instant', () => {
  it('is written with the offset of its zone', () => {
    const ms = Date.UTC(2026, 10, 21, 6, 30);
    expect(instantIn(moscow, ms)).toBe('2026-11-21T09:30:00+03:00');
    expect(instantIn(ufa, ms)).toBe('2026-11-21T11:30:00+05:00');
    expect(instantIn('UTC', ms)).toBe('2026-11-21T06:30:00+00:00');
    expect(instantIn('America/New_York', ms)).toBe('2026-11-21T01:30:00-05:00');
    expect(instantIn('Asia/Kolkata', ms)).toBe('2026-11-21T12:00:00+05:30');
  });

  it('belongs to another day east of here', () => {
    const ms = Date.UTC(2026, 10, 21, 20, 0);
    expect(dayIn(moscow, ms)).toBe('2026-11-21');
    expect(dayIn(ufa, ms)).toBe('2026-11-22');
  });

  it('knows when Moscow moved its clocks', () => {
    expect(offsetMinutes(moscow, Date.UTC(2014, 9, 25, 21, 59))).toBe(240);
    expect(offsetMinutes(moscow, Date.UTC(2014, 9, 25, 22, 1))).toBe(180);
    expect(instantIn(moscow, startOfDay(moscow, '2010-07-01'))).toBe('2010-07-01T00:00:00+04:00');
    expect(instantIn(moscow, startOfDay(moscow, '1985-01-15'))).toBe('1985-01-15T00:00:00+03:00');
  });

  it('is read back, in any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom(moscow, ufa, 'UTC', 'America/New_York'), (seconds, zone) => {
        expect(parseInstant(instantIn(zone, seconds * 1000))).toBe(seconds * 1000);
        expect(dayIn(zone, startOfDay(zone, dayIn(zone, seconds * 1000)))).toBe(dayIn(zone, seconds * 1000));
      }),
    );
  });

  it('is read as the machine reads it', () => {
    for (const text of ['2026-11-21T09:30:00+03:00', '2026-11-21T06:30:00.125Z', '2026-11-21T09:30+03:00', '1969-12-31T23:59:59-00:30']) {
      expect(readInstant(text)).toBe(Date.parse(text));
    }
  });

  it.each([
    '2026-11-21',
    '2026-11-21T09:30:00',
    '2026-02-30T09:30:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T09:60:00Z',
    '2026-11-21 09:30:00Z',
    'now',
    '',
  ])('is not %j', (text) => {
    expect(readInstant(text)).toBeUndefined();
    expect(() => parseInstant(text)).toThrow(RangeError);
  });
});
