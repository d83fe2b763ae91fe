import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  freePort,
  freshDatabase,
  programs,
  shared,
  sharedNow,
  sharedSeed,
  startProcess,
  temporaryFolder,
  untilReady,
  type Environment,
  type RunningProcess,
} from '../setup/index.ts';
import { controlAt, type ControlApi } from './control-api.ts';

/** What `npm start` starts, for one test. */
export interface OwnSandbox extends AsyncDisposable {
  readonly program: RunningProcess;
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
  readonly dataDirectory: string;
  /** Its control API, asked through the gateway. */
  readonly control: ControlApi;
  /** Asks the gateway's admin interface. */
  readonly admin: (path: string) => Promise<unknown>;
  /** Ends both programs as a power cut does (kill -9), and starts them again on the same data. */
  killAndStart(): Promise<void>;
}

/** On free ports, in an empty folder, with a fresh database, at `sharedNow`. */
export const ownSandbox = async (env: Environment = {}): Promise<OwnSandbox> => {
  const after = new AsyncDisposableStack();
  const folder = after.use(temporaryFolder());
  const database = after.use(await freshDatabase(shared().databaseUrl));
  const [port, sandboxPort, token] = [await freePort(), await freePort(), randomBytes(24).toString('base64url')];
  const [gatewayUrl, sandboxUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${sandboxPort}`];
  const start = async (): Promise<RunningProcess> => {
    const program = startProcess([programs.sandbox, '--with-gateway'], {
      ZDRAVGRAPH_PORT: String(port),
      ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
      ZDRAVGRAPH_DATA_DIR: folder.path,
      ZDRAVGRAPH_NOW: sharedNow,
      ZDRAVGRAPH_SEED: sharedSeed,
      ZDRAVGRAPH_ADMIN_TOKEN: token,
      ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
      DATABASE_URL: database.url,
      ...env,
    });
    await untilReady(program, `${gatewayUrl}/health/ready`);
    return program;
  };
  const running = { program: await start() };
  after.defer(async () => running.program.stop());
  return {
    get program() {
      return running.program;
    },
    gatewayUrl,
    sandboxUrl,
    dataDirectory: folder.path,
    control: controlAt(gatewayUrl),
    admin: async (path) => (await fetch(gatewayUrl + path, { headers: { authorization: `Bearer ${token}` } })).json(),
    async killAndStart() {
      const gateways = childrenOf(running.program.pid);
      const killed = running.program.kill('SIGKILL');
      for (const pid of gateways) process.kill(pid, 'SIGKILL');
      await killed;
      // Where a gateway could not be found by its number, it notices that its parent is gone, and gives its port back.
      await gone(gatewayUrl);
      running.program = await start();
    },
    [Symbol.asyncDispose]: () => after.disposeAsync(),
  };
};

/** Numbers of the processes that a process has started; none where the system does not tell. */
const childrenOf = (pid: number): number[] => {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
};

const gone = async (url: string): Promise<void> => {
  for (let answers = true; answers;) {
    answers = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(1_000) }).then(
      () => true,
      () => false,
    );
  }
};
