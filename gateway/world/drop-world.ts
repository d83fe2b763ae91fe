import type { EntityManager } from '@mikro-orm/postgresql';
import { epochLock, namesOf, statement, type Storage } from '../storage/index.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { worldChannel } from './news.ts';
import { WorldEntity } from './world.entity.ts';

/** Ends writing to epochs of which nothing is wanted any more; what still points to one keeps it from being swept. */
export const retire = async (em: EntityManager, epochs: readonly number[]): Promise<void> => {
  const { table, column } = namesOf(em)(EpochEntity);
  const list = `{${epochs.join(',')}}`;
  // Whoever writes to one of them finishes first, and whoever comes later waits, and is refused.
  await em.execute(`select pg_advisory_xact_lock(${epochLock}, id) from (select unnest(?::int4[]) as id order by 1) as e`, [list]);
  await em.execute(`update ${table} set ${column.retiredAt} = now() where ${column.id} = any(?::int4[])`, [list]);
};

/** In one round trip, for tests drop worlds all the time; its epochs are retired as by `retire`. The second parameter: unused since then. */
const drop = statement<{ readonly told: '' }>('drop a world', 'writes', (names) => {
  const [world, epoch, checkpoint] = [names(WorldEntity), names(EpochEntity), names(CheckpointEntity)];
  const { id, name, lastUsedAt, expiresInHours } = world.column;
  return `with gone as (delete from ${world.table} where ${name} = $1::text
        and ($2::timestamptz is null or ${lastUsedAt} + ${expiresInHours} * interval '1 hour' < $2::timestamptz)
        returning ${id} as id, ${world.column.epoch} as epoch, ${world.column.originEpoch} as origin),
      turned as (select epoch as id from gone union select origin from gone where origin is not null
        union select c.${checkpoint.column.epoch} from ${checkpoint.table} as c join gone on c.${checkpoint.column.world} = gone.id),
      turns as (select ordered.id, pg_advisory_xact_lock(${epochLock}, ordered.id) from (select id from turned order by 1) as ordered),
      retired as (update ${epoch.table} as e set ${epoch.column.retiredAt} = now() from turns where e.${epoch.column.id} = turns.id)
    select pg_notify('${worldChannel}', json_build_object('name', $1::text, 'gone', gone.id)::text) as "told" from gone`;
});

/**
 * Drops a world with its checkpoints, and tells every gateway. `unusedMs`: only where nobody has used it for its time at that moment of the
 * machine's. False where there is no such world.
 */
export const dropWorld = async (storage: Storage, name: string, unusedMs?: number): Promise<boolean> => {
  const unused = unusedMs === undefined ? null : new Date(unusedMs).toISOString();
  return (await storage.read(drop, [name, unused])).length > 0;
};
