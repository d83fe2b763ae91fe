import { describe, expect, it } from 'vitest';
import {
  comesToday,
  grantsOf,
  parentalRightsVerified,
  parentNotRestricted,
  representedByAge,
  type ChildFact,
  type ViewerFacts,
  type VisitFact,
} from '../../gateway/access/grants.rules.ts';

const today = '2026-11-21';
const self = { oip: '000000000001', personKey: '1000000000001' };
const child: ChildFact = {
  oip: '000000000002',
  personKey: '1000000000002',
  kind: 'SON',
  birthDate: '2015-06-20',
  today,
  linkStatus: 'VERIFIED',
  restriction: null,
};
const doctor = { moOid: '1.2.643.5.1.13.13.12.2.77.1001', resourceId: '7' };
const visit: VisitFact = { oip: '000000000003', personKey: '1000000000003', ...doctor, day: today, cancelled: false };
const facts = (some: Partial<ViewerFacts>): ViewerFacts => ({
  today,
  self,
  children: [],
  household: [],
  worksAs: null,
  visits: [],
  ...some,
});
const seenBy = (some: Partial<ViewerFacts>): string[] => [...grantsOf(facts(some)).values()].map(({ oip, reason }) => `${oip} ${reason}`);

describe('a citizen', () => {
  it('sees themselves and nobody else', () => {
    expect(seenBy({})).toEqual(['000000000001 SELF']);
  });

  it.each([
    ['VERIFIED', true],
    ['VERIFICATION_PENDING', false],
    ['NOT_CONFIRMED', false],
    ['MANUAL_REQUIRED', false],
    ['RESTRICTED', false],
    ['EXPIRED', false],
  ])('sees a child by a link that is %s: %s [R-158]', (linkStatus, sees) => {
    expect(parentalRightsVerified({ linkStatus })).toBe(sees);
    expect(seenBy({ children: [{ ...child, linkStatus }] }).length).toBe(sees ? 2 : 1);
  });

  it('sees a ward by the same rules as a child, and as a ward', () => {
    expect(seenBy({ children: [{ ...child, kind: 'WARD' }] })).toContain('000000000002 WARD');
    expect(seenBy({ children: [{ ...child, kind: 'WARD', linkStatus: 'NOT_CONFIRMED' }] })).toHaveLength(1);
  });

  it('does not see a child from whom a court has barred them, verified or not [R-174]', () => {
    expect(parentNotRestricted({ restriction: null })).toBe(true);
    expect(seenBy({ children: [child] })).toContain('000000000002 CHILD');
    expect(seenBy({ children: [{ ...child, restriction: 'Решение суда' }] })).toEqual(['000000000001 SELF']);
  });

  it.each([
    ['2008-11-20', false],
    ['2008-11-21', false],
    ['2008-11-22', true],
  ])('represents a child born on %s until the 18th birthday, exclusive: %s [R-179]', (birthDate, sees) => {
    expect(representedByAge(birthDate, today)).toBe(sees);
    expect(seenBy({ children: [{ ...child, birthDate }] }).length).toBe(sees ? 2 : 1);
  });

  it('represents a child by the day it is where the child lives, not where the adult works [R-179]', () => {
    const eve = { ...child, birthDate: '2008-11-21', today: '2026-11-20' };
    expect(seenBy({ children: [eve] })).toHaveLength(2);
    expect(seenBy({ today: '2026-11-20', children: [{ ...eve, today: '2026-11-21' }] })).toHaveLength(1);
  });
});

describe('a doctor', () => {
  it.each([
    ['today', {}, true],
    ['yesterday', { day: '2026-11-20' }, false],
    ['tomorrow', { day: '2026-11-22' }, false],
    ['in a cancelled visit', { cancelled: true }, false],
    ['to another doctor of the clinic', { resourceId: '8' }, false],
    ['to the same number in another clinic', { moOid: '1.2.643.5.1.13.13.12.2.77.1002' }, false],
  ] as const)('who comes %s is seen: %# [R-210]', (_when, differs, sees) => {
    expect(comesToday({ ...visit, ...differs }, doctor, today)).toBe(sees);
    expect(seenBy({ self: null, worksAs: doctor, visits: [{ ...visit, ...differs }] })).toEqual(
      sees ? ['000000000003 PATIENT_OF_THE_DAY'] : [],
    );
  });

  it('sees a member of the household as a patient first, for the record is open then', () => {
    const member = { oip: visit.oip, personKey: visit.personKey, moderation: 'APPROVED' as const };
    expect(seenBy({ household: [member], worksAs: doctor, visits: [visit] })).toContain('000000000003 PATIENT_OF_THE_DAY');
  });

  it('sees their own child as a child, also when it comes as a patient', () => {
    expect(seenBy({ children: [child], worksAs: doctor, visits: [{ ...visit, oip: child.oip, personKey: child.personKey }] })).toContain(
      '000000000002 CHILD',
    );
  });

  it('is nobody without a workplace, whatever visits are known', () => {
    expect(seenBy({ self: null, visits: [visit] })).toEqual([]);
  });
});
