import { describe, expect, it } from 'vitest';
import type { ChallengeState } from '../../gateway/challenge/challenge.entity.ts';
import { refusalOfAnswer, tooManyCodes } from '../../gateway/challenge/code-refusals.rules.ts';
import { codeTerms } from '../../gateway/challenge/code-terms.rules.ts';
import { codeOf, readCode } from '../../gateway/challenge/code.rules.ts';
import { costsAttempt, verdictOf } from '../../gateway/challenge/verdict.rules.ts';

const sentAtMs = Date.parse('2026-03-02T09:00:00+03:00');
const expiresAtMs = sentAtMs + codeTerms.lifetimeMs;

const answered = (isRight: boolean, attemptsLeft: number = codeTerms.attempts, state: ChallengeState = 'OPEN') => ({
  state,
  attemptsLeft,
  expiresAtMs,
  isRight,
});

describe('an answer to a one-time code', () => {
  it('is right with the code that was sent [R-003]', () => {
    expect(verdictOf(answered(true), sentAtMs, false)).toBe('RIGHT');
    expect(costsAttempt('RIGHT', { state: 'OPEN' })).toBe(false);
  });

  it('may be right with the last attempt, and cannot be with none [R-003]', () => {
    expect(verdictOf(answered(true, 1), sentAtMs, false)).toBe('RIGHT');
    expect(verdictOf(answered(true, 0), sentAtMs, false)).toBe('EXHAUSTED');
  });

  it('is wrong while attempts are left, and exhausts them with the third [R-003]', () => {
    expect([3, 2, 1].map((left) => verdictOf(answered(false, left), sentAtMs, false))).toEqual(['WRONG', 'WRONG', 'EXHAUSTED']);
    expect(costsAttempt('WRONG', { state: 'OPEN' })).toBe(true);
    expect(costsAttempt('EXHAUSTED', { state: 'OPEN' })).toBe(true);
    expect(costsAttempt('EXHAUSTED', { state: 'EXHAUSTED' })).toBe(false);
  });

  it('is in time in the last millisecond of five minutes, and too late in the next [R-003]', () => {
    expect(codeTerms.lifetimeMs).toBe(300_000);
    expect(verdictOf(answered(true), expiresAtMs - 1, false)).toBe('RIGHT');
    expect(verdictOf(answered(true), expiresAtMs, false)).toBe('EXPIRED');
    expect(verdictOf(answered(false), expiresAtMs, false)).toBe('EXPIRED');
  });

  it('is not looked at once the challenge is closed, but for the right code once more [R-003]', () => {
    expect(verdictOf(answered(false, 2, 'ANSWERED'), sentAtMs, false)).toBe('USED');
    expect(verdictOf(answered(true, 2, 'ANSWERED'), sentAtMs, false)).toBe('AGAIN');
    expect(verdictOf(answered(true, 2, 'EXPIRED'), sentAtMs, false)).toBe('EXPIRED');
    expect(verdictOf(answered(true, 0, 'EXHAUSTED'), sentAtMs, false)).toBe('EXHAUSTED');
    expect(verdictOf(answered(true, 3, 'SUPERSEDED'), sentAtMs, false)).toBe('SUPERSEDED');
  });

  it('is not looked at while codes of this person are locked, right or wrong [R-003]', () => {
    expect(verdictOf(answered(true), sentAtMs, true)).toBe('LOCKED');
    expect(costsAttempt('LOCKED', { state: 'OPEN' })).toBe(false);
  });
});

describe('what is said of an answer', () => {
  it('names the attempts that are left, in the grammar of their number [R-003]', () => {
    expect(refusalOfAnswer('WRONG', 2, undefined).message).toEqual({
      ru: 'Код неверный, осталось 2 попытки',
      en: 'The code is wrong, 2 attempts left',
    });
    expect(refusalOfAnswer('WRONG', 1, undefined).message).toEqual({
      ru: 'Код неверный, осталась 1 попытка',
      en: 'The code is wrong, 1 attempt left',
    });
    expect(refusalOfAnswer('WRONG', 5, undefined).message.ru).toBe('Код неверный, осталось 5 попыток');
  });

  it('has a code of its own for each, and a moment where waiting helps [R-003]', () => {
    const codes = (['WRONG', 'EXHAUSTED', 'LOCKED', 'EXPIRED', 'USED', 'SUPERSEDED'] as const).map(
      (verdict) => refusalOfAnswer(verdict, 1, undefined).code,
    );
    expect(codes).toEqual(['OTP_INVALID', 'OTP_ATTEMPTS_EXHAUSTED', 'OTP_ATTEMPTS_EXHAUSTED', 'OTP_EXPIRED', 'OTP_EXPIRED', 'OTP_EXPIRED']);
    const after = '2026-03-03T09:00:00+03:00';
    expect(refusalOfAnswer('LOCKED', 1, after).retryAfter).toBe(after);
    expect(tooManyCodes(after)).toMatchObject({ code: 'OTP_ATTEMPTS_EXHAUSTED', retryAfter: after });
  });
});

describe('a code', () => {
  it('has six digits, leading zeros included [R-003]', () => {
    expect(codeOf(7)).toBe('000007');
    expect(codeOf(4_294_967_295)).toBe('967295');
  });

  it('is read as people type it, and what cannot be one is not', () => {
    expect(['123456', ' 123 456 ', '123-456', '12 34 56'].map(readCode)).toEqual(Array(4).fill('123456'));
    expect(['12345', '1234567', '', '12345a', '１２３４５６', '-1234.5'].map(readCode)).toEqual(Array(6).fill(undefined));
  });
});
