import { instantIn } from '../../schema/calendar/index.ts';
import type { WorldOrigin, WorldRow } from '../../schema/control/admin.ts';
import { statement, type Storage, type TableNames } from '../storage/index.ts';
import { clockOf, nowBy, type ToldClock } from './clock-columns.ts';
import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

/** A world as statements tell it. */
export interface ToldWorld extends ToldClock {
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

const ownProperties = [
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
] as const;

/** Of `w`, the row of a world. */
export const toldColumns = ({ column }: TableNames<(typeof ownProperties)[number]>): string =>
  ownProperties.map((property) => `w.${column[property]} as "${property}"`).join(', ');

const described = statement<ToldWorld>('worlds described', 'worlds', (names) => {
  const [world, epoch] = [names(WorldEntity), names(EpochEntity)];
  const { table, column } = world;
  return `select ${toldColumns(world)}, e.${epoch.column.name} as "epoch", e.${epoch.column.seed} as "seed", e.${epoch.column.anchor} as "anchor",
      o.${epoch.column.name} as "originEpoch"
    from ${table} as w join ${epoch.table} as e on e.${epoch.column.id} = w.${column.epoch}
      left join ${epoch.table} as o on o.${epoch.column.id} = w.${column.originEpoch}
    where $1::text is null or w.${column.name} = $1 order by w.${column.name}`;
});

const utc = (ms: number): string => instantIn('UTC', ms);

export const rowOf = (told: ToldWorld, machineNowMs: number): WorldRow => ({
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
