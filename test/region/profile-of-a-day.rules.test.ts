import { describe, expect, it } from 'vitest';
import { profileCodes, profileDays, profileOn, regionByCode, regionByOkato, regions } from '../../schema/region/index.ts';

describe('a region profile on a day', () => {
  it.each([
    ['2025-08-31', 'POLICY_NUMBER', null],
    ['2025-09-01', 'OWNER_CODE_ONCE', '2025-09-01'],
    ['2025-09-02', 'OWNER_CODE_ONCE', '2025-09-01'],
  ])('asks Moscow’s owner for a code from autumn 2025: %s is %s [R-012]', (day, mode, from) => {
    const profile = profileOn('MOSCOW', day);
    expect([profile.thirdPartyBooking, profile.consentRequiredFrom]).toEqual([mode, from]);
  });

  it('leaves Krasnodar and the federal portal with the policy number [R-020]', () => {
    for (const code of ['FEDERAL', 'KRASNODAR']) expect(profileOn(code, '2026-01-01').thirdPartyBooking).toBe('POLICY_NUMBER');
  });

  it.each([
    ['BRYANSK', '2022-12-31', 'AVAILABLE'],
    ['BRYANSK', '2023-01-01', 'AVAILABLE'],
    ['BELGOROD', '2023-01-01', 'AVAILABLE'],
    ['BASHKORTOSTAN', '2023-01-01', 'AVAILABLE'],
    ['KRASNODAR', '2022-12-31', 'AVAILABLE'],
    ['KRASNODAR', '2023-01-01', 'UNAVAILABLE'],
    ['STAVROPOL', '2023-01-01', 'UNAVAILABLE'],
  ])('%s on %s: the federal record is %s [R-355]', (code, day, availability) => {
    expect(profileOn(code, day).recordAvailability).toBe(availability);
  });

  it.each([
    ['MOSCOW', '2020-12-31', 'AVAILABLE'],
    ['MOSCOW', '2021-01-01', 'REGIONAL_PORTAL'],
    ['SPB', '2021-01-01', 'REGIONAL_PORTAL'],
    ['SPB', '2026-01-01', 'REGIONAL_PORTAL'],
    ['MOSCOW_OBLAST', '2026-01-01', 'REGIONAL_PORTAL'],
  ])('%s on %s: the record is on the regional portal: %s [R-357]', (code, day, availability) => {
    expect(profileOn(code, day).recordAvailability).toBe(availability);
  });

  it('keeps Tatarstan on paper [R-360]', () => {
    expect(profileOn('TATARSTAN', '2026-01-01').recordAvailability).toBe('PAPER_ONLY');
  });

  it('shows a full record in Moscow, its oblast and St Petersburg only [R-354]', () => {
    const full = profileCodes.filter((code) => profileOn(code, '2026-01-01').recordDetail === 'FULL');
    expect(full.sort()).toEqual(['MOSCOW', 'MOSCOW_OBLAST', 'SPB']);
  });

  it('lets a parent read until 18 in Moscow and until 15 elsewhere [R-179] [R-180]', () => {
    expect(profileOn('MOSCOW', '2026-01-01').representativeRecordUntilAge).toBe(18);
    for (const code of profileCodes.filter((other) => other !== 'MOSCOW'))
      expect(profileOn(code, '2026-01-01').representativeRecordUntilAge).toBe(15);
  });

  it('limits and moderates the household of the regional portal only [R-319] [R-320]', () => {
    for (const code of profileCodes) {
      const { householdLimit, householdModeration } = profileOn(code, '2026-01-01');
      expect([householdLimit, householdModeration]).toEqual(code === 'REGIONAL_PORTAL' ? [50, true] : [null, false]);
    }
  });

  it('says since when its newest value holds, and has a value on any day', () => {
    expect(profileOn('MOSCOW', '2026-01-01').effectiveFrom).toBe('2025-09-01');
    expect(profileOn('MOSCOW', '2025-08-31').effectiveFrom).toBe('2023-01-01');
    expect(profileOn('FEDERAL', '2017-01-01').effectiveFrom).toBe('2018-01-01');
    expect(profileDays('MOSCOW')).toEqual(['2018-01-01', '2021-01-01', '2023-01-01', '2025-09-01']);
  });

  it('names the codes it has when asked for another', () => {
    expect(() => profileOn('CHUKOTKA', '2026-01-01')).toThrow(/unknown region profile CHUKOTKA.*FEDERAL, MOSCOW/);
  });
});

describe('regions', () => {
  it('are found by both of their codes and have a profile each', () => {
    for (const region of regions) {
      expect(regionByCode(region.code)).toBe(region);
      expect(regionByOkato(region.okato)).toBe(region);
      expect(profileCodes).toContain(region.profile);
    }
    expect(regions).toHaveLength(9);
  });

  it('are undefined where the sandbox has none', () => {
    expect(regionByCode('41')).toBeUndefined();
    expect(regionByOkato('00000')).toBeUndefined();
  });
});
