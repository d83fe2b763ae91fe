import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { cores, onCore } from '../machine/cores.ts';
import type { LoadOptions, Requests, Seen } from './seen.ts';

const script = path.join(import.meta.dirname, 'random.lua');

export const loadWithWrk = async ({ file }: Requests, { url, connections, seconds, seed }: LoadOptions): Promise<Seen> => {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '60s', '-s', script, url, '--', file, String(seed)];
  const [program, programArgs] = onCore(cores.rest, 'wrk', args);
  const child = spawn(program, programArgs, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const line = out.split('\n').find((one) => one.startsWith('{'));
  if (line === undefined) throw new Error(`wrk says\n${out}${err}`);
  const told = JSON.parse(line) as { requests: number; us: number; p50: number; p99: number; failed: number };
  if (told.failed > 0) throw new Error(`${told.failed} of ${told.requests} requests to ${url} failed\n${out}`);
  return { requests: told.requests, seconds: told.us / 1e6, p50Ms: told.p50 / 1000, p99Ms: told.p99 / 1000 };
};
