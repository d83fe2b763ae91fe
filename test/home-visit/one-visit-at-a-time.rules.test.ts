import { expect, it } from 'vitest';
import { isFullPhone } from '../../gateway/account/full-phone.rules.ts';
import { homeVisitNews } from '../../gateway/home-visit/home-visit-words.rules.ts';
import { complaintLength, isActive, misfit } from '../../gateway/home-visit/home-visit.rules.ts';
import { withServices } from '../../gateway/region/switched-services.rules.ts';
import { isSameWait, mayBeAwaited } from '../../gateway/service-subscription/service-subscription.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

it('is active until somebody has ended it', () => {
  const all = ['ASKING', 'NEW', 'ACCEPTED', 'PASSED_TO_ANOTHER_CLINIC', 'COMPLETED', 'CANCELLED'] as const;
  expect(all.filter(isActive)).toEqual(['ASKING', 'NEW', 'ACCEPTED', 'PASSED_TO_ANOTHER_CLINIC']);
});

it('takes a complaint of 1 to 2,000 characters and a phone with the code of its country', () => {
  expect(misfit(' ', complaintLength)).toBe('1..2000');
  expect(misfit('я'.repeat(2_000), complaintLength)).toBeUndefined();
  expect(misfit('я'.repeat(2_001), complaintLength)).toBe('1..2000');
  expect(['+79161234567', '+4915112345678'].every(isFullPhone)).toBe(true);
  expect(['89161234567', '9161234567', '+0123456789', '+7916'].some(isFullPhone)).toBe(false);
});

it('says where the protocol is, and who called', () => {
  const visit = { addressText: 'Москва', expectedFrom: null, expectedTo: null };
  expect(homeVisitNews('COMPLETED', 'Europe/Moscow', visit, 'Мария И.').body).toBe(
    'Адрес: Москва. Протокол осмотра в медицинской карте. Вызвал(а): Мария И.',
  );
});

it('has a service from its very moment on, in its region only [R-065]', () => {
  const profile = profileOn('STAVROPOL', '2026-03-02');
  const switched = [{ service: 'HOME_VISIT', regionCode: '26', sinceMs: 1_000 }];
  expect(withServices(profile, switched, 999).homeVisitEnabled).toBe(false);
  expect(withServices(profile, switched, 1_000).homeVisitEnabled).toBe(true);
  expect(withServices(profileOn('BRYANSK', '2026-03-02'), switched, 1_000).homeVisitEnabled).toBe(false);
});

it('is waited for once, and only where it is not [R-064, R-065]', () => {
  const waiting = { service: 'HOME_VISIT', regionCode: '26', noticedAt: null };
  expect(isSameWait(waiting, 'HOME_VISIT', '26')).toBe(true);
  expect(isSameWait({ ...waiting, noticedAt: 1 }, 'HOME_VISIT', '26')).toBe(false);
  expect(isSameWait(waiting, 'HOME_VISIT', '32')).toBe(false);
  expect(mayBeAwaited(profileOn('STAVROPOL', '2026-03-02'), 'HOME_VISIT')).toBe(true);
  expect(mayBeAwaited(profileOn('MOSCOW', '2026-03-02'), 'HOME_VISIT')).toBe(false);
  expect(mayBeAwaited(profileOn('STAVROPOL', '2026-03-02'), 'APPOINTMENT')).toBe(false);
});
