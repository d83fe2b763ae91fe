import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a sandbox that was asked to stop may take, and how long a start may take, milliseconds. */
const [stopMs, startMs] = [30_000, 120_000];
/** The programs need it; the package brings it as its dependency `node`. */
const neededNode = 24;

/** The sandbox could not be started; the message says why, with what it printed. */
export class SandboxNotStarted extends Error {
  override readonly name = 'SandboxNotStarted';
}

const packageRoot = (from: string): string => (existsSync(path.join(from, 'package.json')) ? from : packageRoot(path.dirname(from)));

/** This process's own Node where it is new enough, else the package's. */
const nodeProgram = (): string => {
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return process.execPath;
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | { node: string } };
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin.node);
};

/** Ports of 127.0.0.1 that nothing listened on a moment ago, different ones. */
const freePorts = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
};

/** This process's environment without settings of a sandbox: those that a developer's own runs with must not reach it. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZDRAVGRAPH_') && name !== 'DATABASE_URL'));

/** Nothing of it keeps this process from ending. */
const letGo = (child: ChildProcess): void => {
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as Socket | null)?.unref();
};

export interface SandboxProcess {
  readonly url: string;
  readonly output: () => string;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts stand-ins, gateway and database on free ports, with a temporary folder, and waits until they answer. They end with `stop`, and by
 * themselves when this process is gone: they notice the end of their channel.
 */
export async function startProcess(environment: Readonly<Record<string, string | undefined>>): Promise<SandboxProcess> {
  const main = path.join(packageRoot(import.meta.dirname), 'dist/programs/sandbox.js');
  if (!existsSync(main)) throw new SandboxNotStarted(`${main} is missing: npm run build`);
  const [port = 0, standInsPort = 0] = await freePorts(2);
  const folder = mkdtempSync(path.join(tmpdir(), 'zdravgraph-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const child = spawn(nodeProgram(), [main, '--with-gateway'], {
    env: {
      ...inherited(),
      ZDRAVGRAPH_DATA_DIR: folder,
      ZDRAVGRAPH_PORT: String(port),
      ZDRAVGRAPH_SANDBOX_PORT: String(standInsPort),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  let end: string | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void (end = error.message)));
    child.once('exit', (code, signal) => resolve(void (end = `it ended with ${signal ?? `code ${code}`}`)));
  });
  const endWithUs = (): void => void child.kill('SIGTERM');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  letGo(child);

  const stop = async (): Promise<void> => {
    if (end === undefined) child.kill('SIGTERM');
    child.ref();
    const late = new AbortController();
    const patience = sleep(stopMs, undefined, { signal: late.signal }).then(
      () => child.kill('SIGKILL'),
      () => false,
    );
    await ended;
    late.abort();
    await patience;
    removeFolder();
  };

  const url = `http://localhost:${port}`;
  for (const deadline = performance.now() + startMs; performance.now() < deadline && end === undefined; await sleep(50)) {
    const ready = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { url, output: () => output, stop };
  }
  const why = end ?? `it was not ready in ${startMs / 1000} s`;
  await stop();
  throw new SandboxNotStarted(`the sandbox did not start: ${why}\n${output}`);
}
