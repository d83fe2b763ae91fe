import { describe, expect, it } from 'vitest';
import type { AccountRole } from '../../gateway/access/viewer.ts';
import { firstRefusal, needsNoCode, restsOn } from '../../gateway/booking/decide.rules.ts';
import { booksAt, channelOf, sourceOf } from '../../gateway/eligibility/booking-channel.rules.ts';
import { inOrderOfSteps } from '../../gateway/eligibility/booking-steps.rules.ts';
import { leaveMissing } from '../../gateway/eligibility/third-party.rules.ts';
import type { RefusalCode } from '../../gateway/rule/refusal-code.type.ts';
import type { Refused } from '../../gateway/rule/refusal.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const refused = (code: keyof typeof RefusalCode): Refused => ({
  code,
  rule: null,
  profile: 'MOSCOW',
  message: { ru: '', en: '' },
  remedies: [],
});
const codes = (some: readonly Refused[]) => some.map(({ code }) => code);

describe('the reason that a mutation tells', () => {
  it('is that of the first step one stops at: the patient and the policy, the clinic, then doctor and slot [R-017]', () => {
    const all = { SLOT: [refused('SLOT_TAKEN')], CLINIC: [refused('NO_ATTACHMENT')], PATIENT: [refused('POLICY_EXPIRED')] };
    expect(codes(inOrderOfSteps(all))).toEqual(['POLICY_EXPIRED', 'NO_ATTACHMENT', 'SLOT_TAKEN']);
    expect(firstRefusal(inOrderOfSteps({ ...all, PATIENT: [] }))?.code).toBe('NO_ATTACHMENT');
    expect(firstRefusal(inOrderOfSteps({ ...all, PATIENT: [], CLINIC: [] }))?.code).toBe('SLOT_TAKEN');
  });

  it('keeps the order inside a step', () => {
    const SLOT = [refused('SLOT_AGE_GROUP'), refused('SLOT_TAKEN')];
    expect(codes(inOrderOfSteps({ PATIENT: [], CLINIC: [], SLOT }))).toEqual(['SLOT_AGE_GROUP', 'SLOT_TAKEN']);
  });

  it('is never the consent while anything else speaks against it: nobody is sent a code for nothing', () => {
    expect(firstRefusal([refused('CONSENT_REQUIRED'), refused('SLOT_TAKEN')])?.code).toBe('SLOT_TAKEN');
    expect(firstRefusal([refused('CONSENT_REQUIRED')])).toBeUndefined();
  });
});

describe('a code', () => {
  it('is needed where consent is all that is missing, and for no child whose policy is linked [R-011]', () => {
    expect(needsNoCode([])).toBe(true);
    expect(needsNoCode([refused('CONSENT_REQUIRED')])).toBe(false);
    const portal = profileOn('MOSCOW', '2026-03-02');
    const child = {
      seenAs: 'CHILD',
      viewerOip: '1',
      age: 9,
      policyLinked: true,
      consents: [],
      portal,
      today: '2026-03-02',
      nowMs: 0,
    } as const;
    expect(leaveMissing(child)).toBeUndefined();
  });
});

describe('somebody named by policy, whom one does not see', () => {
  const named = { seenAs: 'NAMED', viewerOip: '1', age: 68, policyLinked: null, consents: [], today: '2026-03-02', nowMs: 0 } as const;
  const at = (portal: string, age = 68) => leaveMissing({ ...named, age, portal: profileOn(portal, '2026-03-02') });

  it('is booked by the number alone where the portal says so [R-020]', () => {
    expect([at('FEDERAL'), at('KRASNODAR')]).toEqual([undefined, undefined]);
  });

  it('is asked for consent in Moscow [R-001]', () => {
    expect(at('MOSCOW')).toBe('CONSENT_REQUIRED');
    const portal = profileOn('MOSCOW', '2026-03-02');
    expect(leaveMissing({ ...named, portal, consents: [{ granteeOip: '1', revokedAt: null }] })).toBeUndefined();
  });

  it.each([
    [17, 'CHILD_POLICY_NOT_LINKED'],
    [18, 'CONSENT_REQUIRED'],
  ])('and is asked for none as a child: at %i %s [R-013]', (age, fault) => {
    expect(at('MOSCOW', age)).toBe(fault);
  });
});

describe('the check of a policy', () => {
  it('is what a booking rests on [R-113]', () => {
    const check = { at: '2026-03-02T09:00:00+03:00', responseId: 'a' };
    expect([restsOn({ ...check, valid: true }), restsOn({ ...check, valid: false })]).toEqual([true, false]);
  });
});

describe('the channel of a booking', () => {
  const by = (...roles: AccountRole[]) => channelOf(roles);

  it('follows from the role signed in [R-023]', () => {
    expect([by('CITIZEN'), by('REGISTRY_DESK'), by('CALL_CENTRE')]).toEqual(['PORTAL', 'REGISTRY_DESK', 'CALL_CENTRE']);
    expect(by('CITIZEN', 'REGISTRY_DESK')).toBe('REGISTRY_DESK');
    expect((['DOCTOR', 'MIS_OPERATOR', 'MODERATOR', 'INSURER_OPERATOR', 'MFC_OPERATOR'] as const).map((role) => by(role))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('has a name in FER', () => {
    expect(sourceOf).toEqual({ PORTAL: 'EPGU', REGISTRY_DESK: 'REG', CALL_CENTRE: 'CC' });
  });

  it('leads staff to their own clinic only, and citizens everywhere', () => {
    expect([booksAt('1.1', 'REGISTRY_DESK', '1.1'), booksAt('1.1', 'CALL_CENTRE', '1.2')]).toEqual([true, false]);
    expect([booksAt(null, 'CALL_CENTRE', '1.2'), booksAt(null, 'PORTAL', '1.2')]).toEqual([true, true]);
  });
});
