import { randomUUID } from 'node:crypto';
import { raw, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import type { Flip, NewWorld, WorldClock } from '../../schema/control/admin.ts';
import { namesOf, type Storage } from '../storage/index.ts';
import { taken, unknown } from './admin-refused.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { clockColumns } from './clock-columns.ts';
import { dropWorld, retire } from './drop-world.ts';
import { EpochEntity } from './epoch.entity.ts';
import { tell } from './news.ts';
import { WorldEntity } from './world.entity.ts';

/** Storage id of an epoch by its name; bases have none. */
export const epochNamed = async (em: EntityManager, name: string): Promise<number> => {
  const found = await em.findOne(EpochEntity, { name, base: { $ne: null } }, { fields: ['id'] });
  if (!found) throw unknown(`epoch ${name}`);
  return found.id;
};

/** A world writes to an epoch that is its own: not another's, and nothing that must stay as it is. */
const mustBeFree = async (em: EntityManager, epoch: number): Promise<void> => {
  const names = namesOf(em);
  const [world, checkpoint] = [names(WorldEntity), names(CheckpointEntity)];
  const holders = await em.execute<unknown[]>(
    `select 1 from ${world.table} where ${epoch} in (${world.column.epoch}, ${world.column.originEpoch})
      union all select 1 from ${checkpoint.table} where ${checkpoint.column.epoch} = ${epoch}`,
  );
  if (holders.length > 0) throw taken('that epoch is held by a world, an origin or a checkpoint: build a copy of it');
};

/** From now on a world points to it, and writes. */
const revive = (em: EntityManager, epoch: number): Promise<number> => em.nativeUpdate(EpochEntity, { id: epoch }, { retiredAt: null });

/**
 * Makes a world.
 * @throws AdminRefused 409 where there is one of that name, 404 for an epoch that was never built
 */
export const createWorld = async (storage: Storage, name: string, wanted: NewWorld): Promise<void> => {
  const { clock, expiresInHours, origin, demo = false } = wanted;
  try {
    await storage.write(async (em) => {
      if ((await em.count(WorldEntity, { name })) > 0) throw taken(`there is a world ${name}`);
      const epoch = await epochNamed(em, wanted.epoch);
      await mustBeFree(em, epoch);
      const originEpoch = wanted.originEpoch === null ? null : await epochNamed(em, wanted.originEpoch);
      const row = { id: randomUUID(), name, mode: 'sandbox' as const, epoch, expiresInHours, demo, origin, originEpoch };
      await em.insert(WorldEntity, { ...row, ...clockColumns(clock) });
      await revive(em, epoch);
      await tell(em, { name });
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw taken(`there is a world ${name}`);
    throw error;
  }
};

const locked = async (em: EntityManager, name: string): Promise<{ id: string; epoch: number; epochName: string }> => {
  const names = namesOf(em);
  const [world, epoch] = [names(WorldEntity), names(EpochEntity)];
  const [row] = await em.execute<{ id: string; epoch: number; epochName: string }[]>(
    `select w.${world.column.id} as id, w.${world.column.epoch} as epoch, e.${epoch.column.name} as "epochName"
      from ${world.table} as w join ${epoch.table} as e on e.${epoch.column.id} = w.${world.column.epoch}
      where w.${world.column.name} = ? for update of w`,
    [name],
  );
  if (!row) throw unknown(`world ${name}`);
  return row;
};

/**
 * Points a world to another epoch. Whoever writes to the old one finishes first; whoever comes later is refused.
 * @throws AdminRefused 404 for an unknown world or epoch, 409 where the world is not on the epoch it was said to be on
 */
export const flipWorld = (storage: Storage, name: string, { epoch: to, clock, from, touched = true }: Flip): Promise<void> =>
  storage.write(async (em) => {
    const world = await locked(em, name);
    if (from !== undefined && from !== world.epochName) throw taken(`world ${name} is on epoch ${world.epochName}`);
    const epoch = await epochNamed(em, to);
    if (epoch !== world.epoch) {
      await mustBeFree(em, epoch);
      await retire(em, [world.epoch]);
      await revive(em, epoch);
    }
    const revision = raw('revision + 1');
    await em.nativeUpdate(WorldEntity, { id: world.id }, { epoch, touched, revision, ...(clock && clockColumns(clock)) });
    await tell(em, { name });
  });

/** Raises the revision, and sets clock and expiry where they are given. */
export const touchWorld = (storage: Storage, name: string, clock?: WorldClock, expiresInHours?: number | null): Promise<void> =>
  storage.write(async (em) => {
    const expiry = expiresInHours === undefined ? undefined : { expiresInHours };
    const changes = { touched: true, revision: raw('revision + 1'), ...(clock && clockColumns(clock)), ...expiry };
    if ((await em.nativeUpdate(WorldEntity, { name }, changes)) === 0) throw unknown(`world ${name}`);
    await tell(em, { name });
  });

/** Drops a world with its checkpoints. `main` stays. */
export const removeWorld = async (storage: Storage, name: string): Promise<void> => {
  if (name === 'main') throw taken('the world main is never dropped: reset it');
  if (!(await dropWorld(storage, name))) throw unknown(`world ${name}`);
};
