import { describe, expect, it } from 'vitest';
import { channelWorks } from '../../gateway/clinic/clinic.rules.ts';
import { leadsTo } from '../../gateway/clinic/referral.rules.ts';

const referral = { specialty: { code: '54' }, service: 'APPOINTMENT', validTo: '2026-03-20', bookable: true };
const slot = { specialtyCode: '54', service: 'APPOINTMENT', day: '2026-03-20' };

describe('a referral', () => {
  it('leads to slots of its specialty and service, its last day included [R-025]', () => {
    expect(leadsTo(referral, slot)).toBe(true);
  });

  it.each([
    [{ specialtyCode: '53' }, 'another specialty'],
    [{ service: 'LABORATORY' }, 'another service'],
    [{ day: '2026-03-21' }, 'a day too late'],
  ])('does not lead to %o: %s [R-025]', (other, _what: string) => {
    expect(leadsTo(referral, { ...slot, ...other })).toBe(false);
  });

  it('that only the clinic books by leads nowhere [R-025]', () => {
    expect(leadsTo({ ...referral, bookable: false }, slot)).toBe(false);
  });
});

describe('a clinic that is not in FER', () => {
  it('cannot be booked from the portal or its application', () => {
    const channels = ['PORTAL', 'MOBILE_APP', 'REGIONAL_PORTAL', 'REGISTRY_DESK', 'CALL_CENTRE', 'INFOMAT'] as const;
    expect(channels.filter((channel) => channelWorks(channel, false))).toEqual(channels.slice(2));
    expect(channels.filter((channel) => channelWorks(channel, true))).toEqual(channels);
  });
});
