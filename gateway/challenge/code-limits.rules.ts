import { rule } from '../../schema/rules/registered.ts';
import { codeLimits, type CodeLimit } from './code-terms.rules.ts';

/** One code that was sent, or one answer that was wrong; epoch milliseconds of world time. */
export interface Counted {
  readonly atMs: number;
  readonly account: string;
  readonly many: number;
}

/** a limit is reached once so many lie within its stretch; one that lies a whole stretch back no longer counts. */
const isReached = rule('R-003', (many: number, { most }: CodeLimit) => many >= most);

/** When a limit that is reached lets one more through; undefined where it is not reached. */
const freeAgainMs = (counted: readonly Counted[], limit: CodeLimit, nowMs: number): number | undefined => {
  const within = counted.filter(({ atMs }) => atMs > nowMs - limit.withinMs).toSorted((a, b) => a.atMs - b.atMs);
  let many = within.reduce((sum, one) => sum + one.many, 0);
  if (!isReached(many, limit)) return undefined;
  for (const one of within) {
    many -= one.many;
    if (many < limit.most) return one.atMs + limit.withinMs;
  }
  return nowMs + limit.withinMs;
};

const latest = (moments: readonly (number | undefined)[]): number | undefined => {
  const set = moments.filter((moment) => moment !== undefined);
  return set.length > 0 ? Math.max(...set) : undefined;
};

/** From when on that account may have another code sent to that person; undefined: now. `sent`: codes that went to that person. */
export const nextCodeAfterMs = (sent: readonly Counted[], account: string, nowMs: number): number | undefined => {
  const ofPair = sent.filter((one) => one.account === account);
  return latest([freeAgainMs(ofPair, codeLimits.codesOfPair, nowMs), freeAgainMs(sent, codeLimits.codesOfOwner, nowMs)]);
};

/** From when on a code that went to that person may be answered again; undefined: now. `wrong`: wrong answers to codes of that person. */
export const nextAnswerAfterMs = (wrong: readonly Counted[], nowMs: number): number | undefined =>
  freeAgainMs(wrong, codeLimits.wrongAnswers, nowMs);
