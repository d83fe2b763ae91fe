import { expect, it } from 'vitest';
import { afterGuardianship, afterMfc, type LinkState } from '../../gateway/callback/link-news.rules.ts';

const waiting: LinkState = { status: 'MANUAL_REQUIRED', restriction: null, route: 'ZAGS' };
const restricted: LinkState = { status: 'RESTRICTED', restriction: 'Решение суда', route: 'ZAGS' };

it('is verified once an MFC has seen the papers', () => {
  expect(afterMfc(waiting, true)).toEqual({ status: 'VERIFIED', restriction: null, route: 'MFC' });
});

it('is not confirmed where the papers do not show it', () => {
  expect(afterMfc(waiting, false)).toEqual({ status: 'NOT_CONFIRMED', restriction: null, route: 'MFC' });
});

it('stays restricted whatever an MFC or a guardianship authority confirms', () => {
  expect(afterMfc(restricted, true)).toMatchObject({ status: 'RESTRICTED', restriction: 'Решение суда' });
  expect(afterGuardianship(restricted, { change: 'ESTABLISHED' })).toMatchObject({ status: 'RESTRICTED', restriction: 'Решение суда' });
});

it('follows a court, in its words, and its taking that back', () => {
  const limited = afterGuardianship({ ...waiting, status: 'VERIFIED' }, { change: 'RESTRICTED', decision: 'Решение суда № 1' });
  expect(limited).toEqual({ status: 'RESTRICTED', restriction: 'Решение суда № 1', route: 'ZAGS' });
  expect(afterGuardianship(limited, { change: 'RESTORED' })).toEqual({ status: 'VERIFIED', restriction: null, route: 'ZAGS' });
});

it('ends with the guardianship', () => {
  expect(afterGuardianship({ ...waiting, status: 'VERIFIED' }, { change: 'ENDED' })).toMatchObject({
    status: 'EXPIRED',
    route: 'GUARDIANSHIP',
  });
});
