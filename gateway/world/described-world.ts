import { instantIn } from '../../schema/calendar/index.ts';
import type { WorldOrigin, WorldRow } from '../../schema/control/admin.ts';
import { statement, type Storage } from '../storage/index.ts';
import { clockOf, nowBy, type ToldClock } from './clock-columns.ts';
import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

interface Told extends ToldClock {
  readonly name: string;
  readonly id: string;
  readonly epoch: string;
  readonly seed: string;
  readonly anchor: string;
  readonly revision: number;
  readonly touched: boolean;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly expiresInHours: number | null;
  readonly demo: boolean;
  readonly origin: WorldOrigin;
  readonly originEpoch: string | null;
}

const described = statement<Told>('worlds described', 'worlds', (names) => {
  const [{ table, column }, epoch] = [names(WorldEntity), names(EpochEntity)];
  const own = (
    [
      'name',
      'id',
      'revision',
      'touched',
      'createdAt',
      'lastUsedAt',
      'expiresInHours',
      'demo',
      'origin',
      'clockFrozenAt',
      'clockOffsetMs',
    ] as const
  ).map((property) => `w.${column[property]} as "${property}"`);
  return `select ${own.join(', ')}, e.${epoch.column.name} as "epoch", e.${epoch.column.seed} as "seed", e.${epoch.column.anchor} as "anchor",
      o.${epoch.column.name} as "originEpoch"
    from ${table} as w join ${epoch.table} as e on e.${epoch.column.id} = w.${column.epoch}
      left join ${epoch.table} as o on o.${epoch.column.id} = w.${column.originEpoch}
    where $1::text is null or w.${column.name} = $1 order by w.${column.name}`;
});

const utc = (ms: number): string => instantIn('UTC', ms);

const rowOf = (told: Told, machineNowMs: number): WorldRow => ({
  name: told.name,
  id: told.id,
  epoch: told.epoch,
  base: { seed: told.seed, anchor: told.anchor },
  revision: told.revision,
  touched: told.touched,
  now: instantIn('Europe/Moscow', nowBy(told, machineNowMs)),
  clock: clockOf(told),
  createdAt: utc(told.createdAt),
  lastUsedAt: utc(told.lastUsedAt),
  expiresInHours: told.expiresInHours,
  demo: told.demo,
  origin: told.origin,
  originEpoch: told.originEpoch,
});

/** By name. */
export const describeWorlds = async (storage: Storage, machineNowMs: number): Promise<WorldRow[]> =>
  (await storage.read(described, [null])).map((told) => rowOf(told, machineNowMs));

export const describeWorld = async (storage: Storage, name: string, machineNowMs: number): Promise<WorldRow | undefined> => {
  const [told] = await storage.read(described, [name]);
  return told && rowOf(told, machineNowMs);
};
