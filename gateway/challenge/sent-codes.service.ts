import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestWorld } from '../world/index.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import type { Counted } from './code-limits.rules.ts';
import { codeLimits, codeTerms } from './code-terms.rules.ts';

/** Codes that went to one person, and wrong answers to them, as far back as any limit looks. */
export interface SentCodes {
  readonly sent: readonly Counted[];
  readonly wrong: readonly Counted[];
}

const longestMs = Math.max(...Object.values(codeLimits).map(({ withinMs }) => withinMs));

/**
 * Counts them. Until the transaction ends nobody else sends that person a code or answers one, so that what is counted stays so: before
 * anything else is locked.
 */
export const codesSentTo = async (
  em: EntityManager,
  world: Pick<RequestWorld, 'epoch' | 'nowMs'>,
  ownerOip: string,
): Promise<SentCodes> => {
  const { epoch } = world;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`codes ${epoch} ${ownerOip}`]);
  const since = new Date(world.nowMs() - longestMs);
  const rows = await em.find(ChallengeEntity, { epoch, ownerOip, createdAt: { $gt: since } });
  const counted = rows.map(({ createdAt, account, attemptsLeft }) => ({
    atMs: createdAt.getTime(),
    account,
    wrong: codeTerms.attempts - attemptsLeft,
  }));
  return {
    sent: counted.map(({ atMs, account }) => ({ atMs, account, many: 1 })),
    wrong: counted.filter(({ wrong }) => wrong > 0).map(({ atMs, account, wrong }) => ({ atMs, account, many: wrong })),
  };
};
