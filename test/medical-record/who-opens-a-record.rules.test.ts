import { describe, expect, it } from 'vitest';
import {
  keptOnline,
  levelSuffices,
  oldEnough,
  onOwnPortal,
  refusalOfRecord,
  stillRepresented,
  takesPart,
  type RecordFacts,
} from '../../gateway/medical-record/medical-record.rules.ts';
import {
  childInsuredWherePortalAsks,
  guardianMayApply,
  insuredWherePortalAsks,
  noAgent,
} from '../../gateway/medical-record/record-reader.rules.ts';
import { groupsFor, mayReadRecord } from '../../gateway/access/field-groups.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const on = '2026-11-21';
const [moscow, federal, tatarstan, bryansk] = (['MOSCOW', 'FEDERAL', 'TATARSTAN', 'BRYANSK'] as const).map((code) =>
  profileOn(code, on),
) as [RecordFacts['profile'], RecordFacts['profile'], RecordFacts['profile'], RecordFacts['profile']];
const facts = (some: Partial<RecordFacts>): RecordFacts => ({
  seenAs: 'SELF',
  level: 'VERIFIED',
  portal: 'FEDERAL',
  guardiansApply: false,
  profile: bryansk,
  age: 40,
  ownFrom: () => '2026-11-28T00:00:00+03:00',
  today: on,
  accessGranted: true,
  openByCode: true,
  ...some,
});
const codeFor = (some: Partial<RecordFacts>) => refusalOfRecord(facts(some))?.code;

describe('the territory', () => {
  it('that takes part shows its records', () => {
    expect(codeFor({})).toBeUndefined();
  });

  it('that does not take part shows none [R-358]', () => {
    expect(takesPart(bryansk)).toBe(true);
    expect(takesPart(federal)).toBe(false);
    expect(codeFor({ profile: federal })).toBe('RECORD_NOT_AVAILABLE_IN_REGION');
  });

  it('that keeps them for visitors sends people to the clinic [R-360]', () => {
    expect(keptOnline(bryansk)).toBe(true);
    expect(keptOnline(tatarstan)).toBe(false);
    expect(refusalOfRecord(facts({ profile: tatarstan }))).toMatchObject({
      rule: 'R-360',
      profile: 'TATARSTAN',
      remedies: [{ action: 'CONTACT_CLINIC' }],
    });
  });

  it('with a portal of its own shows them there, and names it elsewhere [R-357]', () => {
    expect(onOwnPortal(moscow, 'MOSCOW')).toBe(true);
    expect(codeFor({ profile: moscow, portal: 'MOSCOW' })).toBeUndefined();
    expect(onOwnPortal(moscow, 'FEDERAL')).toBe(false);
    expect(refusalOfRecord(facts({ profile: moscow, portal: 'SPB' }))).toMatchObject({
      code: 'RECORD_NOT_AVAILABLE_IN_REGION',
      rule: 'R-357',
      remedies: [{ action: 'USE_REGIONAL_PORTAL', url: 'https://emias.info' }],
    });
  });
});

describe('the account', () => {
  it.each([
    ['SIMPLIFIED', false],
    ['STANDARD', true],
    ['VERIFIED', true],
  ] as const)('of level %s opens a record: %s [R-138]', (level, opens) => {
    expect(levelSuffices(level)).toBe(opens);
    expect(codeFor({ level })).toBe(opens ? undefined : 'ACCOUNT_LEVEL_TOO_LOW');
  });
});

describe('the age', () => {
  it.each([
    [14, 'AGE_BELOW_MINIMUM'],
    [15, undefined],
    [16, undefined],
  ])('of %i for one’s own record: %s [R-182]', (age, code) => {
    expect(oldEnough(age, bryansk)).toBe(code === undefined);
    expect(codeFor({ age })).toBe(code);
  });

  it('that is too low says when it will not be', () => {
    expect(refusalOfRecord(facts({ age: 14 }))).toMatchObject({ remedies: [{ action: 'WAIT' }], retryAfter: '2026-11-28T00:00:00+03:00' });
  });

  it.each([
    ['BRYANSK', 14, undefined],
    ['BRYANSK', 15, 'REPRESENTATIVE_ACCESS_EXPIRED'],
    ['MOSCOW', 15, undefined],
    ['MOSCOW', 17, undefined],
    ['MOSCOW', 18, 'REPRESENTATIVE_ACCESS_EXPIRED'],
  ])('of a child in %s, %i, for its parents: %s [R-180]', (code, age, refusal) => {
    const profile = profileOn(code, on);
    expect(stillRepresented(age, profile)).toBe(refusal === undefined);
    expect(codeFor({ seenAs: 'CHILD', profile, portal: code, age })).toBe(refusal);
  });
});

describe('who reads', () => {
  it.each([
    ['SELF', true],
    ['CHILD', true],
    ['WARD', true],
    ['PATIENT_OF_THE_DAY', true],
    ['HOUSEHOLD', false],
    ['HOUSEHOLD_PENDING', false],
    ['PATIENT_OF_THE_DESK', false],
    ['PATIENT_OF_THE_SYSTEM', false],
    ['MODERATED', false],
  ] as const)('as %s may read a record: %s [R-150]', (seenAs, may) => {
    expect(mayReadRecord(seenAs)).toBe(may);
    expect(groupsFor(seenAs).has('RECORD')).toBe(may);
  });

  it('for another adult of the household is told that only that adult opens it [R-194]', () => {
    expect(noAgent('HOUSEHOLD', 18)).toBe(false);
    expect(noAgent('HOUSEHOLD', 17)).toBe(true);
    expect(refusalOfRecord(facts({ seenAs: 'HOUSEHOLD', age: 40 }))).toMatchObject({ code: 'REPRESENTATIVE_NOT_ALLOWED', rule: 'R-194' });
  });

  it('for a child that is but in the household is sent to have the rights verified', () => {
    expect(codeFor({ seenAs: 'HOUSEHOLD', age: 9 })).toBe('PARENTAL_RIGHTS_NOT_VERIFIED');
  });

  it('waits where the moderator has not decided about the member', () => {
    expect(codeFor({ seenAs: 'HOUSEHOLD_PENDING', age: 9 })).toBe('MODERATION_PENDING');
  });

  it.each([
    ['WARD', true, undefined],
    ['WARD', false, 'REPRESENTATIVE_NOT_ALLOWED'],
    ['CHILD', false, undefined],
  ] as const)('as %s where guardians apply online (%s): %s [R-196]', (seenAs, guardiansApply, code) => {
    expect(guardianMayApply(seenAs, guardiansApply)).toBe(code === undefined);
    expect(codeFor({ seenAs, guardiansApply, age: 9 })).toBe(code);
  });

  it('a guardian loses it at the same age as a parent', () => {
    expect(codeFor({ seenAs: 'WARD', guardiansApply: true, age: 15 })).toBe('REPRESENTATIVE_ACCESS_EXPIRED');
  });

  it.each([
    ['MOSCOW', bryansk, 'POLICY_NOT_IN_REGION'],
    ['MOSCOW', moscow, undefined],
    ['FEDERAL', bryansk, undefined],
  ] as const)('on the portal %s is insured where it asks: %# [R-177]', (portal, profile, code) => {
    expect(insuredWherePortalAsks(portal, profile)).toBe(code === undefined);
    expect(codeFor({ portal, profile })).toBe(code);
  });

  it.each([
    ['MOSCOW', bryansk, 'POLICY_NOT_IN_REGION'],
    ['MOSCOW', moscow, undefined],
    ['FEDERAL', bryansk, undefined],
  ] as const)('for a child on the portal %s: %# [R-178]', (portal, profile, code) => {
    expect(childInsuredWherePortalAsks(portal, profile)).toBe(code === undefined);
    expect(codeFor({ seenAs: 'CHILD', portal, profile, age: 9 })).toBe(code);
  });
});

describe('the doctor of the day', () => {
  it('reads it wherever the patient is insured and however young', () => {
    expect(codeFor({ seenAs: 'PATIENT_OF_THE_DAY', profile: federal, age: 3 })).toBeUndefined();
  });
});
