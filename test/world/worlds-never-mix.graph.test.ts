import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OwnSandbox } from '../control/own-sandbox.ts';
import { neverMix, quietSandbox } from '../mixing/never-mix.ts';

let sandbox: OwnSandbox;
beforeAll(async () => {
  sandbox = await quietSandbox();
});
afterAll(() => sandbox[Symbol.asyncDispose]());

it('gives in each of eight worlds at once what the same steps give alone, 100 times', async () => {
  expect(await neverMix(sandbox, { runs: 100, steps: 3, atOnce: 3, withinMs: 540_000 })).toBe(100);
}, 600_000);
