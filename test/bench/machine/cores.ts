import { execFileSync, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Undefined: any core. */
export type Core = number | undefined;

const canPin = process.platform === 'linux' && cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/** What is measured has a core of its own; load, PostgreSQL and stand-ins share the other. */
export const cores: { readonly server: Core; readonly rest: Core } = canPin
  ? { server: 0, rest: 1 }
  : { server: undefined, rest: undefined };

/** The command as it runs on that core. */
export const onCore = (core: Core, command: string, args: readonly string[]): readonly [string, readonly string[]] =>
  core === undefined ? [command, args] : ['taskset', ['-c', String(core), command, ...args]];

/** Moves a process that runs already, all its threads and whatever it starts from now on. */
export const moveTo = (core: Core, pid: number): void => {
  if (core !== undefined) execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
};
