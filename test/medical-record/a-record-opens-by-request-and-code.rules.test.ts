import { describe, expect, it } from 'vitest';
import {
  isOpened,
  openToDoctor,
  readsByOwnAccount,
  refusalsOfRecord,
  serviceExists,
  type RecordFacts,
} from '../../gateway/medical-record/medical-record.rules.ts';
import {
  childAccessGiven,
  childsOpensAtOnce,
  codeAnswered,
  ownAccessGiven,
  ownOpensAtOnce,
} from '../../gateway/medical-record/record-access.rules.ts';
import { policyOfMoscow } from '../../gateway/medical-record/record-reader.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const on = '2026-11-21';
const [moscow, bryansk, federal] = [profileOn('MOSCOW', on), profileOn('BRYANSK', on), profileOn('FEDERAL', on)];
const facts = (some: Partial<RecordFacts>): RecordFacts => ({
  seenAs: 'SELF',
  level: 'STANDARD',
  portal: 'MOSCOW',
  guardiansApply: true,
  profile: moscow,
  age: 40,
  ownFrom: () => '2026-11-28T00:00:00+03:00',
  today: on,
  accessGranted: true,
  openByCode: true,
  ...some,
});
const codes = (some: Partial<RecordFacts>) => refusalsOfRecord(facts(some)).map(({ code }) => code);
const access = (some: Partial<Parameters<typeof ownAccessGiven>[0]>) => ({
  forChild: false,
  level: 'STANDARD' as const,
  profile: moscow,
  accessGranted: false,
  openByCode: false,
  ...some,
});

describe('one’s own record in Moscow', () => {
  it('opens at once with a verified account, and by a request with a standard one [R-187]', () => {
    expect(ownOpensAtOnce(moscow, 'VERIFIED')).toBe(true);
    expect(ownOpensAtOnce(moscow, 'STANDARD')).toBe(false);
    expect(codes({ level: 'VERIFIED', accessGranted: false, openByCode: false })).toEqual([]);
  });

  it('needs the request that was granted, and says how to make it [R-208]', () => {
    expect(ownAccessGiven(access({}))).toBe(false);
    expect(ownAccessGiven(access({ accessGranted: true }))).toBe(true);
    expect(refusalsOfRecord(facts({ accessGranted: false }))).toMatchObject([
      { code: 'RECORD_ACCESS_REQUIRED', rule: 'R-208', remedies: [{ action: 'REQUEST_RECORD_ACCESS' }] },
    ]);
  });
});

describe('a child’s record', () => {
  it('opens with one’s own in Moscow with a verified account, elsewhere by a request [R-188]', () => {
    expect(childsOpensAtOnce(moscow, 'VERIFIED')).toBe(true);
    expect(childsOpensAtOnce(moscow, 'STANDARD')).toBe(false);
    expect(childsOpensAtOnce(bryansk, 'VERIFIED')).toBe(false);
    expect(codes({ seenAs: 'CHILD', age: 7, level: 'VERIFIED', accessGranted: false })).toEqual([]);
  });

  it('needs the request that was granted [R-209]', () => {
    const child = { seenAs: 'CHILD', age: 7, level: 'VERIFIED', profile: bryansk, portal: 'FEDERAL' } as const;
    expect(childAccessGiven(access({ forChild: true, profile: bryansk, level: 'VERIFIED' }))).toBe(false);
    expect(childAccessGiven(access({ forChild: true, profile: bryansk, level: 'VERIFIED', accessGranted: true }))).toBe(true);
    expect(codes({ ...child, accessGranted: false })).toEqual(['RECORD_ACCESS_REQUIRED']);
    expect(codes(child)).toEqual([]);
  });

  it.each([
    [14, false],
    [15, true],
    [16, true],
  ])('is read by a teenager of %i with an own account: %s [R-181]', (age, own) => {
    expect(readsByOwnAccount(age, bryansk)).toBe(own);
  });

  it('sends the parents of a teenager to that account [R-181]', () => {
    expect(refusalsOfRecord(facts({ seenAs: 'CHILD', age: 15, profile: bryansk, portal: 'FEDERAL' }))).toMatchObject([
      { code: 'REPRESENTATIVE_ACCESS_EXPIRED', remedies: [{ action: 'RAISE_ACCOUNT_LEVEL' }, { action: 'CONTACT_CLINIC' }] },
    ]);
  });
});

describe('a code from a text message', () => {
  it.each([
    ['STANDARD', false, false],
    ['STANDARD', true, true],
    ['VERIFIED', false, true],
  ] as const)('with an account of level %s, the record open by it: %s, lets one read: %s [R-206]', (level, openByCode, reads) => {
    expect(codeAnswered({ level, profile: moscow, openByCode })).toBe(reads);
    expect(codes({ level, openByCode })).toEqual(reads ? [] : ['RECORD_CODE_REQUIRED']);
  });

  it('is not asked for where the record would not be shown anyway', () => {
    expect(codes({ openByCode: false, accessGranted: false, age: 14 })).toEqual(['AGE_BELOW_MINIMUM']);
  });
});

describe('the doctor whom the patient comes to', () => {
  it('reads every record, whatever the patient would say to it [R-211]', () => {
    expect(openToDoctor('PATIENT_OF_THE_DAY')).toBe(true);
    expect(openToDoctor('SELF')).toBe(false);
    expect(codes({ seenAs: 'PATIENT_OF_THE_DAY', profile: federal, accessGranted: false, openByCode: false })).toEqual([]);
  });
});

describe('a record', () => {
  it('is there from the first visit on [R-220]', () => {
    expect(isOpened(null)).toBe(false);
    expect(isOpened('2019-05-01')).toBe(true);
  });

  it('is shown on the portal since 2018 [R-221]', () => {
    expect(['2017-12-31', '2018-01-01', '2018-01-02'].map((today) => serviceExists(today))).toEqual([false, true, true]);
    expect(codes({ today: '2017-12-31' })).toEqual(['RECORD_NOT_AVAILABLE_IN_REGION']);
  });

  it('of somebody insured elsewhere is not shown on the portal of Moscow [R-193]', () => {
    expect(policyOfMoscow(moscow)).toBe(true);
    expect(policyOfMoscow(bryansk)).toBe(false);
    expect(codes({ profile: bryansk })).toEqual(['POLICY_NOT_IN_REGION']);
  });
});

describe('all reasons', () => {
  it('are said at once, the weightiest first, each of them once', () => {
    expect(codes({ profile: federal, portal: 'MOSCOW', level: 'SIMPLIFIED', age: 13, accessGranted: false })).toEqual([
      'POLICY_NOT_IN_REGION',
      'RECORD_NOT_AVAILABLE_IN_REGION',
      'ACCOUNT_LEVEL_TOO_LOW',
      'AGE_BELOW_MINIMUM',
    ]);
  });
});
