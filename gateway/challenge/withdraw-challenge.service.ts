import type { EntityManager } from '@mikro-orm/postgresql';
import { unschedule } from '../due/schedule.service.ts';
import type { RequestWorld } from '../world/index.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import { challengeEnds } from './open-challenge.service.ts';

/** As if it had never been asked for: its code could not be sent. */
export const withdrawChallenge = async (em: EntityManager, world: Pick<RequestWorld, 'epoch'>, id: string): Promise<void> => {
  await unschedule(em, world, challengeEnds, id);
  await em.nativeDelete(ChallengeEntity, { epoch: world.epoch, id });
};
