import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { StartError } from '../../start-error.ts';
import { useDatabaseUrl } from './binaries.ts';
import type { Launcher } from './launcher.ts';

const lastLines = (output: string): string => output.trim().split('\n').slice(-6).join('\n');

/** That PostgreSQL said no, in its own last words. */
export const refused = (program: string, output: string): StartError =>
  new StartError(`PostgreSQL from npm did not start (${program}):\n${lastLines(output)}\n${useDatabaseUrl}`);

/**
 * Runs a program to its end.
 * @throws StartError with its last lines where it fails
 */
export const run = async (launcher: Launcher, program: string, args: readonly string[], cwd: string): Promise<void> => {
  const child = launcher.spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd });
  if (!child.stdout || !child.stderr) throw new Error('no pipes');
  const failed = new Promise<never>((_, reject) => child.once('error', (error) => reject(refused(program, String(error)))));
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  const [out, err, [code]] = await Promise.race([ended, failed]);
  if (code !== 0) throw refused(program, `${out}\n${err}`);
};
