import { expect, it } from 'vitest';
import { bookingNews } from '../../gateway/booking/booking-words.rules.ts';
import { needlessConsent } from '../../gateway/owner-consent/consent-asked.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const asked = (portal: string, today: string, age = 68) =>
  needlessConsent({ seenAs: 'NAMED', age, portal: profileOn(portal, today), today })?.rule;

it('an adult’s, in Moscow from the first of September 2025 on, and not the day before [R-012]', () => {
  expect(asked('MOSCOW', '2025-08-31')).toBe('R-012');
  expect(asked('MOSCOW', '2025-09-01')).toBeUndefined();
  expect(asked('FEDERAL', '2026-03-02')).toBe('R-012');
  expect(asked('KRASNODAR', '2026-03-02')).toBe('R-012');
});

it('never a child’s, until the eighteenth birthday [R-013]', () => {
  expect(asked('MOSCOW', '2026-03-02', 17)).toBe('R-013');
  expect(asked('MOSCOW', '2026-03-02', 18)).toBeUndefined();
  const child = { seenAs: 'CHILD', age: 9, portal: profileOn('MOSCOW', '2026-03-02'), today: '2026-03-02' } as const;
  expect(needlessConsent(child)?.rule).toBe('R-013');
});

it('and hears of every booking, move and cancellation by another account, with who it was [R-008]', () => {
  const visit = { startsAtMs: Date.parse('2026-03-03T09:15:00+03:00'), doctorName: 'Иванов Иван Иванович', room: '12' };
  const by = { oip: '000000000001', name: 'Мария С.' };
  const told = (news: 'BOOKED' | 'MOVED' | 'CANCELLED', to: string) => bookingNews(news, 'Europe/Moscow', visit, by, to);
  const place = 'Иванов Иван Иванович, 3 марта в 09:15, кабинет 12.';
  expect(told('BOOKED', '000000000005')).toEqual({ title: 'Вас записали на приём', body: `Мария С. записывает вас: ${place}` });
  expect(told('MOVED', '000000000005')).toEqual({ title: 'Вашу запись перенесли', body: `Мария С. переносит вашу запись: ${place}` });
  expect(told('CANCELLED', '000000000005')).toEqual({ title: 'Вашу запись отменили', body: `Мария С. отменяет вашу запись: ${place}` });
  expect(told('BOOKED', '000000000001')).toEqual({ title: 'Запись к врачу оформлена', body: place });
});
