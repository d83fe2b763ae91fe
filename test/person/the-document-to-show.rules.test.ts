import { describe, expect, it } from 'vitest';
import {
  agrees,
  documentStatus,
  identifies,
  isOutdated,
  noticeRuns,
  type DocumentFacts,
} from '../../gateway/person/identity-document.rules.ts';

const birthDate = '1981-07-14';
const passport = (some: Partial<DocumentFacts> = {}): DocumentFacts => ({
  kind: 'PASSPORT',
  issuedOn: '2001-08-01',
  inForce: true,
  ...some,
});
const owner = (today: string) => ({ birthDate, age: 45, today });

describe('a passport', () => {
  it.each([
    ['2026-08-13', true],
    ['2026-08-14', true],
    ['2026-08-15', false],
  ])('that changed on 2026-07-14 is told of within a month: on %s there is time: %s [R-117]', (today, runs) => {
    expect(noticeRuns('2026-07-14', today)).toBe(runs);
  });

  it.each([
    ['2026-07-14', false],
    ['2026-08-14', false],
    ['2026-08-15', true],
  ])('of somebody who turned 45 on 2026-07-14 and told nobody: on %s outdated is %s [R-115]', (today, outdated) => {
    expect(isOutdated(passport(), birthDate, today)).toBe(outdated);
  });

  it('that was exchanged, or that the register has replaced, or another document is not past its exchange [R-115]', () => {
    for (const some of [{ issuedOn: '2026-07-20' }, { issuedOn: null }, { inForce: false }, { kind: 'RESIDENCE_PERMIT' }] as const)
      expect(isOutdated(passport(some), birthDate, '2027-01-01')).toBe(false);
  });

  it('agrees with the register or is outdated [R-122]', () => {
    expect([agrees(passport(), owner('2026-01-01')), agrees(passport({ inForce: false }), owner('2026-01-01'))]).toEqual([true, false]);
    expect(documentStatus(passport(), owner('2026-01-01'))).toBe('UP_TO_DATE');
    expect(documentStatus(passport(), owner('2027-01-01'))).toBe('OUTDATED');
    expect(documentStatus(passport({ inForce: false }), owner('2026-01-01'))).toBe('OUTDATED');
  });
});

describe('a birth certificate', () => {
  it.each([
    [13, true],
    [14, false],
    [15, false],
  ])('identifies a child under 14: at %i it is %s [R-112]', (age, does) => {
    expect(identifies('BIRTH_CERTIFICATE', age)).toBe(does);
    expect(identifies('PASSPORT', age)).toBe(true);
  });
});
