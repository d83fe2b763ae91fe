import { execFile } from 'node:child_process';
import path from 'node:path';
import { runCommand } from '../../cli/program.ts';
import { programs, projectRoot, shared } from '../setup/index.ts';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `zdravgraph <words>` as a shell does, as a program of its own. */
export const runProgram = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [path.join(projectRoot, programs.cli), ...words], (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err });
    });
  });

/** Runs it in this process. */
export const run = async (...words: readonly string[]): Promise<Ended> => {
  let [out, err] = ['', ''];
  const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
};

/** The same at the shared sandbox. */
export const zdravgraph = (...words: readonly string[]): Promise<Ended> => run(...words, '--url', shared().gatewayUrl);

/** What `--json` prints; throws where the command failed. */
export const told = async <T>(...words: readonly string[]): Promise<T> => {
  const { code, out, err } = await zdravgraph(...words, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as T;
};
