import { esiaCode } from '../../schema/registry/esia-accounts.ts';
import { rule } from '../../schema/rules/registered.ts';

/** What a code that somebody hands in is compared with. */
export interface SentCode {
  readonly code: string;
  /** Epoch milliseconds. */
  readonly sentAtMs: number;
  /** Wrong codes so far. */
  readonly refused: number;
  /** Used, or followed by a newer one. */
  readonly spent: boolean;
}

export type CodeVerdict = 'RIGHT' | 'WRONG' | 'EXPIRED' | 'EXHAUSTED';

const lifeMs = esiaCode.lifeMinutes * 60_000;

/** The last moment at which a code is good is one millisecond before this. */
export const expiresAtMs = ({ sentAtMs }: Pick<SentCode, 'sentAtMs'>): number => sentAtMs + lifeMs;

/** What becomes of a code; no attempt is left after three wrong ones, whatever comes then. */
export const judgeCode = ({ code, sentAtMs, refused, spent }: SentCode, given: string, nowMs: number): CodeVerdict => {
  if (refused >= esiaCode.attempts) return 'EXHAUSTED';
  if (spent || nowMs >= expiresAtMs({ sentAtMs })) return 'EXPIRED';
  return given === code ? 'RIGHT' : 'WRONG';
};

/** phone and e-mail become an account when the code of the SMS is right. */
export const confirmsRegistration = rule('R-134', (verdict: CodeVerdict) => verdict === 'RIGHT');

/** the login is the account's, and the password too. */
export const passwordOpens = rule('R-135', (given: string, kept: string) => given === kept);

/** whoever has switched the second step on needs a code each time. */
export const needsCode = rule('R-142', (twoFactorEnabled: boolean) => twoFactorEnabled);

/** a token follows the right code and nothing else. */
export const opensSession = rule('R-143', (verdict: CodeVerdict) => verdict === 'RIGHT');
