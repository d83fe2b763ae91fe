import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OwnSandbox } from '../control/own-sandbox.ts';
import { neverMix, quietSandbox } from '../mixing/never-mix.ts';

/** How often; 5,000 unless said otherwise. */
const runs = Number(process.env['ZDRAVGRAPH_SOAK_RUNS'] ?? 5_000);
const mostMs = 12 * 3_600_000;

let sandbox: OwnSandbox;
beforeAll(async () => {
  sandbox = await quietSandbox();
});
afterAll(() => sandbox[Symbol.asyncDispose]());

it(`gives in each of eight worlds at once what the same steps give alone, ${runs} times`, { timeout: mostMs }, async () => {
  const progress = (done: number): void => void process.stderr.write(`${done} of ${runs} runs\n`);
  const tried = { runs, steps: 4, atOnce: 3, withinMs: mostMs - 60_000, progress };
  expect(await neverMix(sandbox, tried)).toBe(runs);
});
