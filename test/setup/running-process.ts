import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inModules } from './programs.ts';

/** The project's folder: tests start what was built, `dist/`. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RunningProcess extends AsyncDisposable {
  readonly pid: number;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Asks it to stop (SIGTERM) and waits; a process that does not stop in 15 s is killed and makes this throw. */
  stop(): Promise<void>;
  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Of the caller's environment only what a program needs to run: a developer's settings must not reach the tests. */
const bareEnvironment = (): Environment => {
  const { PATH, HOME, TMPDIR, LANG, SystemRoot, NODE_COMPILE_CACHE, ZDRAVGRAPH_INVERT_RULE } = process.env;
  const bare = { PATH, HOME, TMPDIR, LANG, SystemRoot, NODE_COMPILE_CACHE };
  if (!ZDRAVGRAPH_INVERT_RULE) return bare;
  const { href } = new URL('./inverted-rule-of-a-program.ts', import.meta.url);
  return { ...bare, ZDRAVGRAPH_INVERT_RULE, NODE_OPTIONS: `--import=${href}` };
};

/**
 * Starts a program of `dist/` with this environment. It gets an IPC channel, so that it ends itself should the tests be
 * killed, and is killed with the tests' process in any case.
 */
export function startProcess(args: readonly string[], env: Environment): RunningProcess {
  const environment = { ...bareEnvironment(), ...env };
  const child = spawn(process.execPath, 'NODE_OPTIONS' in environment ? inModules(args) : args, {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => (signal ?? code) as number | NodeJS.Signals);
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  void ended.then(() => process.off('exit', killWithUs));

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = sleep(15_000, 'late' as const, { ref: false });
    if ((await Promise.race([ended, late])) === 'late') {
      child.kill('SIGKILL');
      throw new Error(`${args.join(' ')} did not stop in 15 s:\n${output}`);
    }
  };
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    stop,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** Waits until the address answers 200; throws with the program's output where it ends, or stays silent for two minutes. */
export async function untilReady(program: RunningProcess, url: string): Promise<void> {
  let end: number | NodeJS.Signals | undefined;
  void program.ended.then((how) => (end = how));
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(50)) {
    if (end !== undefined) throw new Error(`it ended (${end}) before it was ready:\n${program.output()}`);
    const ready = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
  }
  await program.kill('SIGKILL');
  throw new Error(`${url} was not ready in 120 s:\n${program.output()}`);
}
