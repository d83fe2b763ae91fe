import { startOfDay } from '../../schema/calendar/index.ts';
import { nearNames } from '../../schema/control/near.ts';
import { listenTo, statement, type Storage } from '../storage/index.ts';
import { batched } from './batched.ts';
import { EpochEntity } from './epoch.entity.ts';
import { ensureMain, type WantedMain } from './main-world.ts';
import { readNews, worldChannel } from './news.ts';
import { requestWorld, type RequestWorld } from './request-world.ts';
import { dropUnused, sweepEpochs } from './sweep.ts';
import { SwitchedServiceEntity } from './switched-service.entity.ts';
import { usesOf } from './uses.ts';
import { WorldEntity } from './world.entity.ts';
import { rememberAtMost } from '../remember-at-most.ts';

export interface Worlds {
  /** The world of that name as it is now; undefined where there is none. */
  named(name: string): Promise<RequestWorld | undefined>;
  /** The same where it need not be asked for; undefined says nothing. */
  atHand(name: string): RequestWorld | undefined;
  /** The world of requests that name none. */
  main(): Promise<RequestWorld>;
  /** Names that look like one that is not there, nearest first. */
  near(name: string): Promise<string[]>;
  /** A request was made in the world: it does not expire. */
  used(world: Pick<RequestWorld, 'id' | 'name'>): void;
  /** The world has changed, or is gone: whatever is known of it is asked for again. */
  forget(name: string): void;
  /** Calls with the name of a world that has changed or is gone; with undefined where any may have. */
  whenChanged(listener: (name: string | undefined) => void): void;
  /** A world of that name is being made: what comes of it need not be asked for. */
  learn(name: string, made: Promise<StoredWorld>): void;
  /** Calls with the ids of worlds that are gone, and with nothing of which anything need be kept. */
  whenGone(listener: (ids: ReadonlySet<string>) => void): void;
  /** How many there are. */
  count(): Promise<number>;
  /** Asks the database for `main`, whatever is known of it. Rejects where it does not answer. */
  check(): Promise<void>;
  /** Drops worlds that nobody has used for their time; how many. */
  dropUnused(): Promise<number>;
  /** Drops epochs that nothing points to, with their rows; how many. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

/** A world as its row and that of its epoch say. */
export interface StoredWorld {
  readonly name: string;
  readonly id: string;
  readonly mode: 'sandbox' | 'production';
  readonly revision: number;
  readonly clockFrozenAt: number | null;
  /** int8 */
  readonly clockOffsetMs: string;
  readonly lastUsedAt: number;
  readonly epoch: number;
  readonly epochName: string;
  readonly baseEpoch: number;
  readonly seed: string;
  readonly anchor: string;
  readonly switchedOn: RequestWorld['switchedOn'];
}

const worldByName = statement<StoredWorld>('world by name', 'worlds', (names) => {
  const [{ table, column }, epoch, switched] = [names(WorldEntity), names(EpochEntity), names(SwitchedServiceEntity)];
  return `select w.${column.name} as "name", w.${column.id} as "id", w.${column.mode} as "mode", w.${column.revision} as "revision",
      w.${column.clockFrozenAt} as "clockFrozenAt", w.${column.clockOffsetMs} as "clockOffsetMs", w.${column.lastUsedAt} as "lastUsedAt",
      w.${column.epoch} as "epoch", e.${epoch.column.name} as "epochName", e.${epoch.column.base} as "baseEpoch",
      e.${epoch.column.seed} as "seed", e.${epoch.column.anchor} as "anchor",
      (select coalesce(json_agg(json_build_object('service', s.${switched.column.service}, 'regionCode', s.${switched.column.regionCode},
          'sinceMs', (extract(epoch from s.${switched.column.since}) * 1000)::int8)), '[]')
        from ${switched.table} as s where s.${switched.column.epoch} = w.${column.epoch}) as "switchedOn"
    from ${table} as w join ${epoch.table} as e on e.${epoch.column.id} = w.${column.epoch} where w.${column.name} = $1`;
});

const worldNames = statement<{ readonly name: string }>('world names', 'worlds', (names) => {
  const { table, column } = names(WorldEntity);
  return `select ${column.name} as "name" from ${table} order by 1`;
});

const worldCount = statement<{ readonly count: number }>('world count', 'worlds', (names) => {
  return `select count(*)::int4 as "count" from ${names(WorldEntity).table}`;
});

/** How old our knowledge may be: of a gateway that hears what others change, and of one that does not listen. */
const rereadAfterMs = { hearing: 10_000, alone: 1_000 };
const remembered = 10_000;
/** Worlds that go together are told of together. */
const goneAfterMs = 500;

const worldOf = (row: StoredWorld, machineNowMs: () => number): RequestWorld =>
  requestWorld({
    name: row.name,
    id: row.id,
    mode: row.mode,
    epoch: row.epoch,
    epochName: row.epochName,
    baseEpoch: row.baseEpoch,
    base: { seed: row.seed, anchor: row.anchor },
    revision: row.revision,
    switchedOn: row.switchedOn,
    frozen: row.clockFrozenAt !== null,
    nowMs: () => row.clockFrozenAt ?? machineNowMs() + Number(row.clockOffsetMs),
    firstTouchMs: () => (row.mode === 'production' ? machineNowMs() : startOfDay('Europe/Moscow', row.anchor)),
  });

/** What was found under a name. */
interface KnownWorld {
  readonly world: Promise<RequestWorld | undefined>;
  /** Once it is there. */
  found: RequestWorld | undefined;
  readonly sinceMs: number;
}

export interface WorldsOptions extends WantedMain {
  readonly storage: Storage;
  readonly machineNowMs: () => number;
  /** Where other gateways are heard that change worlds; nobody is listened to where undefined. */
  readonly databaseUrl?: string;
  readonly warn?: (text: string) => void;
}

/**
 * Makes sure that `main` exists as the environment wants it, and finds worlds.
 * @throws StartError where the database belongs to the other mode
 */
export const openWorlds = async (options: WorldsOptions): Promise<Worlds> => {
  const { storage, machineNowMs, databaseUrl, warn = () => undefined, ...wanted } = options;
  await ensureMain(storage, wanted, machineNowMs());
  const known = rememberAtMost<string, KnownWorld>(remembered);
  const uses = usesOf(storage, machineNowMs, warn);
  const gone = batched(goneAfterMs);
  const watchers: ((name: string | undefined) => void)[] = [];
  const heard = (payload: string | undefined): void => {
    const news = payload === undefined ? undefined : readNews(payload);
    if (news) known.delete(news.name);
    else known.clear();
    if (news?.gone !== undefined) gone.add(news.gone);
    for (const watcher of watchers) watcher(news?.name);
  };
  const listening = databaseUrl === undefined ? undefined : listenTo(databaseUrl, worldChannel, heard, warn);
  const maxAgeMs = (): number => {
    if (!listening) return rereadAfterMs.alone;
    return listening.hears() ? rereadAfterMs.hearing : 0;
  };
  const present = (row: StoredWorld): RequestWorld => {
    uses.learn(row.id, row.lastUsedAt);
    return worldOf(row, machineNowMs);
  };
  const read = async (name: string): Promise<RequestWorld | undefined> => {
    const [row] = await storage.read(worldByName, [name]);
    return row && present(row);
  };
  const keep = (name: string, world: Promise<RequestWorld | undefined>): Promise<RequestWorld | undefined> => {
    const entry: KnownWorld = { world, found: undefined, sinceMs: machineNowMs() };
    known.set(name, entry);
    // Neither a failure nor an unknown name is worth keeping.
    const drop = (): unknown => known.peek(name) === entry && known.delete(name);
    world.then((found) => (entry.found = found) ?? drop()).catch(drop);
    return world;
  };
  const fresh = (name: string): KnownWorld | undefined => {
    const kept = known.get(name);
    return kept && machineNowMs() - kept.sinceMs < maxAgeMs() ? kept : undefined;
  };
  const named = (name: string): Promise<RequestWorld | undefined> => fresh(name)?.world ?? keep(name, read(name));
  const there = (world: RequestWorld | undefined): RequestWorld => {
    if (!world) throw new Error('the world main is gone from the database');
    return world;
  };
  return {
    named,
    atHand: (name) => fresh(name)?.found,
    main: async () => there(await named('main')),
    near: async (name) =>
      nearNames(
        name,
        (await storage.read(worldNames, [])).map((row) => row.name),
      ),
    used: ({ id }) => uses.note(id),
    forget: (name) => void known.delete(name),
    whenChanged: (listener) => void watchers.push(listener),
    // There may be another of that name, for which it cannot be made.
    learn: (name, made) =>
      void keep(
        name,
        made.then(present, () => read(name)),
      ),
    whenGone: gone.each,
    count: async () => (await storage.read(worldCount, []))[0]?.count ?? 0,
    check: async () => void there(await read('main')),
    dropUnused: () => dropUnused(storage, machineNowMs()),
    sweep: () => sweepEpochs(storage),
    close: async () => {
      gone.stop();
      await listening?.close();
      await uses.settled();
    },
  };
};
