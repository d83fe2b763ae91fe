import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { namesOf, type Storage } from '../storage/index.ts';
import { EpochEntity } from './epoch.entity.ts';
import type { Room } from './room.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { unknown } from './admin-refused.ts';
import { WorldEntity } from './world.entity.ts';

interface FoundEpoch {
  readonly epoch: number;
  readonly baseEpoch: number;
}

/** Storage ids of an epoch of that name and of its base. */
export const findEpoch = async (storage: Storage, name: string): Promise<FoundEpoch> => {
  const { table, column } = namesOf(storage.orm)(EpochEntity);
  const [found] = await storage.orm.em
    .fork()
    .execute<FoundEpoch[]>(
      `select ${column.id} as epoch, ${column.base} as "baseEpoch" from ${table} where ${column.name} = ? and ${column.base} is not null`,
      [name],
    );
  if (!found) throw unknown(`epoch ${name}`);
  return found;
};

export interface KnownEpoch {
  readonly name: string;
  readonly base: WorldBase;
  readonly heldBy: 'WORLD' | 'ORIGIN' | 'CHECKPOINT' | null;
}

/** Every epoch that storage has, by name; bases left out. */
export const listEpochs = async (storage: Storage): Promise<KnownEpoch[]> => {
  const names = namesOf(storage.orm);
  const [epoch, world, checkpoint] = [names(EpochEntity), names(WorldEntity), names(CheckpointEntity)];
  const held = (table: string, column: string): string => `exists (select from ${table} where ${column} = e.${epoch.column.id})`;
  const rows = await storage.orm.em.fork().execute<{ name: string; seed: string; anchor: string; heldBy: KnownEpoch['heldBy'] }[]>(
    `select e.${epoch.column.name} as name, e.${epoch.column.seed} as seed, e.${epoch.column.anchor}::text as anchor,
        case when ${held(world.table, world.column.epoch)} then 'WORLD' when ${held(world.table, world.column.originEpoch)} then 'ORIGIN'
          when ${held(checkpoint.table, checkpoint.column.epoch)} then 'CHECKPOINT' end as "heldBy"
      from ${epoch.table} as e where e.${epoch.column.base} is not null order by 1`,
  );
  return rows.map(({ name, seed, anchor, heldBy }) => ({ name, base: { seed, anchor }, heldBy }));
};

/** What the admin interface asks of the rest of the gateway. */
export interface AdminDependencies {
  readonly storage: Storage;
  readonly machineNowMs: () => number;
  /** Where the clock of the installation stands, epoch milliseconds; undefined: it runs with the machine's. */
  readonly frozenAtMs: number | undefined;
  readonly room: Room;
  /** First touch of people in a base epoch. */
  readonly touch: (base: { readonly epoch: number; readonly base: WorldBase }, oips: readonly string[]) => Promise<void>;
  /** Does what is due in a world now. */
  readonly runActs: (world: string) => Promise<void>;
  /** What falls due first in an epoch after a moment of world time, exclusive, and up to another, inclusive. */
  readonly nextDue: (
    epoch: number,
    afterMs: number,
    untilMs: number,
  ) => Promise<{ readonly atMs: number; readonly kind: string } | undefined>;
}
