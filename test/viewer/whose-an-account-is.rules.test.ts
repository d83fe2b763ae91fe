import { describe, expect, it } from 'vitest';
import { provenSnils, unproven } from '../../gateway/viewer/proven-citizen.service.ts';

const snils = '11223344595';

describe('the citizen behind an account', () => {
  it.each([
    ['SIMPLIFIED', undefined],
    ['STANDARD', snils],
    ['VERIFIED', snils],
  ] as const)('is found by the SNILS of the token where the account is %s: %s [R-138]', (level, found) => {
    expect(provenSnils({ level, snils })).toBe(found);
  });

  it('is nobody in particular while the account is simplified, and is told how to become somebody [R-138]', () => {
    const error = unproven({ level: 'SIMPLIFIED', roles: ['CITIZEN'] });
    expect(error?.code).toBe('FORBIDDEN');
    expect(error?.text.ru).toContain('Госуслугах');
    expect(error?.text.en).toContain('Gosuslugi');
  });

  it('is not missed where the level suffices, or where staff are no citizens', () => {
    expect(unproven({ level: 'STANDARD', roles: ['CITIZEN'] })).toBeNull();
    expect(unproven({ level: 'VERIFIED', roles: ['CITIZEN'] })).toBeNull();
    expect(unproven({ level: 'SIMPLIFIED', roles: ['REGISTRY_DESK'] })).toBeNull();
  });
});
