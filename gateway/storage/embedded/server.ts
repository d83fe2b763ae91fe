import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../start-error.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { isAlive, readPostmaster } from './postmaster-file.ts';
import { refused } from './run.ts';
import { startWatchdog } from './watchdog.ts';

/** A PostgreSQL that this process has started. */
export interface Server {
  readonly port: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const pollMs = 5;
/** Recovery after a crash may take its time. */
const startTimeoutMs = 120_000;
const stopTimeoutMs = 10_000;

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

/** Waits until a process is gone; false where it still lives after that time. */
const goneWithin = async (pid: number, timeoutMs: number): Promise<boolean> => {
  for (let waitedMs = 0; waitedMs < timeoutMs && isAlive(pid); waitedMs += 2 * pollMs) await sleep(2 * pollMs);
  return !isAlive(pid);
};

/** Ends a server: first as quickly as is clean (open transactions are rolled back), then at once (the next start recovers). */
export const stopServer = async (pid: number): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (await goneWithin(pid, stopTimeoutMs)) return;
  }
  throw new StartError(`PostgreSQL (process ${pid}) does not end. End it yourself: kill -QUIT ${pid}`);
};

const settings = (port: number): string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=50',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
  ].flatMap((setting) => ['-c', setting]);

const startOn = async (port: number, { cluster, directory, launcher }: Cluster, binaries: Binaries): Promise<Server> => {
  const logFile = join(directory, 'server.log');
  const log = openSync(logFile, 'w', 0o600);
  const watchdog = startWatchdog();
  // A session of its own: Ctrl-C in the terminal must not end the database before the gateway.
  const child = launcher.spawn(binaries.postgres, ['-D', cluster, ...settings(port)], {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: directory,
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).then(() => watchdog.dismiss());
  let running = true;
  void ended.then(() => (running = false));
  const { pid } = child;
  if (pid !== undefined) watchdog.guard(pid);
  child.unref();
  for (let waitedMs = 0; running && waitedMs < startTimeoutMs; waitedMs += pollMs) {
    const postmaster = readPostmaster(cluster);
    if (pid !== undefined && postmaster?.pid === pid && postmaster.ready)
      return { port, ended, stop: () => stopServer(pid).then(() => ended) };
    await sleep(pollMs);
  }
  if (running && pid !== undefined) await stopServer(pid);
  throw refused('postgres', readFileSync(logFile, 'utf8'));
};

/** Starts PostgreSQL on 127.0.0.1, on a free port. Somebody else may take that port first: then on another one. */
export const startServer = async (cluster: Cluster, binaries: Binaries): Promise<Server> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOn(await freePort(), cluster, binaries);
    } catch (error) {
      if (attempt === 3 || !(error instanceof StartError) || !error.message.includes('could not bind')) throw error;
    }
  }
};
