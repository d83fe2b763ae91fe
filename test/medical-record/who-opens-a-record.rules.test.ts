import { describe, expect, it } from 'vitest';
import {
  insuredWherePortalIs,
  keptOnline,
  levelSuffices,
  oldEnough,
  onOwnPortal,
  refusalOfRecord,
  stillRepresented,
  takesPart,
  type RecordFacts,
} from '../../gateway/medical-record/medical-record.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const on = '2026-11-21';
const [moscow, federal, tatarstan, bryansk, spb] = [
  profileOn('MOSCOW', on),
  profileOn('FEDERAL', on),
  profileOn('TATARSTAN', on),
  profileOn('BRYANSK', on),
  profileOn('SPB', on),
];
const facts = (some: Partial<RecordFacts>): RecordFacts => ({
  seenAs: 'SELF',
  level: 'VERIFIED',
  portal: federal,
  profile: bryansk,
  age: 40,
  ownFrom: '2026-11-28T00:00:00+03:00',
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
    expect(onOwnPortal(moscow, moscow)).toBe(true);
    expect(codeFor({ profile: moscow, portal: moscow })).toBeUndefined();
    expect(onOwnPortal(moscow, federal)).toBe(false);
    expect(refusalOfRecord(facts({ profile: moscow, portal: spb }))).toMatchObject({
      code: 'RECORD_NOT_AVAILABLE_IN_REGION',
      rule: 'R-357',
      remedies: [{ action: 'USE_REGIONAL_PORTAL', url: 'https://emias.info' }],
    });
  });

  it('is that of the portal, where the portal shows records itself [R-193]', () => {
    expect(insuredWherePortalIs(bryansk, moscow)).toBe(false);
    expect(insuredWherePortalIs(moscow, moscow)).toBe(true);
    expect(insuredWherePortalIs(bryansk, federal)).toBe(true);
    expect(refusalOfRecord(facts({ portal: moscow }))).toMatchObject({ code: 'POLICY_NOT_IN_REGION', rule: 'R-193', profile: 'MOSCOW' });
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
    expect(codeFor({ seenAs: 'CHILD', profile, portal: profile, age })).toBe(refusal);
  });
});

describe('the doctor of the day', () => {
  it('reads it wherever the patient is insured and however young', () => {
    expect(codeFor({ seenAs: 'PATIENT_OF_THE_DAY', profile: federal, age: 3 })).toBeUndefined();
  });
});
