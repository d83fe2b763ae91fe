import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/calendar/index.ts';
import { profileCodes, profileDays, profileOn, type ProfileValues } from '../../schema/region/index.ts';

/** What changes in a profile on a day: the values that differ from those of the day before. Contradictions C-1, C-15, C-24. */
const changes: Readonly<Record<string, Readonly<Record<string, Partial<ProfileValues>>>>> = {
  FEDERAL: { '2023-01-01': { recordAvailability: 'UNAVAILABLE' } },
  MOSCOW: {
    '2021-01-01': { recordAvailability: 'REGIONAL_PORTAL' },
    '2023-01-01': {},
    '2025-09-01': { thirdPartyBooking: 'OWNER_CODE_ONCE', consentRequiredFrom: '2025-09-01' },
  },
  MOSCOW_OBLAST: {
    '2021-01-01': { recordAvailability: 'REGIONAL_PORTAL', recordDetail: 'FULL', recordPortalUrl: 'https://uslugi.mosreg.ru' },
    '2023-01-01': {},
  },
  SPB: { '2021-01-01': { recordAvailability: 'REGIONAL_PORTAL' }, '2023-01-01': {} },
  KRASNODAR: { '2023-01-01': { recordAvailability: 'UNAVAILABLE' } },
  STAVROPOL: { '2023-01-01': { recordAvailability: 'UNAVAILABLE' } },
  TATARSTAN: { '2021-01-01': { recordAvailability: 'PAPER_ONLY' }, '2023-01-01': {} },
  BRYANSK: { '2023-01-01': {} },
  BELGOROD: { '2023-01-01': {} },
  BASHKORTOSTAN: { '2023-01-01': {} },
  REGIONAL_PORTAL: { '2023-01-01': {} },
};

const differences = (code: string, day: string): Partial<ProfileValues> => {
  const { code: _code, effectiveFrom: _from, ...before } = profileOn(code, addDays(day, -1));
  const { code: _same, effectiveFrom: _since, ...after } = profileOn(code, day);
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof ProfileValues])),
  );
};

describe('a region profile', () => {
  it('is in the table, each with every day on which it changes', () => {
    expect(Object.keys(changes)).toEqual(profileCodes);
    for (const code of profileCodes) expect(profileDays(code).slice(1), code).toEqual(Object.keys(changes[code] ?? {}));
  });

  it.each(Object.entries(changes).flatMap(([code, days]) => Object.entries(days).map(([day, values]) => ({ code, day, values }))))(
    '$code on $day changes what the table says, and nothing the day after',
    ({ code, day, values }) => {
      expect(differences(code, day)).toEqual(values);
      expect(differences(code, addDays(day, 1))).toEqual({});
      expect(profileOn(code, day).effectiveFrom).toBe(day);
    },
  );

  it('calls doctors home everywhere but in three regions', () => {
    const without = profileCodes.filter((code) => !profileOn(code, '2026-03-02').homeVisitEnabled);
    expect(without.toSorted()).toEqual(['BELGOROD', 'BRYANSK', 'STAVROPOL']);
  });

  it('asks only standard accounts for a code, and looks fourteen days ahead', () => {
    for (const code of profileCodes)
      expect(profileOn(code, '2026-03-02')).toMatchObject({
        recordCodeRequired: ['STANDARD'],
        bookingHorizonDays: 14,
        ownRecordFromAge: 15,
      });
  });
});
