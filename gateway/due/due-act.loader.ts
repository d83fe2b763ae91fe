import { statement, type Storage } from '../storage/index.ts';
import { EpochEntity } from '../world/epoch.entity.ts';
import { WorldEntity } from '../world/world.entity.ts';
import { DueActEntity, type DueAbout } from './due-act.entity.ts';

/** One that waits. */
export interface DueRow {
  readonly ordinal: number;
  /** World time, epoch milliseconds. */
  readonly at: number;
  readonly kind: string;
  readonly object: string;
  readonly about: DueAbout;
  readonly oip: string | null;
}

const dueUntil = statement<DueRow>('due acts until', 'epoch', (names) => {
  const { table, all, column } = names(DueActEntity);
  return `select ${all} from ${table} where ${column.epoch} = $1 and ${column.at} <= $2::timestamptz order by ${column.at}, ${column.ordinal}
    limit $3::int4`;
});

/** What waits in an epoch up to a moment of world time, inclusive, the first to be done first. */
export const readDueActs = (storage: Storage, epoch: number, untilMs: number, limit: number): Promise<DueRow[]> =>
  storage.read(dueUntil, [epoch, new Date(untilMs).toISOString(), limit]);

const worldsWithDueActs = statement<{ readonly name: string }>('worlds with due acts', 'worlds', (names) => {
  const [world, epoch, due] = [names(WorldEntity), names(EpochEntity), names(DueActEntity)];
  const now = `coalesce(w.${world.column.clockFrozenAt}, $1::timestamptz + w.${world.column.clockOffsetMs} * interval '1 millisecond')`;
  return `select w.${world.column.name} as "name" from ${world.table} as w join ${epoch.table} as e on e.${epoch.column.id} = w.${world.column.epoch}
    where exists (select from ${due.table} as d where d.${due.column.epoch} = e.${epoch.column.id} and d.${due.column.at} < ${now})`;
});

/**
 * Names of worlds in which something was due before now. What is due at this very millisecond is next: in a world whose clock stands there, it is
 * done by whoever has moved the clock.
 */
export const readWorldsWithDueActs = async (storage: Storage, machineNowMs: number): Promise<string[]> =>
  (await storage.read(worldsWithDueActs, [new Date(machineNowMs).toISOString()])).map(({ name }) => name);

const nextDue = statement<{ readonly at: number; readonly kind: string }>('next due act', 'epoch', (names) => {
  const { table, column } = names(DueActEntity);
  return `select ${column.at} as "at", ${column.kind} as "kind" from ${table}
    where ${column.epoch} = $1 and ${column.at} > $2::timestamptz and ${column.at} <= $3::timestamptz order by ${column.at}, ${column.ordinal} limit 1`;
});

/** What falls due first after a moment of world time, exclusive, and up to another, inclusive; epoch milliseconds. */
export const readNextDueAct = async (storage: Storage, epoch: number, afterMs: number, untilMs: number) => {
  const [next] = await storage.read(nextDue, [epoch, new Date(afterMs).toISOString(), new Date(untilMs).toISOString()]);
  return next;
};
