import { startOfDay } from '../../schema/calendar/index.ts';
import { statement, type Storage } from '../storage/index.ts';
import { EpochEntity } from './epoch.entity.ts';
import { ensureMain, type WantedMain } from './main-world.ts';
import { requestWorld, type RequestWorld } from './request-world.ts';
import { sweepEpochs } from './sweep.ts';
import { WorldEntity } from './world.entity.ts';

export interface Worlds {
  /** The world of that name as it is now; undefined where there is none. */
  named(name: string): Promise<RequestWorld | undefined>;
  /** The world of requests that name none. */
  main(): Promise<RequestWorld>;
  /** Asks the database for `main`, whatever is known of it. Rejects where it does not answer. */
  check(): Promise<void>;
  /** Drops epochs that nothing points to, with their rows; how many. */
  sweep(): Promise<number>;
}

interface WorldRow {
  readonly name: string;
  readonly id: string;
  readonly mode: 'sandbox' | 'production';
  readonly revision: number;
  readonly clockFrozenAt: number | null;
  /** int8 */
  readonly clockOffsetMs: string;
  readonly epoch: number;
  readonly epochName: string;
  readonly baseEpoch: number;
  readonly seed: string;
  readonly anchor: string;
}

const worldByName = statement<WorldRow>('world by name', 'worlds', (names) => {
  const [{ table, column }, epoch] = [names(WorldEntity), names(EpochEntity)];
  return `select w.${column.name} as "name", w.${column.id} as "id", w.${column.mode} as "mode", w.${column.revision} as "revision",
      w.${column.clockFrozenAt} as "clockFrozenAt", w.${column.clockOffsetMs} as "clockOffsetMs", w.${column.epoch} as "epoch",
      e.${epoch.column.name} as "epochName", e.${epoch.column.base} as "baseEpoch", e.${epoch.column.seed} as "seed", e.${epoch.column.anchor} as "anchor"
    from ${table} as w join ${epoch.table} as e on e.${epoch.column.id} = w.${column.epoch} where w.${column.name} = $1`;
});

/** Another gateway on the same database may turn a world to another epoch: how old our knowledge may be. */
const rereadAfterMs = 1000;

const worldOf = (row: WorldRow, machineNowMs: () => number): RequestWorld =>
  requestWorld({
    name: row.name,
    id: row.id,
    epoch: row.epoch,
    epochName: row.epochName,
    baseEpoch: row.baseEpoch,
    base: { seed: row.seed, anchor: row.anchor },
    revision: row.revision,
    nowMs: () => row.clockFrozenAt ?? machineNowMs() + Number(row.clockOffsetMs),
    firstTouchMs: () => (row.mode === 'production' ? machineNowMs() : startOfDay('Europe/Moscow', row.anchor)),
  });

/**
 * Makes sure that `main` exists as the environment wants it, and finds worlds.
 * @throws StartError where the database belongs to the other mode
 */
export const openWorlds = async (options: { storage: Storage; machineNowMs: () => number } & WantedMain): Promise<Worlds> => {
  const { storage, machineNowMs, ...wanted } = options;
  await ensureMain(storage, wanted, machineNowMs());
  const known = new Map<string, { readonly world: Promise<RequestWorld | undefined>; readonly sinceMs: number }>();
  const read = async (name: string): Promise<RequestWorld | undefined> => {
    const [row] = await storage.read(worldByName, [name]);
    return row && worldOf(row, machineNowMs);
  };
  const named = (name: string): Promise<RequestWorld | undefined> => {
    const kept = known.get(name);
    if (kept && machineNowMs() - kept.sinceMs < rereadAfterMs) return kept.world;
    const world = read(name);
    known.set(name, { world, sinceMs: machineNowMs() });
    // Neither a failure nor an unknown name is worth keeping.
    world.then((found) => found ?? known.delete(name)).catch(() => known.delete(name));
    return world;
  };
  const present = (world: RequestWorld | undefined): RequestWorld => {
    if (!world) throw new Error('the world main is gone from the database');
    return world;
  };
  return {
    named,
    main: async () => present(await named('main')),
    check: async () => void present(await read('main')),
    sweep: () => sweepEpochs(storage),
  };
};
