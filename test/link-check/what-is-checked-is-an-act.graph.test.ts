import { describe, expect, it } from 'vitest';
import { createLinkPoller } from '../../gateway/link-check/poller.service.ts';
import type { Registries } from '../../gateway/registry/index.ts';
import type { Storage } from '../../gateway/storage/index.ts';
import type { RequestWorld, Worlds } from '../../gateway/world/index.ts';
import { flipWorld } from '../../gateway/world/change-world.ts';
import { readActs } from '../../gateway/world/acts.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { built } from '../world/stored-worlds.ts';
import { birth } from './civil-acts.ts';
import { waitingFamily } from './waiting-family.ts';

const mother = '000000000001';
const child = '000000000002';
const father = '000000000003';

type Family = Awaited<ReturnType<typeof waitingFamily>>;
const pollerOf = (
  storage: Storage,
  family: Family,
  world: () => RequestWorld | undefined = () => family.world,
  driven = true,
  whenChanged: Worlds['whenChanged'] = () => undefined,
) =>
  createLinkPoller({
    storage,
    worlds: { named: () => Promise.resolve(world()), whenChanged },
    bindRegistries: () => family.checker().registries as Registries,
    touch: () => Promise.resolve(),
    warn: () => undefined,
    intervalMs: 1_000_000,
    driven,
  });

describe('what the gateway does about a link', () => {
  it('is an act of the world at its own moment, once: asked, then decided', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    family.zags.answers((await family.linkOf('mother')).messageId, 'FOUND', [birth()]);
    await family.turn(3);
    await family.turn(4);
    const acts = await readActs(storage, family.world.epoch, undefined);
    expect(acts.map(({ at, kind, oip }) => ({ at, kind, oip }))).toEqual([
      { at: '2026-03-02T09:00:00+03:00', kind: 'LINK_ASKED', oip: child },
      { at: '2026-03-05T09:00:00+03:00', kind: 'LINK_DECIDED', oip: child },
    ]);
    expect(await readActs(storage, family.world.epoch, Date.parse('2026-03-02T09:00:00+03:00'))).toHaveLength(1);
    expect(await readActs(storage, family.world.baseEpoch, undefined)).toEqual([]);
  });

  it('is done in the turn of that world, which is waited for, and by two gateways once', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    const both = [pollerOf(storage, family), pollerOf(storage, family)];
    for (const one of both) one.seen(family.world, mother);
    await Promise.all(both.map((one) => one.turnIn('main')));
    family.zags.answers((await family.linkOf('mother')).messageId, 'FOUND', [birth()]);
    await Promise.all(both.map((one) => one.turnIn('main')));
    expect(await family.linkOf('mother')).toMatchObject({ status: 'VERIFIED' });
    expect((await readActs(storage, family.world.epoch, undefined)).map(({ kind }) => kind)).toEqual(['LINK_ASKED', 'LINK_DECIDED']);
  });

  it('is done in a world whose clock stands still when that is moved, and never by a timer', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    const poller = pollerOf(storage, family);
    poller.seen(family.world, mother);
    await poller.turn();
    expect(family.zags.sent).toEqual([]);
    await poller.turnIn('main');
    expect(family.zags.sent).toHaveLength(1);
  });

  it('is done by a timer where the clock runs, and where nobody drives worlds', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    const running = pollerOf(storage, family, () => ({ ...family.world, frozen: false }));
    running.seen(family.world, mother);
    await running.turn();
    expect(family.zags.sent).toHaveLength(1);
    const alone = pollerOf(storage, family, undefined, false);
    alone.seen(family.world, father);
    await alone.turn();
    expect(family.zags.sent).toHaveLength(2);
  });

  it('costs worlds whose clock stands still, or that are gone, no question before they change', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    let [world, asked]: [RequestWorld | undefined, number] = [family.world, 0];
    const heard: ((name: string | undefined) => void)[] = [];
    const now = (): RequestWorld | undefined => {
      asked += 1;
      return world;
    };
    const poller = pollerOf(storage, family, now, true, (listener) => void heard.push(listener));
    const change = (changed: RequestWorld | undefined, name?: string): void => {
      world = changed;
      for (const listener of heard) listener(name);
    };
    poller.seen(family.world, mother);
    for (let turn = 0; turn < 3; turn += 1) await poller.turn();
    expect(asked).toBe(1);
    change({ ...family.world, frozen: false }, family.world.name);
    await poller.turn();
    expect(family.zags.sent).toHaveLength(1);
    change(undefined);
    poller.seen(family.world, father);
    await poller.turn();
    const before = asked;
    await poller.turn();
    expect(asked).toBe(before);
  });

  it('is not done to a state that the world has turned away from', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await flipWorld(storage, 'main', { epoch: await built(storage) });
    await expect(family.turn(0, 'mother')).rejects.toThrow(/another state/);
    expect(await readActs(storage, family.world.epoch, undefined)).toEqual([]);
  });
});
