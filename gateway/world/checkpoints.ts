import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { instantIn } from '../../schema/calendar/index.ts';
import type { CheckpointRow, NewCheckpoint } from '../../schema/control/admin.ts';
import { namesOf, statement, type Storage } from '../storage/index.ts';
import { taken, unknown } from './admin-refused.ts';
import { epochNamed } from './change-world.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { clockOf, type ToldClock } from './clock-columns.ts';
import { retire } from './drop-world.ts';
import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

/** Of those that the sandbox makes itself, so many of a world are kept. */
const automaticKept = 50;

interface Told extends ToldClock, Pick<CheckpointRow, 'name' | 'epoch' | 'automatic' | 'act'> {
  readonly at: number;
  readonly createdAt: number;
}

const checkpointsOf = statement<Told>('checkpoints of a world', 'worlds', (names) => {
  const [{ table, column }, world, epoch] = [names(CheckpointEntity), names(WorldEntity), names(EpochEntity)];
  const own = (['name', 'automatic', 'act', 'at', 'createdAt', 'clockFrozenAt', 'clockOffsetMs'] as const).map(
    (property) => `c.${column[property]} as "${property}"`,
  );
  return `select ${own.join(', ')}, e.${epoch.column.name} as "epoch" from ${table} as c
      join ${world.table} as w on w.${world.column.id} = c.${column.world} join ${epoch.table} as e on e.${epoch.column.id} = c.${column.epoch}
    where w.${world.column.name} = $1 and ($2::text is null or c.${column.name} = $2) order by c.${column.id}`;
});

const rowOf = (told: Told): CheckpointRow => ({
  name: told.name,
  epoch: told.epoch,
  automatic: told.automatic,
  act: told.act,
  clock: clockOf(told),
  now: instantIn('Europe/Moscow', told.at),
  createdAt: instantIn('UTC', told.createdAt),
});

/** Oldest first; of one name where one is given. */
export const readCheckpoints = async (storage: Storage, world: string, name?: string): Promise<CheckpointRow[]> =>
  (await storage.read(checkpointsOf, [world, name ?? null])).map(rowOf);

/**
 * Keeps an epoch under a name.
 * @throws AdminRefused 404 for an unknown world or epoch, 409 where the world has one of that name
 */
export const keepCheckpoint = async (storage: Storage, world: string, wanted: NewCheckpoint, machineNowMs: number): Promise<void> => {
  const { name, automatic = false, act = null } = wanted;
  try {
    await storage.write(async (em) => {
      const row = await em.findOne(WorldEntity, { name: world });
      if (!row) throw unknown(`world ${world}`);
      const epoch = await epochNamed(em, wanted.epoch);
      if (epoch === row.epoch) throw taken('the world writes to that epoch: build a copy of it');
      const { clockFrozenAt = null, clockOffsetMs } = row;
      const at = clockFrozenAt ?? new Date(machineNowMs + clockOffsetMs);
      const times = { clockFrozenAt, clockOffsetMs, at, createdAt: new Date(machineNowMs) };
      await em.insert(CheckpointEntity, { world: row.id, name, epoch, automatic, act, ...times });
      if (!automatic) return;
      const { table, column } = namesOf(em)(CheckpointEntity);
      const own = `${column.world} = ? and ${column.automatic}`;
      const old = await em.execute<{ epoch: number }[]>(
        `delete from ${table} where ${own} and ${column.id} not in
          (select ${column.id} from ${table} where ${own} order by ${column.id} desc limit ${automaticKept}) returning ${column.epoch} as epoch`,
        [row.id, row.id],
      );
      await retire(
        em,
        old.map((one) => one.epoch),
      );
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw taken(`world ${world} has a checkpoint ${name}`);
    throw error;
  }
};

/** @throws AdminRefused 404 where there is no such checkpoint */
export const dropCheckpoint = (storage: Storage, world: string, name: string): Promise<void> =>
  storage.write(async (em) => {
    const row = await em.findOne(WorldEntity, { name: world });
    const found = row && (await em.findOne(CheckpointEntity, { world: row.id, name }));
    if (!found) throw unknown(`checkpoint ${name} of world ${world}`);
    await em.nativeDelete(CheckpointEntity, { id: found.id });
    await retire(em, [found.epoch]);
  });
