import { describe, expect, it } from 'vitest';
import {
  fallsBackToMfc,
  isOverdue,
  opensAtOnce,
  outcomeOfAnswer,
  statusAfter,
  waits,
  type CheckState,
} from '../../gateway/link-check/link-state.rules.ts';

const waiting: CheckState = { status: 'VERIFICATION_PENDING', restriction: null, outcome: null, answerId: null };
const confirmed: CheckState = { status: 'VERIFIED', restriction: null, outcome: 'CONFIRMED', answerId: 'first' };

describe('a link after its check', () => {
  it('is verified at once, with no step of a human [R-167]', () => {
    expect(statusAfter('CONFIRMED', null)).toBe('VERIFIED');
    expect(opensAtOnce('CONFIRMED')).toBe(true);
    for (const outcome of ['NOT_FOUND', 'OTHER_REPRESENTATIVE', 'SILENT'] as const) expect(opensAtOnce(outcome)).toBe(false);
  });

  it('stays restricted where a court has restricted the adult, whatever is confirmed', () => {
    expect(statusAfter('CONFIRMED', 'Решение суда')).toBe('RESTRICTED');
  });

  it.each(['NOT_FOUND', 'SEVERAL', 'NO_PARENT', 'CONTRADICTORY', 'SILENT'] as const)('is left to an MFC after %s [R-171]', (outcome) => {
    expect(fallsBackToMfc(outcome)).toBe(true);
    expect(statusAfter(outcome, null)).toBe('MANUAL_REQUIRED');
  });

  it.each(['OTHER_REPRESENTATIVE', 'ANNULLED', 'WRONG_DATA'] as const)('is not confirmed after %s [R-171]', (outcome) => {
    expect(fallsBackToMfc(outcome)).toBe(false);
    expect(statusAfter(outcome, null)).toBe('NOT_CONFIRMED');
  });
});

describe('an answer', () => {
  it('decides about a link that waits, and about no other [R-157]', () => {
    expect(outcomeOfAnswer(waiting, { id: 'first', outcome: 'CONFIRMED' })).toBe('CONFIRMED');
    for (const status of ['VERIFIED', 'EXPIRED', 'RESTRICTED', 'MANUAL_REQUIRED', 'NOT_CONFIRMED'] as const) {
      expect(waits(status)).toBe(false);
      expect(outcomeOfAnswer({ ...waiting, status }, { id: 'first', outcome: 'CONFIRMED' })).toBeUndefined();
    }
  });

  it('changes nothing when it comes again', () => {
    expect(outcomeOfAnswer(confirmed, { id: 'first', outcome: 'CONFIRMED' })).toBeUndefined();
    expect(outcomeOfAnswer(confirmed, { id: 'second', outcome: 'CONFIRMED' })).toBeUndefined();
  });

  it('takes the link back to a human when it contradicts the one before', () => {
    expect(outcomeOfAnswer(confirmed, { id: 'second', outcome: 'OTHER_REPRESENTATIVE' })).toBe('CONTRADICTORY');
    const denied: CheckState = { ...confirmed, status: 'NOT_CONFIRMED', outcome: 'OTHER_REPRESENTATIVE' };
    expect(outcomeOfAnswer(denied, { id: 'second', outcome: 'CONFIRMED' })).toBe('CONTRADICTORY');
    const left: CheckState = { ...confirmed, status: 'MANUAL_REQUIRED', outcome: 'CONTRADICTORY' };
    expect(outcomeOfAnswer(left, { id: 'third', outcome: 'CONFIRMED' })).toBeUndefined();
  });

  it('that is late decides as long as nobody else has', () => {
    const given: CheckState = { status: 'MANUAL_REQUIRED', restriction: null, outcome: 'SILENT', answerId: null };
    expect(outcomeOfAnswer(given, { id: 'first', outcome: 'CONFIRMED' })).toBe('CONFIRMED');
    expect(outcomeOfAnswer({ ...given, status: 'VERIFIED' }, { id: 'first', outcome: 'NOT_FOUND' })).toBeUndefined();
  });
});

it('gives an authority five working days, the last included', () => {
  // 2026-03-02 is a Monday, 2026-03-09 a day off.
  expect(isOverdue('2026-03-02', '2026-03-11')).toBe(true);
  expect(isOverdue('2026-03-02', '2026-03-10')).toBe(false);
  expect(isOverdue('2026-02-26', '2026-03-05')).toBe(false);
  expect(isOverdue('2026-02-26', '2026-03-06')).toBe(true);
});
