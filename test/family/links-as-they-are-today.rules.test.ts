import { describe, expect, it } from 'vitest';
import { decidedBy, isDecided, isOwnLink, relationOf, statusOn } from '../../gateway/family/family-link.rules.ts';

const today = '2026-11-21';
const verified = { status: 'VERIFIED', restriction: null } as const;

describe('a link', () => {
  it.each([
    ['2008-11-22', 'VERIFIED'],
    ['2008-11-21', 'EXPIRED'],
    ['2008-11-20', 'EXPIRED'],
    [null, 'VERIFIED'],
  ])('to a child born on %s is %s', (born, status) => {
    expect(statusOn(verified, born, today)).toBe(status);
  });

  it('is restricted where a court said so, verified or of age as the child may be', () => {
    expect(statusOn({ status: 'VERIFIED', restriction: 'Решение суда' }, '2015-01-01', today)).toBe('RESTRICTED');
  });

  it.each(['VERIFICATION_PENDING', 'NOT_CONFIRMED', 'MANUAL_REQUIRED', 'RESTRICTED', 'EXPIRED'] as const)(
    'that is %s stays so',
    (status) => {
      expect(statusOn({ status, restriction: null }, '2015-01-01', today)).toBe(status);
    },
  );

  it('that waits was decided by nobody; any other was, by the system of its route [R-157]', () => {
    expect(isDecided('VERIFICATION_PENDING')).toBe(false);
    expect(isDecided('NOT_CONFIRMED')).toBe(true);
    expect(decidedBy('ZAGS', isDecided('VERIFICATION_PENDING'))).toBe('STORAGE');
    expect(decidedBy('ZAGS', isDecided('VERIFIED'))).toBe('ZAGS');
    expect(decidedBy('GUARDIANSHIP', true)).toBe('GUARDIANSHIP');
    expect(decidedBy('MODERATOR', true)).toBe('STORAGE');
    expect(decidedBy(null, true)).toBe('STORAGE');
  });

  it('of one parent keeps what a court said from the other [R-176]', () => {
    expect(isOwnLink('000000000015', '000000000015')).toBe(true);
    expect(isOwnLink('000000000015', '000000000017')).toBe(false);
    expect(isOwnLink('000000000015', null)).toBe(false);
  });

  it('says what the adult is to the child', () => {
    expect([relationOf('SON', 'FEMALE'), relationOf('DAUGHTER', 'MALE'), relationOf('WARD', 'FEMALE')]).toEqual(['мать', 'отец', 'опекун']);
  });
});
