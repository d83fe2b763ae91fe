import { describe, expect, it } from 'vitest';
import { accepted, maybePatient, memberSeenAs, notRejected, stillMember } from '../../gateway/access/household.rules.ts';
import { grantsOf } from '../../gateway/access/grants.rules.ts';
import { countsTowardsLimit, isListed, isMain, reasonIsTold } from '../../gateway/household/household-member.rules.ts';

const keeper = { oip: '000000000041', personKey: '1000000000041' };
const states = ['PENDING', 'APPROVED', 'REJECTED', 'REMOVED'] as const;
const groupsSeen = (moderation: (typeof states)[number]): string[] => {
  const member = { oip: '000000000101', personKey: '1000000000101', moderation };
  const grants = grantsOf({ today: '2026-11-21', self: keeper, children: [], household: [member], worksAs: null, visits: [] });
  return [...(grants.get(member.oip)?.sees ?? [])];
};

describe('a member of the household', () => {
  it('may be the patient of a service unless rejected or removed [R-314]', () => {
    expect(states.filter((moderation) => maybePatient({ moderation }))).toEqual(['PENDING', 'APPROVED']);
    expect(states.filter((moderation) => groupsSeen(moderation).includes('SERVICES'))).toEqual(['PENDING', 'APPROVED']);
  });

  it('is hidden once removed, and is seen before [R-318]', () => {
    expect(states.filter((moderation) => !stillMember({ moderation }))).toEqual(['REMOVED']);
    expect(groupsSeen('REMOVED')).toEqual([]);
    expect(groupsSeen('APPROVED')).not.toEqual([]);
  });

  it('whom the moderator rejected is hidden [R-320]', () => {
    expect(states.filter((moderation) => !notRejected({ moderation }))).toEqual(['REJECTED']);
    expect(groupsSeen('REJECTED')).toEqual([]);
  });

  it('who waits is there for basic services only [R-322]', () => {
    expect(states.filter((moderation) => accepted({ moderation }))).toEqual(['APPROVED']);
    expect(memberSeenAs({ moderation: 'PENDING' })).toBe('HOUSEHOLD_PENDING');
    expect(groupsSeen('PENDING')).toEqual(['PERSON', 'SERVICES']);
  });

  it('who was accepted is seen, but for the record, documents and relatives', () => {
    expect(groupsSeen('APPROVED')).toEqual(['PERSON', 'IDENTITY', 'POLICIES', 'ATTACHMENTS', 'APPOINTMENTS', 'SERVICES']);
  });

  it('counts towards the limit unless rejected or removed [R-319]', () => {
    expect(states.filter((moderation) => countsTowardsLimit({ moderation }))).toEqual(['PENDING', 'APPROVED']);
  });

  it('is in the list from the first moment until removed [R-328]', () => {
    expect(states.filter((moderation) => isListed({ moderation }))).toEqual(['PENDING', 'APPROVED', 'REJECTED']);
  });

  it('is told a reason only where rejected [R-324]', () => {
    expect(states.filter((moderation) => reasonIsTold({ moderation }))).toEqual(['REJECTED']);
  });

  it('is the main one if it is the keeper [R-315]', () => {
    expect(isMain('000000000041', '000000000041')).toBe(true);
    expect(isMain('000000000041', '000000000101')).toBe(false);
  });
});
