import { expect, it } from 'vitest';
import type { Storage } from '../../gateway/storage/index.ts';
import { listEpochs } from '../../gateway/world/admin.ts';
import { makingWorlds } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { base, openFrozen } from './stored-worlds.ts';

const machineNow = '2026-05-06T10:00:00+03:00';
const publicUrl = 'https://sandbox.test';

/** A gateway with `main` at nine in the morning of another day than the machine's. */
const gateway = async (storage: Storage, maxWorlds = 10) => {
  const worlds = await openFrozen(storage);
  const frozenAt = { ms: Date.parse('2026-03-02T09:00:00+03:00'), anchor: base.anchor };
  const machineNowMs = (): number => Date.parse(machineNow);
  const making = makingWorlds({ storage, worlds, machineNowMs, adminToken: 'a token', frozenAt, maxWorlds });
  const ask = async (wish: unknown): Promise<object | undefined> =>
    making.makeAsked?.(typeof wish === 'string' ? wish : JSON.stringify(wish), publicUrl);
  return { ask, worlds, making };
};

it('are made by the gateway where they are of a base, and told as the control API tells them', async () => {
  await using storage = await freshStorage();
  const { ask, worlds } = await gateway(storage);
  expect(await ask({ id: 'team-1', now: '2027-05-05T10:30:00+05:00', seed: 'other', expiresInHours: 2 })).toEqual({
    id: 'team-1',
    endpoint: `${publicUrl}/w/team-1/graphql`,
    page: `${publicUrl}/w/team-1/`,
    now: '2027-05-05T08:30:00+03:00',
    anchor: '2027-05-05',
    seed: 'other',
    clock: 'frozen',
    changes: 0,
    expiresAt: expect.any(String) as string,
    origin: { kind: 'BASE' },
    checkpoints: [],
  });
  expect(await worlds.named('team-1')).toMatchObject({ base: { seed: 'other', anchor: '2027-05-05' }, revision: 0, frozen: true });
});

it('are given a readable name, the seed of main, and a clock that runs from the time of the installation', async () => {
  await using storage = await freshStorage();
  const { ask, worlds } = await gateway(storage);
  const made = await ask('');
  expect(made).toMatchObject({ clock: 'running', now: '2026-03-02T09:00:00+03:00', ...base });
  const { id } = made as { readonly id: string };
  expect(id).toMatch(/^[a-z]+-[a-z]+-[0-9a-z]{5}$/);
  expect(await worlds.named(id)).toMatchObject({ frozen: false, base });
});

it('are left to the control API where they are no such worlds', async () => {
  await using storage = await freshStorage();
  const { ask } = await gateway(storage);
  for (const wish of [{ from: 'main' }, { id: 'a/b' }, { now: 'yesterday' }, { form: 'main' }, '[]', '{', 'null'])
    expect(await ask(wish), JSON.stringify(wish)).toBeUndefined();
  expect((await listEpochs(storage)).filter(({ heldBy }) => heldBy === 'WORLD')).toHaveLength(1);
});

it('are left to it where the name is taken or there is no room, and nothing of them is there', async () => {
  await using storage = await freshStorage();
  const { ask, worlds, making } = await gateway(storage, 2);
  const both = await Promise.all([ask({ id: 'team-1' }), ask({ id: 'team-1' })]);
  expect(both.filter((made) => made !== undefined)).toHaveLength(1);
  expect(await ask({ id: 'team-2' })).toBeUndefined();
  expect(await worlds.named('team-2')).toBeUndefined();
  expect((await listEpochs(storage)).filter(({ heldBy }) => heldBy === 'WORLD')).toHaveLength(2);
  making.room.freed();
  expect(await ask({ id: 'team-2' })).toMatchObject({ id: 'team-2' });
});

it('are made by nobody where there is no admin interface', async () => {
  await using storage = await freshStorage();
  const worlds = await openFrozen(storage);
  const options = { storage, worlds, machineNowMs: () => 0, frozenAt: undefined, maxWorlds: 10 };
  expect(makingWorlds({ ...options, adminToken: undefined }).makeAsked).toBeUndefined();
});
