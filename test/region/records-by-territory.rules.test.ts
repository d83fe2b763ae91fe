import { describe, expect, it } from 'vitest';
import { inFederalService, insuredForPortal, refusalOfRecord, showsAll } from '../../gateway/medical-record/medical-record.rules.ts';
import { fromTerritory } from '../../gateway/medical-record/territory.rules.ts';
import { inFerAsAsked } from '../../gateway/clinic/clinic.rules.ts';
import { profileCodes, profileOn } from '../../schema/region/index.ts';

const today = '2026-03-02';
const facts = (portal: string, territory: string) => ({
  seenAs: 'SELF' as const,
  level: 'VERIFIED' as const,
  portal,
  guardiansApply: false,
  profile: profileOn(territory, today),
  age: 40,
  ownFrom: () => '2001-01-01T00:00:00+03:00',
  today,
  accessGranted: true,
  openByCode: true,
});

describe('the medical record of a territory', () => {
  it('is shown by the federal service in three regions, and by portals of their own [R-355]', () => {
    const named = profileCodes.filter((code) => inFederalService(profileOn(code, today)));
    expect(named.toSorted()).toEqual(['BASHKORTOSTAN', 'BELGOROD', 'BRYANSK', 'REGIONAL_PORTAL']);
    expect(refusalOfRecord(facts('FEDERAL', 'BRYANSK'))).toBeUndefined();
    expect(refusalOfRecord(facts('FEDERAL', 'KRASNODAR'))?.code).toBe('RECORD_NOT_AVAILABLE_IN_REGION');
  });

  it('is whole for residents of three territories and a part for others [R-354]', () => {
    const whole = profileCodes.filter((code) => showsAll(profileOn(code, today)));
    expect(whole.toSorted()).toEqual(['MOSCOW', 'MOSCOW_OBLAST', 'SPB']);
  });

  it('is shown on the portal of Moscow to those insured there [R-365]', () => {
    expect(insuredForPortal('MOSCOW', { code: 'MOSCOW' })).toBe(true);
    expect(insuredForPortal('MOSCOW', { code: 'BRYANSK' })).toBe(false);
    expect(insuredForPortal('FEDERAL', { code: 'BRYANSK' })).toBe(true);
    expect(refusalOfRecord(facts('MOSCOW', 'BRYANSK'))?.code).toBe('POLICY_NOT_IN_REGION');
  });
});

describe('a document', () => {
  it('is shown while one is insured in the territory that has it [R-362]', () => {
    expect([fromTerritory('77', 'MOSCOW'), fromTerritory('32', 'MOSCOW'), fromTerritory('41', 'MOSCOW')]).toEqual([true, false, false]);
  });
});

describe('the register of organisations', () => {
  it('says which of them are in FER [R-038]', () => {
    expect([inFerAsAsked(null, true), inFerAsAsked(null, false)]).toEqual([true, true]);
    expect([inFerAsAsked(true, true), inFerAsAsked(true, false), inFerAsAsked(false, true)]).toEqual([true, false, false]);
  });
});
