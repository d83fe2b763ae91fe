import { randomUUID } from 'node:crypto';
import type { NewWorld, WorldRow } from '../../schema/control/admin.ts';
import { statement, type Storage } from '../storage/index.ts';
import { taken, unknown } from './admin-refused.ts';
import { baseEpochOf } from './build-epoch.ts';
import { createWorld } from './change-world.ts';
import { clockColumns } from './clock-columns.ts';
import { makeCopiedWorld } from './copied-world.ts';
import { describeWorld, rowOf, toldColumns, type ToldWorld } from './described-world.ts';
import { EpochEntity } from './epoch.entity.ts';
import { violatesReference, violatesUniqueness } from './violation.ts';
import { WorldEntity } from './world.entity.ts';
import type { Room } from './room.ts';
import type { StoredWorld, Worlds } from './worlds.ts';

type Built = NonNullable<NewWorld['built']>;

/** A world of a base, as it was made. */
interface BareWorld extends ToldWorld {
  readonly mode: StoredWorld['mode'];
  readonly epochId: number;
  readonly baseEpoch: number;
}

/**
 * Epoch and world in one round trip, which commits by itself: tests make such worlds all the time. Gateways need no news of it: none keeps
 * that a world is not there.
 */
const bareWorld = statement<BareWorld>('a world of a base', 'worlds', (names) => {
  const [{ table, column }, world] = [names(EpochEntity), names(WorldEntity)];
  const { id, name, mode, epoch, expiresInHours, demo, origin, clockFrozenAt, clockOffsetMs } = world.column;
  return `with base as (select ${column.id} as id from ${table} where ${column.seed} = $1::text and ${column.anchor} = $2::date and ${column.base} is null),
      e as (insert into ${table} (${column.name}, ${column.seed}, ${column.anchor}, ${column.base})
        select $3::text, $1::text, $2::date, base.id from base returning ${column.id} as id),
      w as (insert into ${world.table}
          (${[id, name, mode, epoch, expiresInHours, demo, origin, clockFrozenAt, clockOffsetMs].join(', ')})
        select $4::uuid, $5::text, 'sandbox', e.id, $6::float8, $7::bool, $8::jsonb, $9::timestamptz, $10::int8 from e returning *)
    select ${toldColumns(world)}, w.${mode} as "mode", $3::text as "epoch", $1::text as "seed", $2::date as "anchor", null as "originEpoch",
      e.id as "epochId", base.id as "baseEpoch" from w, e, base`;
});

/** Undefined where there is no such base. */
const bare = async (storage: Storage, name: string, wanted: NewWorld, { base }: Built): Promise<BareWorld | undefined> => {
  const { epoch, clock, expiresInHours, demo = false, origin } = wanted;
  const { clockFrozenAt, clockOffsetMs } = clockColumns(clock);
  const times = [clockFrozenAt?.toISOString() ?? null, clockOffsetMs];
  const world = [randomUUID(), name, expiresInHours, demo, JSON.stringify(origin), ...times];
  try {
    const [made] = await storage.read(bareWorld, [base.seed, base.anchor, epoch, ...world]);
    return made;
  } catch (error) {
    // The base was swept at this moment.
    if (violatesReference(error)) return undefined;
    throw error;
  }
};

const turnsWithSweep = 3;

/** On its base, which is made where nobody has made it. */
const onBase = async (storage: Storage, name: string, wanted: NewWorld, built: Built): Promise<BareWorld> => {
  for (let turn = 0; turn < turnsWithSweep; turn += 1) {
    const made = await bare(storage, name, wanted, built);
    if (made) return made;
    await baseEpochOf(storage, built.base);
  }
  throw new Error(`the base of world ${name} is swept as often as it is made`);
};

const storedOf = ({ epoch, epochId, ...told }: BareWorld): StoredWorld => ({ ...told, epochName: epoch, epoch: epochId, switchedOn: [] });

/** Makes a world of the bare base, with an epoch of its own. */
const makeBare = async (deps: MakingWorlds, name: string, wanted: NewWorld, built: Built): Promise<WorldRow> => {
  const making = onBase(deps.storage, name, wanted, built);
  deps.worlds.learn(name, making.then(storedOf));
  return rowOf(await making, deps.machineNowMs());
};

export interface MakingWorlds {
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'learn'>;
  readonly machineNowMs: () => number;
  readonly room: Pick<Room, 'forOne'>;
}

/**
 * Makes a world, and its epoch where that was not built before: all of both, or nothing.
 * @throws AdminRefused 409 where there is one of that name or room for none, 404 for an epoch that was never built
 */
export const makeWorld = (deps: MakingWorlds, name: string, wanted: NewWorld): Promise<WorldRow> =>
  deps.room.forOne(() => made(deps, name, wanted));

const made = async (deps: MakingWorlds, name: string, wanted: NewWorld): Promise<WorldRow> => {
  const { storage, machineNowMs } = deps;
  const { built } = wanted;
  try {
    if (built && built.copyOf === undefined) return await makeBare(deps, name, wanted, built);
    if (built) return rowOf(await makeCopiedWorld(storage, name, wanted, built), machineNowMs());
    await createWorld(storage, name, wanted);
  } catch (error) {
    throw violatesUniqueness(error) ? taken(`there is a world ${name}, or an epoch ${wanted.epoch}`) : error;
  }
  const row = await describeWorld(storage, name, machineNowMs());
  if (!row) throw unknown(`world ${name}`);
  return row;
};
