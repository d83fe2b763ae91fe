import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { measured, type Measured } from '../measured.ts';
import { freePort } from '../machine/free-port.ts';
import { start } from '../machine/program.ts';
import { spread } from '../report/section.ts';
import type { Part } from './part.ts';

const patienceMs = 120_000;
const question = JSON.stringify({ query: '{ me { person { name { family } } } }' });

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-persona': 'maria' },
      body: question,
      signal: AbortSignal.timeout(5_000),
    });
    return (await response.text()).includes('"family"');
  } catch (error) {
    // Not listening yet.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false;
    throw error;
  }
};

/** Milliseconds from `npm start` to the first answer about somebody. */
const untilAnswered = async (dataDir: string): Promise<number> => {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const began = performance.now();
  const program = start(undefined, 'npm', ['start', '--silent'], {
    ZDRAVGRAPH_PORT: String(port),
    ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
    ZDRAVGRAPH_DATA_DIR: dataDir,
  });
  try {
    while (!(await answers(`http://127.0.0.1:${port}`))) {
      if (performance.now() - began > patienceMs) throw new Error(`npm start does not answer:\n${program.output()}`);
      await sleep(10);
    }
    return performance.now() - began;
  } finally {
    await program.stop();
  }
};

/** `npm start` in an installed project: the first time, which makes a database, and every other time. */
export const startUps: Part = async ({ quick, progress, tell }) => {
  const times = quick ? 1 : 3;
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'zdravgraph-bench-'));
    try {
      for (const list of [cold, warm, warm]) {
        list.push(await untilAnswered(folder));
        progress(`npm start, ${list === cold ? 'first' : 'again'}: ${((list.at(-1) ?? 0) / 1000).toFixed(1)} s`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  const seconds = (list: readonly number[]): Measured => measured(list.map((ms) => ms / 1000));
  tell({
    title: 'npm start to the first answer about a person',
    notes: ['Both cores; the data directory is new the first time, with initdb and all migrations.'],
    columns: ['start', 'seconds'],
    rows: [
      ['first', spread(seconds(cold))],
      ['second and later', spread(seconds(warm))],
    ],
    raw: { cold, warm },
  });
};
