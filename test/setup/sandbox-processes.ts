import { freePort } from './free-port.ts';
import { freshDatabase } from './fresh-database.ts';
import { programs } from './programs.ts';
import { startProcess, untilReady, type Environment, type RunningProcess } from './running-process.ts';
import { sharedNow, sharedSeed } from './shared-world.ts';
import { shared } from './shared.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A program of ours that answers at `url`. */
export interface RunningServer extends RunningProcess {
  readonly url: string;
  readonly port: number;
}

const sameAsShared: Environment = { ZDRAVGRAPH_NOW: sharedNow, ZDRAVGRAPH_SEED: sharedSeed };

/** The program with what must be cleaned up after it, in the order of starting. */
const serving = (program: RunningProcess, port: number, after: AsyncDisposableStack): RunningServer => {
  const stop = async (): Promise<void> => {
    try {
      await program.stop();
    } finally {
      await after.disposeAsync();
    }
  };
  return { ...program, port, url: `http://127.0.0.1:${port}`, stop, [Symbol.asyncDispose]: stop };
};

/** Disposes of what was set up so far where the start fails. */
const starting = async (start: (after: AsyncDisposableStack) => Promise<RunningServer>): Promise<RunningServer> => {
  const after = new AsyncDisposableStack();
  try {
    return await start(after);
  } catch (error) {
    await after.disposeAsync();
    throw error;
  }
};

/** `npm run mocks` on a free port, with a data folder of its own; the shared sandbox's seed and time unless `env` says otherwise. */
export const startStandIns = ({ env = {}, port: wanted }: { env?: Environment; port?: number } = {}): Promise<RunningServer> =>
  starting(async (after) => {
    const port = wanted ?? (await freePort());
    const folder = after.use(temporaryFolder());
    const program = startProcess([programs.sandbox], {
      ...sameAsShared,
      ZDRAVGRAPH_SANDBOX_PORT: String(port),
      ZDRAVGRAPH_DATA_DIR: folder.path,
      ...env,
    });
    await untilReady(program, `http://127.0.0.1:${port}/health/live`);
    return serving(program, port, after);
  });

/**
 * `npm run gateway` in sandbox mode on a free port, with a fresh database on the server that the tests use and the shared
 * stand-ins, unless `env` says otherwise.
 */
export const startGateway = ({ env = {} }: { env?: Environment } = {}): Promise<RunningServer> =>
  starting(async (after) => {
    const port = await freePort();
    const folder = after.use(temporaryFolder());
    const database = 'DATABASE_URL' in env ? undefined : after.use(await freshDatabase(shared().databaseUrl));
    const program = startProcess([programs.gateway], {
      ...sameAsShared,
      ZDRAVGRAPH_MODE: 'sandbox',
      ZDRAVGRAPH_PORT: String(port),
      ZDRAVGRAPH_SANDBOX_URL: shared().sandboxUrl,
      ZDRAVGRAPH_DATA_DIR: folder.path,
      DATABASE_URL: database?.url,
      ...env,
    });
    await untilReady(program, `http://127.0.0.1:${port}/health/ready`);
    return serving(program, port, after);
  });
