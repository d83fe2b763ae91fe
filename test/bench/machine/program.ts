import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onCore, type Core } from './cores.ts';

export const benchFolder = path.resolve(import.meta.dirname, '..');
export const projectFolder = path.resolve(benchFolder, '../..');

/** A program that this one has started; it ends with it. */
export interface Program {
  readonly pid: number;
  output(): string;
  /** Settles when it has ended, however. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

const patienceMs = 120_000;
/** Settings of a developer's own sandbox must not reach what is measured. */
const bareEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZDRAVGRAPH_') && name !== 'DATABASE_URL'));

export const start = (core: Core, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program => {
  const [program, programArgs] = onCore(core, command, args);
  const child = spawn(program, programArgs, {
    cwd: projectFolder,
    env: { ...bareEnvironment(), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const endWithUs = (): void => void child.kill('SIGTERM');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return {
    get pid() {
      if (child.pid === undefined) throw failure ?? new Error(`${command} did not start`);
      return child.pid;
    },
    output: () => output,
    ended,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const late = sleep(15_000, 'late', { ref: false });
      if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
    },
  };
};

/** TypeScript below test/bench, run as it is. */
export const startScript = (core: Core, script: string, env: NodeJS.ProcessEnv = {}): Program =>
  start(core, process.execPath, ['--import', 'tsx', path.join(benchFolder, script)], {
    TSX_TSCONFIG_PATH: path.join(benchFolder, 'tsconfig.json'),
    ...env,
  });

const isUp = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );

/** Waits until something answers there, whatever it says. */
export const untilUp = async (program: Program, url: string): Promise<void> => {
  for (const deadline = performance.now() + patienceMs; performance.now() < deadline; await sleep(50)) if (await isUp(url)) return;
  throw new Error(`${url} does not answer:\n${program.output()}`);
};
