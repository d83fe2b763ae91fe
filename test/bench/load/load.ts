import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Asked } from '../contenders/contender.ts';
import { loadWithAutocannon } from './autocannon.ts';
import type { LoadOptions, Requests, Seen } from './seen.ts';
import { loadWithWrk } from './wrk.ts';

/** One line each: path, headers, body. A body of JSON has neither tabs nor line ends. */
export const requestsOf = (asked: readonly Asked[]): Requests => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zdravgraph-bench-'));
  const file = path.join(folder, 'requests');
  const lines = asked.map(({ path: at, headers, body }) => {
    const named = Object.entries(headers).map(([name, value]) => `${name}\u0002${value}`);
    return [at, named.join('\u0001'), body].join('\t');
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { file, asked, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
};

const hasWrk = spawnSync('wrk', ['--version']).error === undefined;
export const loadProgram = hasWrk ? 'wrk' : 'autocannon';

/** @throws where a request failed or was answered with another status than 2xx */
export const load: (requests: Requests, options: LoadOptions) => Promise<Seen> = hasWrk ? loadWithWrk : loadWithAutocannon;
