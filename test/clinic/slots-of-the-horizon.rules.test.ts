import { describe, expect, it } from 'vitest';
import { emptyReason, mentions, regionOfOid, slotStatus, slotWindow, zoneOfClinic } from '../../gateway/clinic/clinic.rules.ts';
import { parseInstant } from '../../schema/calendar/index.ts';

const at = parseInstant;
const now = at('2026-11-21T09:30:00+03:00');
const moscow = { zone: 'Europe/Moscow', nowMs: now, horizonDays: 14 };

describe('a slot', () => {
  it.each([
    [-1, 'PASSED'],
    [0, 'PASSED'],
    [1, 'FREE'],
  ])('%i ms from now is %s', (ms, status) => {
    expect(slotStatus({ startsAtMs: now + ms, free: true }, now)).toBe(status);
  });

  it('that somebody has is TAKEN until it passes', () => {
    expect(slotStatus({ startsAtMs: now + 1, free: false }, now)).toBe('TAKEN');
    expect(slotStatus({ startsAtMs: now, free: false }, now)).toBe('PASSED');
  });
});

describe('the slots listed', () => {
  it('are those from the beginning of today to the end of the horizon', () => {
    expect(slotWindow({}, moscow)).toEqual({
      fromMs: at('2026-11-21T00:00:00+03:00'),
      toMs: at('2026-12-06T00:00:00+03:00'),
      fromDay: '2026-11-21',
      toDay: '2026-12-05',
    });
  });

  it('are narrowed, never widened, by what is asked for', () => {
    const window = slotWindow({ from: at('2026-11-01T00:00:00+03:00'), to: at('2027-01-01T00:00:00+03:00') }, moscow);
    expect(window).toEqual(slotWindow({}, moscow));
    expect(slotWindow({ from: at('2026-11-22T12:00:00+03:00'), to: at('2026-11-23T00:00:00+03:00') }, moscow)).toMatchObject({
      fromDay: '2026-11-22',
      toDay: '2026-11-22',
    });
  });

  it('are none where the end is not after the beginning', () => {
    expect(slotWindow({ from: now, to: now }, moscow)).toBeUndefined();
    expect(slotWindow({ to: at('2026-11-20T12:00:00+03:00') }, moscow)).toBeUndefined();
  });

  it('follow the day of the clinic, not that of Moscow', () => {
    const late = at('2026-11-21T22:30:00+03:00');
    expect(slotWindow({}, { ...moscow, zone: 'Asia/Yekaterinburg', nowMs: late })?.fromDay).toBe('2026-11-22');
  });
});

describe('an empty list', () => {
  it('says that there is no schedule yet, or what FER says instead [R-032]', () => {
    expect(emptyReason(2, 0, [null, null])).toBe('SCHEDULE_NOT_PUBLISHED');
    expect(emptyReason(2, 0, [null, 'NO_FREE_SLOTS'])).toBe('NO_FREE_SLOTS');
  });

  it('says that everything is taken where slots are known [R-032]', () => {
    expect(emptyReason(2, 1, ['SCHEDULE_NOT_PUBLISHED'])).toBe('NO_FREE_SLOTS');
  });

  it('says that nobody of that kind is in FER', () => {
    expect(emptyReason(0, 0, [])).toBe('SPECIALIST_NOT_IN_FER');
  });
});

describe('a clinic', () => {
  it.each([
    ['1.2.643.5.1.13.13.12.2.2.1001', '02', 'Asia/Yekaterinburg'],
    ['1.2.643.5.1.13.13.12.2.77.1001', '77', 'Europe/Moscow'],
    ['1.2.3', '', 'Europe/Moscow'],
  ])('%s is in region %s and keeps the time of %s', (oid, region, zone) => {
    expect([regionOfOid(oid), zoneOfClinic(oid)]).toEqual([region, zone]);
  });

  it('is found by words in any order, whatever their case and ё', () => {
    const texts = ['Городская поликлиника № 1', 'Москва, улица Зелёная, 5'];
    expect(mentions(texts, 'зеленая  ПОЛИКЛИНИКА')).toBe(true);
    expect(mentions(texts, 'зелёная больница')).toBe(false);
    expect(mentions(texts, '')).toBe(true);
  });
});
