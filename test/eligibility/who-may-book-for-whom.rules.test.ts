import { describe, expect, it } from 'vitest';
import {
  booksAsParent,
  childPolicyLinked,
  consentIsAsked,
  isAdult,
  leaveMissing,
  ownerConsented,
  policyNumberDoes,
  type ThirdParty,
} from '../../gateway/eligibility/third-party.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const today = '2026-11-21';
const [maria, stranger] = ['000000000001', '000000000099'] as const;
const [moscow, federal] = [profileOn('MOSCOW', today), profileOn('FEDERAL', today)];
const consent = { granteeOip: maria, revokedAt: null };
const someone = (some: Partial<ThirdParty>): ThirdParty => ({
  seenAs: 'HOUSEHOLD',
  viewerOip: maria,
  age: 68,
  policyLinked: null,
  consents: [],
  portal: moscow,
  today,
  nowMs: 1000,
  ...some,
});

describe('booking for another adult', () => {
  it('takes the consent of the policy’s owner in Moscow [R-001]', () => {
    expect(leaveMissing(someone({}))).toBe('CONSENT_REQUIRED');
    expect(leaveMissing(someone({ consents: [consent] }))).toBeUndefined();
    expect(ownerConsented(someone({ consents: [consent] }))).toBe(true);
  });

  it('takes it once, until it is taken back [R-004]', () => {
    const until = (revokedAt: number) => leaveMissing(someone({ consents: [{ ...consent, revokedAt }] }));
    expect([until(1001), until(1000), until(999)]).toEqual([undefined, 'CONSENT_REQUIRED', 'CONSENT_REQUIRED']);
  });

  it('takes a consent to that very person, who need be no relative [R-006]', () => {
    expect(leaveMissing(someone({ consents: [{ ...consent, granteeOip: stranger }] }))).toBe('CONSENT_REQUIRED');
    expect(leaveMissing(someone({ viewerOip: stranger, consents: [{ ...consent, granteeOip: stranger }] }))).toBeUndefined();
  });

  it.each([
    ['2025-08-31', false],
    ['2025-09-01', true],
    ['2025-09-02', true],
  ])('takes it since autumn 2025: %s is %s [R-012]', (day, asked) => {
    expect(consentIsAsked({ consentRequiredFrom: '2025-09-01' }, day)).toBe(asked);
    expect(leaveMissing(someone({ portal: profileOn('MOSCOW', day), today: day }))).toBe(asked ? 'CONSENT_REQUIRED' : undefined);
  });

  it('takes the policy’s number and nothing else elsewhere [R-020]', () => {
    expect([policyNumberDoes(federal), policyNumberDoes(moscow)]).toEqual([true, false]);
    for (const code of ['FEDERAL', 'KRASNODAR', 'SPB']) expect(leaveMissing(someone({ portal: profileOn(code, today) }))).toBeUndefined();
  });

  it('is no matter of the kartoteka’s portal, which has its moderator', () => {
    expect(leaveMissing(someone({ portal: profileOn('REGIONAL_PORTAL', today) }))).toBeUndefined();
  });
});

describe('booking for a child', () => {
  it('takes nobody’s confirmation of a parent or a guardian [R-009]', () => {
    expect((['CHILD', 'WARD', 'HOUSEHOLD', 'SELF'] as const).map((as) => booksAsParent(as))).toEqual([true, true, false, false]);
    for (const seenAs of ['CHILD', 'WARD'] as const) expect(leaveMissing(someone({ seenAs, age: 9, policyLinked: true }))).toBeUndefined();
  });

  it('takes the child’s policy linked to the account [R-010]', () => {
    expect([childPolicyLinked(true), childPolicyLinked(false), childPolicyLinked(null)]).toEqual([true, false, false]);
    expect(leaveMissing(someone({ seenAs: 'CHILD', age: 9, policyLinked: false }))).toBe('CHILD_POLICY_NOT_LINKED');
  });

  it.each([
    [17, false],
    [18, true],
  ])('never asks the child for a code: at %i adult is %s [R-013]', (age, adult) => {
    expect(isAdult(age)).toBe(adult);
    expect(leaveMissing(someone({ age }))).toBe(adult ? 'CONSENT_REQUIRED' : 'CHILD_POLICY_NOT_LINKED');
  });
});

describe('booking for oneself, or by the clinic', () => {
  it('takes nobody’s leave', () => {
    for (const seenAs of ['SELF', 'PATIENT_OF_THE_DAY', 'PATIENT_OF_THE_DESK'] as const)
      expect(leaveMissing(someone({ seenAs }))).toBeUndefined();
  });
});
