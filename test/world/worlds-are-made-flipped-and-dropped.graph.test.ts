import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../../gateway/storage/index.ts';
import { listEpochs } from '../../gateway/world/admin.ts';
import { createWorld, flipWorld, removeWorld, touchWorld } from '../../gateway/world/change-world.ts';
import { dropCheckpoint, keepCheckpoint, readCheckpoints } from '../../gateway/world/checkpoints.ts';
import { describeWorld } from '../../gateway/world/described-world.ts';
import { ownPerson, WorldTurnedAway, writeIn } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { built, made, maria, openFrozen, twoWorlds } from './stored-worlds.ts';

const refusal = (status: number, words: RegExp) => expect.objectContaining({ status, message: expect.stringMatching(words) });

const later = (storage: Storage, minutes: number): Promise<unknown> =>
  storage.orm.em.execute(`update epoch set retired_at = retired_at - interval '${minutes} minutes' where retired_at is not null`);
const names = async (storage: Storage): Promise<string[]> => (await listEpochs(storage)).map(({ name }) => name);

describe('a world', () => {
  it('is found by its name, with its own id, epoch and clock', async () => {
    await using storage = await freshStorage();
    const { main, team } = await twoWorlds(storage);
    expect(team).toMatchObject({ name: 'team-1', revision: 0, base: main.base, baseEpoch: main.baseEpoch });
    expect(team.id).not.toBe(main.id);
    expect(team.epoch).not.toBe(main.epoch);
    expect(team.now()).toBe('2026-03-02T09:00:00+03:00');
  });

  it('is made once: the second of two with one name is refused, and nothing of it is left', async () => {
    await using storage = await freshStorage();
    await openFrozen(storage);
    const both = await Promise.allSettled([made(storage, 'team-1'), made(storage, 'team-1')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusal(409, /team-1/) });
    expect((await listEpochs(storage)).filter(({ heldBy }) => heldBy === 'WORLD')).toHaveLength(2);
  });

  it('cannot be made on an epoch that was never built, nor on one that is another’s', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    await expect(made(storage, 'team-2', randomUUID())).rejects.toEqual(refusal(404, /unknown epoch/));
    await expect(made(storage, 'team-2', team.epochName)).rejects.toEqual(refusal(409, /held by a world/));
  });

  it('is named by others that look like it where it is misspelt', async () => {
    await using storage = await freshStorage();
    const { worlds } = await twoWorlds(storage);
    expect(await worlds.named('team1')).toBeUndefined();
    expect(await worlds.near('team1')).toEqual(['team-1']);
    expect(await worlds.near('mian')).toEqual(['main']);
    expect(await worlds.near('something-else-altogether')).toEqual([]);
  });

  it('flips to another epoch under the same id, with a higher revision, and is seen so at once', async () => {
    await using storage = await freshStorage();
    const { worlds, team } = await twoWorlds(storage);
    const to = await built(storage);
    await flipWorld(storage, 'team-1', { epoch: to, from: team.epochName });
    worlds.forget('team-1');
    expect(await worlds.named('team-1')).toMatchObject({ id: team.id, epochName: to, revision: 1 });
    await expect(flipWorld(storage, 'team-1', { epoch: to, from: team.epochName })).rejects.toEqual(refusal(409, /is on epoch/));
    await expect(flipWorld(storage, 'team-2', { epoch: to })).rejects.toEqual(refusal(404, /team-2/));
  });

  it('writes to the epoch that it is on, and to no other', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    await writeIn(storage, team, (em) => ownPerson(em, team, maria));
    await flipWorld(storage, 'team-1', { epoch: await built(storage, { copyOf: team.epochName }) });
    await expect(writeIn(storage, team, (em) => ownPerson(em, team, maria))).rejects.toBeInstanceOf(WorldTurnedAway);
  });

  it('has its clock and its revision changed, and counts as touched then', async () => {
    await using storage = await freshStorage();
    await twoWorlds(storage);
    expect(await describeWorld(storage, 'team-1', 0)).toMatchObject({ touched: false, revision: 0 });
    await touchWorld(storage, 'team-1', { mode: 'running', offsetMs: 86_400_000 });
    const row = await describeWorld(storage, 'team-1', Date.parse('2026-03-02T09:00:00+03:00'));
    expect(row).toMatchObject({ touched: true, revision: 1, now: '2026-03-03T09:00:00+03:00', clock: { mode: 'running' } });
  });

  it('goes when it is dropped, and its epochs and checkpoints ten minutes later', async () => {
    await using storage = await freshStorage();
    const { worlds, main, team } = await twoWorlds(storage);
    await writeIn(storage, team, (em) => ownPerson(em, team, maria));
    await keepCheckpoint(storage, 'team-1', { name: 'before', epoch: await built(storage, { copyOf: team.epochName }) }, 0);
    await removeWorld(storage, 'team-1');
    worlds.forget('team-1');
    expect(await worlds.named('team-1')).toBeUndefined();
    await expect(writeIn(storage, team, () => Promise.resolve())).rejects.toBeInstanceOf(WorldTurnedAway);
    expect(await worlds.sweep()).toBe(0);
    await later(storage, 11);
    expect(await worlds.sweep()).toBe(2);
    expect(await names(storage)).toEqual([main.epochName]);
    await expect(removeWorld(storage, 'team-1')).rejects.toEqual(refusal(404, /team-1/));
    await expect(removeWorld(storage, 'main')).rejects.toEqual(refusal(409, /main/));
  });

  it('expires when nobody has used it for its time; main never does', async () => {
    await using storage = await freshStorage();
    let machineMs = Date.parse('2026-03-02T09:00:00+03:00');
    const worlds = await openFrozen(storage, { machineNowMs: () => machineMs });
    await made(storage, 'short', undefined, { expiresInHours: 0.5 });
    await made(storage, 'used', undefined, { expiresInHours: 0.5 });
    await made(storage, 'kept', undefined, { expiresInHours: null });
    await storage.orm.em.execute(`update world set last_used_at = '2026-03-02T09:00:00+03:00'`);
    machineMs += 20 * 60_000;
    const used = await worlds.named('used');
    if (used) for (let request = 0; request < 3; request += 1) worlds.used(used);
    await worlds.close();
    machineMs += 11 * 60_000;
    expect(await worlds.dropUnused()).toBe(1);
    for (const name of ['short', 'used', 'kept', 'main']) worlds.forget(name);
    expect(await worlds.named('short')).toBeUndefined();
    expect(await Promise.all(['used', 'kept', 'main'].map((name) => worlds.named(name)))).not.toContain(undefined);
  });
});

describe('epochs that are kept', () => {
  it('are those of worlds, what reset goes back to, and checkpoints: anything else is swept, once it is old', async () => {
    await using storage = await freshStorage();
    const { worlds, main, team } = await twoWorlds(storage);
    const origin = await built(storage);
    const fork = await made(storage, 'fork', await built(storage), { originEpoch: origin });
    const checkpoint = await built(storage, { copyOf: team.epochName });
    await keepCheckpoint(storage, 'team-1', { name: 'before', epoch: checkpoint }, 0);
    const crashed = await built(storage);
    expect(await worlds.sweep()).toBe(0);
    expect(await names(storage)).toContain(crashed);
    await later(storage, 11);
    expect(await worlds.sweep()).toBe(1);
    expect(await names(storage)).toEqual([main.epochName, team.epochName, origin, fork, checkpoint].toSorted());
    await dropCheckpoint(storage, 'team-1', 'before');
    expect(await worlds.sweep()).toBe(0);
    await later(storage, 11);
    expect(await worlds.sweep()).toBe(1);
  });

  it('are never written to as checkpoints: no world flips to one, and of the automatic ones fifty stay', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    const checkpoint = await built(storage, { copyOf: team.epochName });
    await keepCheckpoint(storage, 'team-1', { name: 'mine', epoch: checkpoint }, 0);
    await expect(flipWorld(storage, 'team-1', { epoch: checkpoint })).rejects.toEqual(refusal(409, /checkpoint/));
    await expect(keepCheckpoint(storage, 'team-1', { name: 'mine', epoch: await built(storage) }, 0)).rejects.toEqual(refusal(409, /mine/));
    await expect(keepCheckpoint(storage, 'team-1', { name: 'own', epoch: team.epochName }, 0)).rejects.toEqual(refusal(409, /writes to/));
    for (let number = 1; number <= 52; number += 1) {
      await keepCheckpoint(
        storage,
        'team-1',
        { name: `before act ${number}`, epoch: await built(storage), automatic: true, act: 'an act' },
        0,
      );
    }
    const kept = await readCheckpoints(storage, 'team-1');
    expect(kept).toHaveLength(51);
    expect(kept.map(({ name }) => name).slice(0, 2)).toEqual(['mine', 'before act 3']);
  });

  it('leave nothing where they cannot be built', async () => {
    await using storage = await freshStorage();
    await twoWorlds(storage);
    const before = await names(storage);
    await expect(built(storage, { copyOf: randomUUID() })).rejects.toEqual(refusal(404, /unknown epoch/));
    const [name = ''] = before;
    await expect(built(storage, { name })).rejects.toEqual(refusal(409, /there is an epoch/));
    await expect(built(storage, { copyOf: name, base: { seed: 'other', anchor: '2026-03-02' } })).rejects.toEqual(refusal(400, /base/));
    expect(await names(storage)).toEqual(before);
    await expect(createWorld(storage, 'x', {} as never)).rejects.toThrow();
  });
});
