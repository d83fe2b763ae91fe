import { locked, namesOf, worldLock, type Storage } from '../storage/index.ts';
import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

/** Requests, and gateways that have not looked at the world's row again, may still be on an epoch that was turned away from. */
const grace = `interval '10 minutes'`;

/**
 * Drops epochs that no world points to, then bases that no epoch is built on; their rows go with them.
 * @returns how many epochs and bases
 */
export const sweepEpochs = (storage: Storage): Promise<number> =>
  locked(storage.orm, worldLock, () =>
    storage.write(async (em) => {
      const names = namesOf(storage.orm);
      const [world, epoch] = [names(WorldEntity), names(EpochEntity)];
      const retired = await em.execute<{ id: number }[]>(
        `delete from ${epoch.table} as e where e.${epoch.column.retiredAt} < now() - ${grace}
          and not exists (select from ${world.table} where ${world.column.epoch} = e.${epoch.column.id}) returning ${epoch.column.id}`,
      );
      const bases = await em.execute<{ id: number }[]>(
        `delete from ${epoch.table} as b where b.${epoch.column.base} is null
          and not exists (select from ${epoch.table} as e where e.${epoch.column.base} = b.${epoch.column.id}) returning ${epoch.column.id}`,
      );
      return retired.length + bases.length;
    }),
  );
