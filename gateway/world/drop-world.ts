import type { EntityManager } from '@mikro-orm/postgresql';
import { epochLock, namesOf } from '../storage/index.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { tell } from './news.ts';
import { WorldEntity } from './world.entity.ts';

/** Ends writing to epochs of which nothing is wanted any more; what still points to one keeps it from being swept. */
export const retire = async (em: EntityManager, epochs: readonly number[]): Promise<void> => {
  const { table, column } = namesOf(em)(EpochEntity);
  const list = `{${epochs.join(',')}}`;
  // Whoever writes to one of them finishes first, and whoever comes later waits, and is refused.
  await em.execute(`select pg_advisory_xact_lock(${epochLock}, id) from (select unnest(?::int4[]) as id order by 1) as e`, [list]);
  await em.execute(`update ${table} set ${column.retiredAt} = now() where ${column.id} = any(?::int4[])`, [list]);
};

/** Drops a world with its checkpoints, in a transaction, and tells every gateway. False where there is none of that name. */
export const dropWorld = async (em: EntityManager, name: string): Promise<boolean> => {
  const names = namesOf(em);
  const [world, checkpoint] = [names(WorldEntity), names(CheckpointEntity)];
  const [row] = await em.execute<{ id: string; epoch: number; origin: number | null }[]>(
    `select ${world.column.id} as id, ${world.column.epoch} as epoch, ${world.column.originEpoch} as origin from ${world.table}
      where ${world.column.name} = ? for update`,
    [name],
  );
  if (!row) return false;
  const kept = await em.execute<{ epoch: number }[]>(
    `select ${checkpoint.column.epoch} as epoch from ${checkpoint.table} where ${checkpoint.column.world} = ?`,
    [row.id],
  );
  await em.execute(`delete from ${world.table} where ${world.column.id} = ?`, [row.id]);
  await retire(em, [row.epoch, ...(row.origin === null ? [] : [row.origin]), ...kept.map(({ epoch }) => epoch)]);
  await tell(em, { name, gone: row.id });
  return true;
};
