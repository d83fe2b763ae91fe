import pg from 'pg';
import { freshDatabase, shared, startGateway, type RunningServer } from '../setup/index.ts';
import { startFaultyProxy, type Fault, type FaultyProxy } from './faulty-proxy.ts';

export const registries = ['insured-persons', 'rmis', 'fer', 'esia', 'zags', 'guardianship'] as const;
export type Registry = (typeof registries)[number];

export const deadlineMs = 1_000;
/** How long an open breaker asks nobody. */
export const openMs = 2_000;

/** A gateway with a database of its own, and a proxy before each registry of the shared stand-ins. */
export interface FailingSandbox extends AsyncDisposable {
  readonly gateway: RunningServer;
  readonly proxies: Readonly<Record<Registry, FaultyProxy>>;
  /** Acts while these registries fail in that way; afterwards they work again. */
  meanwhile<Result>(failing: readonly Registry[], fault: Fault, act: () => Promise<Result>): Promise<Result>;
  /** Of the gateway's database. */
  query<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** As anything that changes the world does: no answer given before is fresh any more, and no breaker is open. */
  raiseRevision(): Promise<void>;
  /** Turns the clock of the world on, with its revision. */
  turnClock(minutes: number): Promise<void>;
}

const variableOf = (name: Registry): string => `ZDRAVGRAPH_${name.toUpperCase().replace('-', '_')}_URL`;

export const startFailingSandbox = async (): Promise<FailingSandbox> => {
  const after = new AsyncDisposableStack();
  const started = registries.map(
    async (name) => [name, after.use(await startFaultyProxy(`${shared().sandboxUrl}/${name}`, deadlineMs + 500))] as const,
  );
  const proxies = Object.fromEntries(await Promise.all(started)) as Record<Registry, FaultyProxy>;
  const database = after.use(await freshDatabase(shared().databaseUrl));
  const gateway = after.use(
    await startGateway({
      env: {
        ...Object.fromEntries(registries.map((name) => [variableOf(name), proxies[name].url])),
        ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: String(deadlineMs),
        ZDRAVGRAPH_LINK_CHECK_INTERVAL_MS: '100',
        DATABASE_URL: database.url,
      },
    }),
  );
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  after.defer(() => pool.end());
  const query = async <Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(statement, [...values])).rows;
  return {
    gateway,
    proxies,
    query,
    meanwhile: async (failing, fault, act) => {
      await Promise.all(failing.map((name) => proxies[name].does(fault)));
      try {
        return await act();
      } finally {
        await Promise.all(failing.map((name) => proxies[name].does(undefined)));
      }
    },
    raiseRevision: async () => void (await query(`update world set revision = revision + 1 where name = 'main'`)),
    turnClock: async (minutes) =>
      void (await query(
        `update world set revision = revision + 1, clock_frozen_at = clock_frozen_at + make_interval(mins => $1) where name = 'main'`,
        [minutes],
      )),
    [Symbol.asyncDispose]: () => after.disposeAsync(),
  };
};
