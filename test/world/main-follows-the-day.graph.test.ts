import { describe, expect, it } from 'vitest';
import type { Storage } from '../../gateway/storage/index.ts';
import { EpochEntity } from '../../gateway/world/epoch.entity.ts';
import { openWorlds } from '../../gateway/world/index.ts';
import { WorldEntity } from '../../gateway/world/world.entity.ts';
import { freshStorage } from '../storage/fresh-storage.ts';

const noon = (day: string): number => Date.parse(`${day}T12:00:00+03:00`);
const sandbox = { mode: 'sandbox', seed: 'zdravgraph', frozenAt: undefined } as const;

/** A start of the gateway at that moment of the machine. */
const start = (storage: Storage, machineMs: number, wanted: Partial<Parameters<typeof openWorlds>[0]> = {}) =>
  openWorlds({ storage, machineNowMs: () => machineMs, ...sandbox, ...wanted });

describe('the world main', () => {
  it('is anchored at today in Moscow, and its clock runs with the machine’s', async () => {
    await using storage = await freshStorage();
    const main = await (await start(storage, Date.parse('2026-03-01T21:30:00Z'))).main();
    expect(main).toMatchObject({ name: 'main', base: { seed: 'zdravgraph', anchor: '2026-03-02' }, revision: 0 });
    expect(main.epochName).toMatch(/^[0-9a-f-]{36}$/);
    expect(main.now()).toBe('2026-03-02T00:30:00+03:00');
    expect(main.now('Asia/Yekaterinburg')).toBe('2026-03-02T02:30:00+05:00');
    expect([main.today(), main.today('UTC')]).toEqual(['2026-03-02', '2026-03-01']);
    expect(main.firstTouchMs()).toBe(Date.parse('2026-03-02T00:00:00+03:00'));
  });

  it('stays what it is when started again on the same day', async () => {
    await using storage = await freshStorage();
    const before = await (await start(storage, noon('2026-03-02'))).main();
    const after = await (await start(storage, noon('2026-03-02') + 3_600_000)).main();
    expect(after).toMatchObject({ id: before.id, epoch: before.epoch, epochName: before.epochName, baseEpoch: before.baseEpoch });
  });

  it('is anchored anew on the next day, under the same id, while nobody has changed anything in it', async () => {
    await using storage = await freshStorage();
    const before = await (await start(storage, noon('2026-03-02'))).main();
    const after = await (await start(storage, noon('2026-03-03'))).main();
    expect(after.id).toBe(before.id);
    expect(after.base.anchor).toBe('2026-03-03');
    expect(after.epoch).not.toBe(before.epoch);
    expect(after.epochName).not.toBe(before.epochName);
    expect(after.baseEpoch).not.toBe(before.baseEpoch);
  });

  it('keeps its people and their anchor once it was touched', async () => {
    await using storage = await freshStorage();
    const before = await (await start(storage, noon('2026-03-02'))).main();
    await storage.orm.em.fork().nativeUpdate(WorldEntity, { id: before.id }, { touched: true });
    const after = await (await start(storage, noon('2026-03-03'), { seed: 'other' })).main();
    expect(after).toMatchObject({ epoch: before.epoch, base: before.base });
  });

  it('keeps them, too, once a registry has journalled something in it, and follows no day while nobody can say', async () => {
    await using storage = await freshStorage();
    const before = await (await start(storage, noon('2026-03-02'))).main();
    const asked: string[] = [];
    const journalOf = (state: 'UNKNOWN' | 'WRITTEN') => (epoch: string) => {
      asked.push(epoch);
      return Promise.resolve(state);
    };
    const later = await (await start(storage, noon('2026-03-03'), { journalOf: journalOf('UNKNOWN') })).main();
    expect(later).toMatchObject({ epoch: before.epoch, base: before.base });
    await start(storage, noon('2026-03-03'), { journalOf: journalOf('WRITTEN') });
    expect(asked).toEqual([before.epochName, before.epochName]);
    const afterwards = await (await start(storage, noon('2026-03-04'))).main();
    expect(afterwards).toMatchObject({ epoch: before.epoch, base: before.base });
  });

  it('stands still at the moment that the environment names, and takes seed and anchor from there', async () => {
    await using storage = await freshStorage();
    const frozenAt = { ms: noon('2026-03-02'), anchor: '2026-03-02' };
    const main = await (await start(storage, noon('2027-01-01'), { seed: 'other', frozenAt })).main();
    expect(main.base).toEqual({ seed: 'other', anchor: '2026-03-02' });
    expect(main.now()).toBe('2026-03-02T12:00:00+03:00');
  });

  it('runs again when the environment no longer names a moment', async () => {
    await using storage = await freshStorage();
    await start(storage, noon('2026-03-02'), { frozenAt: { ms: noon('2026-03-02') - 1000, anchor: '2026-03-02' } });
    const main = await (await start(storage, noon('2026-03-02'))).main();
    expect(main.now()).toBe('2026-03-02T12:00:00+03:00');
  });

  it('is seen with its new epoch by a gateway that was started before', async () => {
    await using storage = await freshStorage();
    let machineMs = noon('2026-03-02');
    const older = await openWorlds({ storage, machineNowMs: () => machineMs, ...sandbox });
    await older.main();
    const after = await (await start(storage, noon('2026-03-03'))).main();
    machineMs += 2000;
    expect((await older.main()).epoch).toBe(after.epoch);
  });

  it('of production is never anchored anew and knows no seed of the environment', async () => {
    await using storage = await freshStorage();
    const before = await (await start(storage, noon('2026-03-02'), { mode: 'production' })).main();
    const after = await (await start(storage, noon('2026-03-09'), { mode: 'production' })).main();
    expect(after).toMatchObject({ epoch: before.epoch, base: { seed: 'production' } });
    expect(after.firstTouchMs()).toBe(noon('2026-03-09'));
  });

  it('of one mode is not served in the other', async () => {
    await using storage = await freshStorage();
    await start(storage, noon('2026-03-02'));
    await expect(start(storage, noon('2026-03-02'), { mode: 'production' })).rejects.toThrow(
      /made in sandbox mode, ZDRAVGRAPH_MODE is production/,
    );
  });

  it('is one when several gateways start together', async () => {
    await using storage = await freshStorage();
    const mains = await Promise.all([1, 2, 3, 4].map(async () => (await start(storage, noon('2026-03-02'))).main()));
    expect(new Set(mains.map(({ epoch }) => epoch)).size).toBe(1);
  });
});

describe('epochs that nothing points to', () => {
  const anchors = async (storage: Storage): Promise<string[]> =>
    (await storage.orm.em.fork().find(EpochEntity, {}, { orderBy: { anchor: 1, id: 1 } })).map(
      ({ name, anchor }) => `${name === 'base' ? 'base' : 'world'} ${anchor}`,
    );

  it('stay for ten minutes, for whoever is still on them, then go with their base', async () => {
    await using storage = await freshStorage();
    await start(storage, noon('2026-03-02'));
    const worlds = await start(storage, noon('2026-03-03'));
    expect(await worlds.sweep()).toBe(0);
    expect(await anchors(storage)).toEqual(['base 2026-03-02', 'world 2026-03-02', 'base 2026-03-03', 'world 2026-03-03']);
    await storage.orm.em.execute(`update epoch set retired_at = retired_at - interval '11 minutes' where retired_at is not null`);
    expect(await worlds.sweep()).toBe(2);
    expect(await anchors(storage)).toEqual(['base 2026-03-03', 'world 2026-03-03']);
  });
});
