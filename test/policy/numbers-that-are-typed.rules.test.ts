import { describe, expect, it } from 'vitest';
import { coversCare, hasCode, isCovered, isPermanent, isTerritorial } from '../../gateway/policy/coverage.rules.ts';
import { bearsEnp, fits, namesWholly, warningsOf, type Holder } from '../../gateway/policy/policy-check.rules.ts';
import { readNumber } from '../../gateway/policy/policy-number.rules.ts';
import { insurerIssues, insurerRemedies, insurerTellsEnp, policyExpired, wrongDigits } from '../../gateway/policy/policy-refusals.rules.ts';
import type { PolicyFacts } from '../../gateway/policy/policy.rules.ts';
import { makeEnp } from '../../schema/identifier/enp.ts';

const born = '1981-07-14';
const enp = makeEnp({ regionCode: '77', birthDate: born, sex: 'FEMALE', serial: 12 });
const wrong = `${enp.slice(0, 15)}${(Number(enp.slice(15)) + 1) % 10}`;
const today = '2026-11-21';
const holder: Holder = {
  name: { family: 'Назарова', given: 'Алёна', patronymic: 'Юрьевна' },
  birthDate: born,
  documents: [{ kind: 'PASSPORT', issuedOn: '2026-08-01', inForce: true }],
};
const policy = (some: Partial<PolicyFacts>): PolicyFacts => ({
  type: 'DIGITAL',
  status: 'ACTIVE',
  validFrom: '2023-01-01',
  validTo: null,
  ...some,
});

describe('a number of a policy', () => {
  it('is 16 digits in a row; spaces are not dropped [R-069]', () => {
    expect(readNumber({ enp })).toEqual({ by: 'ENP', enp });
    for (const text of [enp.slice(1), `${enp}0`, `${enp.slice(0, 8)} ${enp.slice(8)}`, ` ${enp}`, ''])
      expect(readNumber({ enp: text })).toEqual({ fault: 'ENP_FORMAT', field: 'policy.enp' });
  });

  it('has a right check digit, else it is no ENP [R-070]', () => {
    expect(readNumber({ enp: wrong })).toEqual({ fault: 'ENP_CHECK', field: 'policy.enp' });
    expect(wrongDigits({ fault: 'ENP_CHECK', field: 'policy.enp' }, 'FEDERAL')).toMatchObject({ code: 'ENP_INVALID', rule: 'R-070' });
  });

  it('is 6 and 10 digits on an old policy [R-072]', () => {
    expect(readNumber({ series: '450201', number: '1234567890' })).toEqual({ by: 'OLD', series: '450201', number: '1234567890' });
    expect(readNumber({ series: '45020', number: '1234567890' })).toEqual({ fault: 'OLD_FORMAT', field: 'policy.series' });
    expect(readNumber({ series: '450201', number: '123456789' })).toEqual({ fault: 'OLD_FORMAT', field: 'policy.number' });
    expect(readNumber({ series: '450201' })).toEqual({ fault: 'OLD_FORMAT', field: 'policy.number' });
  });

  it('is one of the two', () => {
    expect(readNumber({})).toEqual({ fault: 'NOTHING', field: 'policy' });
    expect(readNumber({ enp, series: '450201', number: '1234567890' })).toEqual({ fault: 'BOTH', field: 'policy' });
  });
});

describe('the holder of a policy', () => {
  it('need not be named: the number alone does; what is said must be so [R-089]', () => {
    expect(fits({}, holder)).toBe(true);
    expect(fits({ name: { family: 'НАЗАРОВА', given: 'Алена', patronymic: 'Юрьевна' }, birthDate: born }, holder)).toBe(true);
    expect(fits({ name: { family: 'Назарова', given: 'Алёна' } }, holder)).toBe(false);
    expect(fits({ birthDate: '1981-07-15' }, holder)).toBe(false);
    expect([namesWholly({}), namesWholly({ birthDate: born }), namesWholly({ name: holder.name, birthDate: born })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is found by the ENP whatever the passport is, with a warning [R-114]', () => {
    expect([bearsEnp({ enp }, enp), bearsEnp({ enp: null }, enp), bearsEnp({ enp: wrong }, enp)]).toEqual([true, false, false]);
    const old = { ...holder, documents: [{ kind: 'PASSPORT', issuedOn: '2001-08-01', inForce: true }] } as const;
    expect([warningsOf(enp, old, '2026-08-14'), warningsOf(enp, old, '2026-08-15')]).toEqual([[], ['IDENTITY_OUTDATED']]);
  });

  it('is warned where the ENP was made of another birth date', () => {
    expect(warningsOf(enp, { ...holder, birthDate: '1981-07-15' }, today)).toEqual(['ENP_BIRTH_DATE_MISMATCH']);
    expect(warningsOf(null, holder, today)).toEqual([]);
  });
});

describe('an insurer', () => {
  const insurer = { name: 'Страховая', phone: '+78000000000' };

  it('tells the ENP, so that is whom to ask, by name and phone [R-071]', () => {
    expect([insurerTellsEnp('ENP_INVALID'), insurerTellsEnp('OLD_POLICY_NOT_ACCEPTED'), insurerTellsEnp('NO_ATTACHMENT')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(insurerRemedies('OLD_POLICY_NOT_ACCEPTED', insurer)).toMatchObject([
      { action: 'CONTACT_INSURER', phone: '+78000000000', message: { ru: expect.stringContaining('Страховая') } },
    ]);
  });

  it('issues a policy anew, not the clinic [R-097]', () => {
    expect([insurerIssues('POLICY_EXPIRED'), insurerIssues('TEMPORARY_POLICY_NOT_ACCEPTED'), insurerIssues('NO_ATTACHMENT')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(policyExpired('FEDERAL', insurer).remedies).toMatchObject([{ action: 'GET_PERMANENT_POLICY', phone: '+78000000000' }]);
  });
});

describe('what a policy covers', () => {
  it('takes one in force [R-068]', () => {
    expect([isCovered([policy({})], today), isCovered([policy({ status: 'CLOSED' })], today), isCovered([], today)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is the same by a temporary and by a permanent one [R-081]', () => {
    for (const type of ['TEMPORARY', 'PAPER', 'ELECTRONIC_CARD', 'DIGITAL', 'OLD'] as const)
      expect(coversCare(policy({ type }), today)).toBe(true);
    expect(coversCare(policy({ status: 'LOST' }), today)).toBe(false);
    expect(coversCare(undefined, today)).toBe(false);
  });

  it('takes a temporary certificate for no permanent policy [R-080]', () => {
    expect(isPermanent('TEMPORARY')).toBe(false);
    for (const type of ['PAPER', 'ELECTRONIC_CARD', 'DIGITAL', 'OLD'] as const) expect(isPermanent(type)).toBe(true);
  });

  it('is the whole programme at home and the basic one elsewhere [R-091]', () => {
    expect([isTerritorial('77', '77'), isTerritorial('77', '02'), isTerritorial(null, '77')]).toEqual([true, false, false]);
  });

  it('is a code of the register on a digital policy only [R-102]', () => {
    expect((['DIGITAL', 'PAPER', 'ELECTRONIC_CARD', 'OLD', 'TEMPORARY'] as const).map(hasCode)).toEqual([true, false, false, false, false]);
  });
});
