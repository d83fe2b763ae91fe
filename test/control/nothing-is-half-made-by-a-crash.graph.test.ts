import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { failing, failingIn, type ControlAnswer } from './control-api.ts';
import { ownSandbox, type OwnSandbox } from './own-sandbox.ts';

const now = '2026-04-01T09:00:00+03:00';
/** Every caller makes so many worlds, every second one a fork, and writes to each: 480 forks and writes in all, of which the first are done by then. */
const [callers, worldsOfEach, doneByThen] = [8, 40, 24];

let sandbox: OwnSandbox;
beforeAll(async () => {
  sandbox = await ownSandbox();
});
afterAll(() => sandbox[Symbol.asyncDispose]());

interface Epochs {
  readonly epochs: readonly { readonly name: string; readonly heldBy: string | null }[];
}
interface Worlds {
  readonly worlds: readonly { readonly name: string; readonly epoch: string; readonly originEpoch: string | null }[];
}

/** Undefined where the call was cut off. */
const unlessCut = async (asking: Promise<ControlAnswer>): Promise<ControlAnswer | undefined> => asking.catch(() => undefined);

/** What callers were told that is there: worlds by name, and faults by world. */
const promised = new Map<string, string[]>();

const isFork = (id: string): boolean => /[13579]$/.test(id);

const work = async (caller: number): Promise<void> => {
  for (let number = 0; number < worldsOfEach; number += 1) {
    const id = `c${caller}-${number}`;
    const made = await unlessCut(sandbox.control('POST', '/worlds', isFork(id) ? { id, from: 'crash-source' } : { id, now }));
    // Both programs are gone.
    if (made?.status !== 201) return;
    const faults = isFork(id) ? ['fer'] : [];
    promised.set(id, faults);
    const added = await unlessCut(sandbox.control('POST', `/worlds/${id}/faults`, { registry: 'zags', kind: 'ERROR' }));
    if (added?.status === 201) promised.set(id, [...faults, 'zags']);
  }
};

it('keeps what was acknowledged, and leaves no half of a world, when both are killed in the middle of 500 forks and writes', async () => {
  await sandbox.control('POST', '/worlds', { id: 'crash-source', now });
  await failing('/worlds/crash-source', 'fer', sandbox.control);
  const working = Promise.all(Array.from({ length: callers }, (_, caller) => work(caller)));
  while (promised.size < doneByThen) await sleep(5);
  const restarted = sandbox.killAndStart();
  await working;
  await restarted;
  expect(promised.size).toBeLessThan(callers * worldsOfEach);

  const { worlds } = (await sandbox.admin('/admin/worlds')) as Worlds;
  const made = worlds.map(({ name }) => name).filter((name) => /^c\d/.test(name));
  expect(made).toEqual(expect.arrayContaining([...promised.keys()]));
  for (const id of made) {
    const found = await failingIn(`/worlds/${id}`, sandbox.control);
    // What was being answered when it was cut off may be there, but whole: a fork is all of its source.
    expect(found, id).toEqual(expect.arrayContaining(promised.get(id) ?? (isFork(id) ? ['fer'] : [])));
  }
  for (const { name } of worlds.slice(0, 10)) expect((await sandbox.control('POST', `/worlds/${name}/reset`)).status, name).toBe(200);

  // Every epoch that storage has is held, or is one that the sweep takes; every journal is of an epoch that storage has, or the sweep takes it.
  const { epochs } = (await sandbox.admin('/admin/epochs')) as Epochs;
  const held = new Set(((await sandbox.admin('/admin/worlds')) as Worlds).worlds.flatMap(({ epoch, originEpoch }) => [epoch, originEpoch]));
  expect(epochs.filter(({ name, heldBy }) => (heldBy === null) === held.has(name))).toEqual([]);
  const journals = readdirSync(path.join(sandbox.dataDirectory, 'journal')).filter((file) => file.endsWith('.jsonl'));
  expect(journals.length).toBeGreaterThan(0);
}, 240_000);
