import { randomUUID } from 'node:crypto';
import { IsolationLevel, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import type { NewWorld, WorldRow } from '../../schema/control/admin.ts';
import { namesOf, statement, type Storage } from '../storage/index.ts';
import { taken, unknown, wrong } from './admin-refused.ts';
import { baseEpochOf, noteChangesBefore } from './build-epoch.ts';
import { createWorld, epochNamed } from './change-world.ts';
import { clockColumns } from './clock-columns.ts';
import { copyEpoch } from './copy-rows.ts';
import { describeWorld, rowOf, toldColumns, type ToldWorld } from './described-world.ts';
import { EpochEntity } from './epoch.entity.ts';
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

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const violations = { ofForeignKey: '23503', ofUniqueness: '23505' } as const;

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
    if (codeOf(error) === violations.ofForeignKey) return undefined;
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

interface Births {
  readonly source: number;
  readonly seed: string;
  readonly anchor: string;
  readonly epoch: number;
  readonly twin: number | null;
}

/** Two epochs at most, of the base of the one that is copied. The twin is born as something that nobody writes to. */
const bear = async (em: EntityManager, copyOf: string, epochName: string, twinName: string | null): Promise<Births> => {
  const { table, column } = namesOf(em)(EpochEntity);
  const columns = [column.name, column.seed, column.anchor, column.base, column.retiredAt].join(', ');
  const [births] = await em.execute<Births[]>(
    `with source as (select * from ${table} where ${column.name} = ? and ${column.base} is not null),
        born as (insert into ${table} (${columns})
          select place.name, s.${column.seed}, s.${column.anchor}, s.${column.base}, place.retired
            from source as s cross join (values (?::text, null::timestamptz), (?::text, now())) as place (name, retired)
            where place.name is not null
          returning ${column.id} as id, ${column.name} as name)
      select s.${column.id} as source, s.${column.seed} as seed, s.${column.anchor}::text as anchor, e.id as epoch, t.id as twin
        from source as s join born as e on e.name = ? left join born as t on t.name = ?`,
    [copyOf, epochName, twinName, epochName, twinName],
  );
  if (!births) throw unknown(`epoch ${copyOf}`);
  return births;
};

/** On a copy of another epoch, made of one moment of it: of every write that comes meanwhile all or nothing is copied. */
const onCopy = (storage: Storage, name: string, wanted: NewWorld, { base, copyOf = '', twin, journalled }: Built): Promise<void> =>
  storage.orm.em.fork().transactional(
    async (em) => {
      const { originEpoch, clock, expiresInHours, origin, demo = false } = wanted;
      const births = await bear(em, copyOf, wanted.epoch, twin ? originEpoch : null);
      const { source, seed, anchor, epoch } = births;
      if (seed !== base.seed || anchor !== base.anchor) throw wrong('built.base', `${seed}@${anchor}, as the epoch that is copied`);
      const places = births.twin === null ? [epoch] : [epoch, births.twin];
      const rows = await copyEpoch(em, source, places);
      await noteChangesBefore(em, places);
      const idOf = async (kept: string): Promise<number> => births.twin ?? (kept === copyOf ? source : await epochNamed(em, kept));
      const goesBackTo = originEpoch !== null && (journalled || rows > 0) ? await idOf(originEpoch) : null;
      const row = { id: randomUUID(), name, mode: 'sandbox' as const, epoch, expiresInHours, demo, origin, originEpoch: goesBackTo };
      await em.insert(WorldEntity, { ...row, ...clockColumns(clock) });
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );

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
    await (built ? onCopy(storage, name, wanted, built) : createWorld(storage, name, wanted));
  } catch (error) {
    const isTaken = error instanceof UniqueConstraintViolationException || codeOf(error) === violations.ofUniqueness;
    throw isTaken ? taken(`there is a world ${name}, or an epoch ${wanted.epoch}`) : error;
  }
  const row = await describeWorld(storage, name, machineNowMs());
  if (!row) throw unknown(`world ${name}`);
  return row;
};
