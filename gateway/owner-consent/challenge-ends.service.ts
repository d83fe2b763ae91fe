import { LockMode } from '@mikro-orm/postgresql';
import { dropClaim } from '../booking/release-claim.service.ts';
import { ChallengeEntity } from '../challenge/challenge.entity.ts';
import { codeActs } from '../challenge/code-words.rules.ts';
import type { DueHandler } from '../due/doer.service.ts';

/** a code that nobody has answered in time no longer serves, and what was held for it is let go. */
export const endChallenge: DueHandler = async ({ world }, { object }) => {
  const where = { epoch: world.epoch, id: object };
  return async (em) => {
    const challenge = await em.findOne(ChallengeEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (challenge?.state !== 'OPEN') return undefined;
    await em.nativeUpdate(ChallengeEntity, where, { state: 'EXPIRED' });
    const { slotId, ownerOip } = challenge;
    // The end of a hold is an act by itself.
    if (slotId && (await dropClaim(em, world, slotId, { state: 'HELD' }))) return undefined;
    return { ...codeActs.ENDED, oip: ownerOip };
  };
};
