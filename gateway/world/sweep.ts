import { ForeignKeyConstraintViolationException } from '@mikro-orm/postgresql';
import { locked, namesOf, worldLock, type Storage } from '../storage/index.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { dropWorld } from './drop-world.ts';
import { WorldEntity } from './world.entity.ts';

/** Requests, and gateways that have not looked at the world's row again, may still be on an epoch that was turned away from. */
const grace = `interval '10 minutes'`;
/** Epochs of one transaction: whoever waits for the lock waits for that long. */
const together = 50;

/** Epochs that no world, origin or checkpoint points to. */
const sweepRetired = (storage: Storage): Promise<number> =>
  storage.write(async (em) => {
    const names = namesOf(storage.orm);
    const [world, epoch, checkpoint] = [names(WorldEntity), names(EpochEntity), names(CheckpointEntity)];
    const held = (table: string, column: string): string => `exists (select from ${table} where ${column} = e.${epoch.column.id})`;
    const swept = await em.execute<unknown[]>(
      `delete from ${epoch.table} where ${epoch.column.id} in (
        select e.${epoch.column.id} from ${epoch.table} as e where e.${epoch.column.retiredAt} < now() - ${grace}
          and not ${held(world.table, world.column.epoch)} and not ${held(world.table, world.column.originEpoch)}
          and not ${held(checkpoint.table, checkpoint.column.epoch)}
        limit ${together}) returning 1`,
    );
    return swept.length;
  });

/** Bases that no epoch is built on. */
const sweepBases = async (storage: Storage): Promise<number> => {
  try {
    return await storage.write(async (em) => {
      const { table, column } = namesOf(storage.orm)(EpochEntity);
      const swept = await em.execute<unknown[]>(
        `delete from ${table} as b where b.${column.base} is null
          and not exists (select from ${table} as e where e.${column.base} = b.${column.id}) returning 1`,
      );
      return swept.length;
    });
  } catch (error) {
    // Somebody builds on one of them at this moment: the next sweep comes.
    if (error instanceof ForeignKeyConstraintViolationException) return 0;
    throw error;
  }
};

/**
 * Drops epochs that nothing points to, then bases that no epoch is built on; their rows go with them.
 * @returns how many epochs and bases
 */
export const sweepEpochs = (storage: Storage): Promise<number> =>
  locked(storage.orm, worldLock, async () => {
    let swept = 0;
    for (let last = together; last === together; swept += last) last = await sweepRetired(storage);
    return swept + (await sweepBases(storage));
  });

/** Drops worlds that nobody has used for their time, and tells every gateway; how many. `main` has no such time. */
export const dropUnused = async (storage: Storage, machineNowMs: number): Promise<number> => {
  const { table, column } = namesOf(storage.orm)(WorldEntity);
  const unused = await storage.orm.em.fork().execute<{ name: string }[]>(
    `select ${column.name} as name from ${table} where ${column.name} <> 'main'
      and ${column.lastUsedAt} + ${column.expiresInHours} * interval '1 hour' < ?::timestamptz`,
    [new Date(machineNowMs).toISOString()],
  );
  let dropped = 0;
  for (const { name } of unused) dropped += (await dropWorld(storage, name, machineNowMs)) ? 1 : 0;
  return dropped;
};
