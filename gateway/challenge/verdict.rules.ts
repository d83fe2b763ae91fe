import { rule } from '../../schema/rules/registered.ts';
import type { ChallengeState } from './challenge.entity.ts';

/** A challenge as an answer finds it; epoch milliseconds of world time. */
export interface Answered {
  readonly state: ChallengeState;
  readonly attemptsLeft: number;
  readonly expiresAtMs: number;
  /** Whether it is the code that was sent. */
  readonly isRight: boolean;
}

/**
 * RIGHT: the code was the one sent. WRONG: not, and attempts are left. EXHAUSTED: not, and none is left, or none was. LOCKED: too many codes
 * of this person were answered wrongly. EXPIRED; AGAIN: the right code once more; USED: it was answered before; SUPERSEDED: a newer one was
 * asked for.
 */
export type Verdict = 'RIGHT' | 'WRONG' | 'EXHAUSTED' | 'LOCKED' | 'EXPIRED' | 'AGAIN' | 'USED' | 'SUPERSEDED';

/** a code lives for its time; the moment at which it ends is too late. */
export const stillValid = rule('R-003', ({ expiresAtMs }: Pick<Answered, 'expiresAtMs'>, nowMs: number) => nowMs < expiresAtMs);

/** the last attempt counts, one more does not. */
const attemptRemains = rule('R-003', (attemptsLeft: number) => attemptsLeft > 0);

const closed: Readonly<Record<Exclude<ChallengeState, 'OPEN'>, Verdict>> = {
  ANSWERED: 'USED',
  EXPIRED: 'EXPIRED',
  EXHAUSTED: 'EXHAUSTED',
  SUPERSEDED: 'SUPERSEDED',
};

/** What an answer comes to. `locked`: codes of this person may not be answered now, right or wrong. */
export const verdictOf = (challenge: Answered, nowMs: number, locked: boolean): Verdict => {
  if (challenge.state === 'ANSWERED' && challenge.isRight) return 'AGAIN';
  if (challenge.state !== 'OPEN') return closed[challenge.state];
  if (!stillValid(challenge, nowMs)) return 'EXPIRED';
  if (locked) return 'LOCKED';
  if (!attemptRemains(challenge.attemptsLeft)) return 'EXHAUSTED';
  if (challenge.isRight) return 'RIGHT';
  return attemptRemains(challenge.attemptsLeft - 1) ? 'WRONG' : 'EXHAUSTED';
};

/** Whether that answer costs an attempt: right or wrong, it was compared with the code. */
export const costsAttempt = (verdict: Verdict, { state }: Pick<Answered, 'state'>): boolean =>
  state === 'OPEN' && (verdict === 'WRONG' || verdict === 'EXHAUSTED');
