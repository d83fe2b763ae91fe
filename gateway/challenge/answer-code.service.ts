import { timingSafeEqual } from 'node:crypto';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { instantIn } from '../../schema/calendar/index.ts';
import type { Context } from '../graph/context.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';
import { ChallengeEntity, type ChallengeState } from './challenge.entity.ts';
import { nextAnswerAfterMs } from './code-limits.rules.ts';
import { refusalOfAnswer } from './code-refusals.rules.ts';
import type { ChallengeRow } from './challenge.loader.ts';
import { sealedText } from './open-challenge.service.ts';
import { codesSentTo } from './sent-codes.service.ts';
import { costsAttempt, verdictOf, type Verdict } from './verdict.rules.ts';

/** What an answer came to, in the transaction that counts it. */
export interface AnswerTaken {
  readonly verdict: Verdict;
  /** Undefined where the code was right. */
  readonly refusal: RefusalText | undefined;
  /** That it was compared with the code and cost an attempt. */
  readonly compared: boolean;
  /** That this very answer ended the challenge without a right code: what was held for it is to be let go. */
  readonly ended: boolean;
}

const stateAfter = (verdict: Verdict): ChallengeState => {
  if (verdict === 'RIGHT') return 'ANSWERED';
  return verdict === 'EXHAUSTED' || verdict === 'LOCKED' ? 'EXHAUSTED' : 'OPEN';
};

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Compares an answer with the code and counts it. Answers to codes of one person are taken one after another, in whatever gateway: of any
 * number at once no more are compared than attempts are left.
 * @param phone to which the code went
 */
export const takeAnswer = async (
  em: EntityManager,
  { world, seal }: Pick<Context, 'world' | 'seal'>,
  { id, ownerOip }: Pick<ChallengeRow, 'id' | 'ownerOip'>,
  { code, phone }: { readonly code: string; readonly phone: string },
): Promise<AnswerTaken> => {
  const { wrong } = await codesSentTo(em, world, ownerOip);
  const where = { epoch: world.epoch, id };
  const challenge = await em.findOneOrFail(ChallengeEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const { state, attemptsLeft, expiresAt, codeHash } = challenge;
  const nowMs = world.nowMs();
  const isRight = same(seal(sealedText(id, phone, code)), codeHash);
  const lockedUntilMs = nextAnswerAfterMs(wrong, nowMs);
  const answered = { state, attemptsLeft, expiresAtMs: expiresAt.getTime(), isRight };
  const verdict = verdictOf(answered, nowMs, lockedUntilMs !== undefined);
  const compared = costsAttempt(verdict, answered);
  const left = compared ? attemptsLeft - 1 : attemptsLeft;
  const next = state === 'OPEN' ? stateAfter(verdict) : state;
  const changed = next !== state || left !== attemptsLeft;
  if (changed)
    await em.nativeUpdate(ChallengeEntity, where, {
      state: next,
      attemptsLeft: left,
      answeredAt: verdict === 'RIGHT' ? new Date(nowMs) : null,
    });
  const after = lockedUntilMs === undefined ? undefined : instantIn('Europe/Moscow', lockedUntilMs);
  return {
    verdict,
    refusal: verdict === 'RIGHT' || verdict === 'AGAIN' ? undefined : refusalOfAnswer(verdict, left, after),
    compared,
    ended: state === 'OPEN' && next === 'EXHAUSTED',
  };
};
