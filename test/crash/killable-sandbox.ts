import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { superuser } from '../../gateway/storage/embedded/cluster.ts';
import { livePostmaster, readPostmaster } from '../../gateway/storage/embedded/postmaster-file.ts';
import { controlAt, type ControlApi } from '../control/control-api.ts';
import { freePort, programs, sharedNow, startProcess, temporaryFolder, untilReady, type RunningProcess } from '../setup/index.ts';

/** Stand-ins, gateway and their own PostgreSQL, which can be killed all at once. */
export interface KillableSandbox extends AsyncDisposable {
  readonly gatewayUrl: string;
  readonly control: ControlApi;
  readonly admin: (path: string) => Promise<unknown>;
  /** kill -9 of both programs with their process groups, `database`: and of PostgreSQL. Settles when they are gone. */
  kill(what: { readonly database: boolean }): Promise<void>;
  /** On the same data and ports. */
  start(): Promise<void>;
  /** Names of journals of epochs. */
  journals(): string[];
  /** As if everything that is there now were so much older: what is swept has a grace. */
  age(minutes: number): Promise<void>;
}

const childrenOf = (parent: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (ppid === parent && pid !== undefined ? [pid] : []));

const killed = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

export const killableSandbox = async (): Promise<KillableSandbox> => {
  const after = new AsyncDisposableStack();
  const folder = after.use(temporaryFolder());
  const [port, sandboxPort, token] = [await freePort(), await freePort(), randomBytes(24).toString('base64url')];
  const gatewayUrl = `http://127.0.0.1:${port}`;
  const cluster = path.join(folder.path, 'postgres/cluster');
  const journalFolder = path.join(folder.path, 'journal');
  const journals = (): string[] =>
    readdirSync(journalFolder).flatMap((file) => /^([0-9a-f]{8}-[0-9a-f-]{27})\.jsonl$/.exec(file)?.[1] ?? []);
  const state: { program?: RunningProcess } = {};
  const start = async (): Promise<void> => {
    const program = startProcess([programs.sandbox, '--with-gateway'], {
      ZDRAVGRAPH_PORT: String(port),
      ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
      ZDRAVGRAPH_DATA_DIR: folder.path,
      ZDRAVGRAPH_NOW: sharedNow,
      ZDRAVGRAPH_ADMIN_TOKEN: token,
      ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
    });
    state.program = program;
    await untilReady(program, `${gatewayUrl}/health/ready`);
  };
  after.defer(async () => state.program?.stop());
  await start();
  return {
    gatewayUrl,
    control: controlAt(gatewayUrl),
    admin: async (at) => (await fetch(gatewayUrl + at, { headers: { authorization: `Bearer ${token}` } })).json(),
    start,
    async kill({ database }) {
      const { program } = state;
      if (!program) return;
      const gateways = childrenOf(program.pid);
      const server = database ? livePostmaster(cluster)?.pid : undefined;
      const backends = server === undefined ? [] : childrenOf(server);
      killed(program.pid);
      // The gateway leads a group of its own.
      for (const gateway of gateways) for (const pid of [-gateway, gateway]) killed(pid);
      if (server !== undefined) for (const pid of [server, ...backends]) killed(pid);
      await program.ended;
      while ([...gateways, ...(server === undefined ? [] : [server])].some(isThere))
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
    journals,
    async age(minutes) {
      const password = readFileSync(path.join(folder.path, 'postgres/password'), 'utf8').trim();
      const client = new pg.Client(`postgresql://${superuser}:${password}@127.0.0.1:${readPostmaster(cluster)?.port}/postgres`);
      await client.connect();
      await client.query(`update epoch set retired_at = retired_at - interval '${minutes} minutes'`);
      await client.end();
      const then = new Date(Date.now() - minutes * 60_000);
      for (const name of journals()) utimesSync(path.join(journalFolder, `${name}.jsonl`), then, then);
    },
    [Symbol.asyncDispose]: () => after.disposeAsync(),
  };
};
