import { describe, expect, it } from 'vitest';
import { nextAnswerAfterMs, nextCodeAfterMs, type Counted } from '../../gateway/challenge/code-limits.rules.ts';
import { codeLimits, codeTerms } from '../../gateway/challenge/code-terms.rules.ts';

const nowMs = Date.parse('2026-03-02T09:00:00+03:00');
const { codesOfPair, codesOfOwner, wrongAnswers } = codeLimits;

/** So many, one a second, the last of them at `untilMs`. */
const sent = (many: number, untilMs: number, account = 'maria'): Counted[] =>
  Array.from({ length: many }, (_none, index) => ({ atMs: untilMs - (many - 1 - index) * 1000, account, many: 1 }));

describe('new codes', () => {
  it('go out to a pair up to the limit, and no further [R-003]', () => {
    expect(nextCodeAfterMs(sent(codesOfPair.most - 1, nowMs), 'maria', nowMs)).toBeUndefined();
    const first = nowMs - (codesOfPair.most - 1) * 1000;
    expect(nextCodeAfterMs(sent(codesOfPair.most, nowMs), 'maria', nowMs)).toBe(first + codesOfPair.withinMs);
  });

  it('go out again in the millisecond in which the first is a whole stretch back [R-003]', () => {
    const codes = sent(codesOfPair.most, nowMs);
    const free = nextCodeAfterMs(codes, 'maria', nowMs) ?? 0;
    expect(nextCodeAfterMs(codes, 'maria', free - 1)).toBe(free);
    expect(nextCodeAfterMs(codes, 'maria', free)).toBeUndefined();
  });

  it('that another account had sent do not count for the pair, but for the owner [R-003]', () => {
    const ofOthers = Array.from({ length: codesOfOwner.most - 1 }, (_none, index) => ({
      atMs: nowMs - 1,
      account: `other ${index}`,
      many: 1,
    }));
    expect(nextCodeAfterMs(ofOthers, 'maria', nowMs)).toBeUndefined();
    expect(nextCodeAfterMs([...ofOthers, ...sent(1, nowMs, 'one more')], 'maria', nowMs)).toBe(nowMs - 1 + codesOfOwner.withinMs);
  });
});

describe('answers to codes of one person', () => {
  const wrong = (many: number): Counted => ({ atMs: nowMs, account: 'anybody', many });

  it('are taken while fewer than the limit were wrong, whoever gave them, and not after [R-003]', () => {
    expect(nextAnswerAfterMs([wrong(wrongAnswers.most - 1)], nowMs)).toBeUndefined();
    expect(nextAnswerAfterMs([wrong(3), wrong(3), wrong(3), wrong(1)], nowMs)).toBe(nowMs + wrongAnswers.withinMs);
    expect(nextAnswerAfterMs([wrong(3), wrong(3), wrong(3), wrong(1)], nowMs + wrongAnswers.withinMs)).toBeUndefined();
  });

  it('find a code, by trying all day long, less often than once in two hundred years [R-003]', () => {
    const guessesADay = Math.min(wrongAnswers.most + codeTerms.attempts, codesOfOwner.most * codeTerms.attempts);
    expect(10 ** codeTerms.digits / guessesADay / 365).toBeGreaterThan(200);
  });
});
