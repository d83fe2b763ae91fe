import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import type { Context } from '../../gateway/graph/context.ts';
import { personKey, type Storage } from '../../gateway/storage/index.ts';
import { EpochEntity } from '../../gateway/world/epoch.entity.ts';
import { NotSynced, openWorlds, ownPerson } from '../../gateway/world/index.ts';
import { readViewerFacts, type FactsAsked } from '../../gateway/viewer/viewer-facts.loader.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { registered, traced } from '../storage/told-people.ts';

const maria = '000000000001';
const other = '000000000002';

const setUp = async (storage: Storage) => {
  const frozenAt = { ms: Date.parse('2026-03-02T09:00:00+03:00'), anchor: '2026-03-02' };
  const world = await (await openWorlds({ storage, machineNowMs: () => 0, mode: 'sandbox', seed: 'zdravgraph', frozenAt })).main();
  for (const oip of [maria, other]) {
    await storeRegistered(storage, world.baseEpoch, registered(oip), 0);
    await storeTrace(storage, world.baseEpoch, oip, traced(oip), 0);
  }
  return world;
};

/** Every table with rows of persons, the table of persons included, and its column with their key. */
const tables = async (storage: Storage): Promise<{ name: string; key: string }[]> =>
  storage.orm.em.execute(
    `select table_name as name, column_name as key from information_schema.columns
      where table_schema = 'public' and (column_name = 'person_key' or table_name = 'person' and column_name = 'key') order by 1`,
  );

/** All rows of a person, as text without the epoch: it is the leading digits of every key, and the column of the person. */
const rowsOf = async (storage: Storage, epoch: number, oip: string): Promise<Record<string, string[]>> => {
  const rows: Record<string, string[]> = {};
  for (const { name, key } of await tables(storage)) {
    const found = await storage.orm.em.execute<{ row: string }[]>(
      `select (to_jsonb(t) - 'key' - 'person_key' - 'epoch_id')::text as row from "${name}" as t where "${key}" = ?::int8 order by 1`,
      [personKey(epoch, oip)],
    );
    if (found.length > 0) rows[name] = found.map(({ row }) => row);
  }
  return rows;
};

describe('the first write of a world to a person', () => {
  it('copies every row of that person, and of nobody else', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    const key = await storage.write((em) => ownPerson(em, world, maria));
    expect(key).toBe(personKey(world.epoch, maria));
    const copied = await rowsOf(storage, world.epoch, maria);
    expect(copied).toEqual(await rowsOf(storage, world.baseEpoch, maria));
    expect(Object.keys(copied)).toEqual(expect.arrayContaining(['account', 'appointment', 'family_link', 'medical_document', 'person']));
    expect(await rowsOf(storage, world.epoch, other)).toEqual({});
  });

  it('is found by the facts of the viewer under the world’s key', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    const asked = { oip: maria, portal: 'MOSCOW' } as FactsAsked;
    const self = async () =>
      (await readViewerFacts({ storage, world } as Partial<Context> as Context, asked)).find(({ kind }) => kind === 'SELF');
    expect(await self()).toMatchObject({ personKey: personKey(world.baseEpoch, maria) });
    await storage.write((em) => ownPerson(em, world, maria));
    expect(await self()).toMatchObject({ personKey: personKey(world.epoch, maria) });
  });

  it('happens once: what the world has changed since is not copied over', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    await storage.write((em) => ownPerson(em, world, maria));
    await storage.orm.em.execute('delete from appointment where person_key = ?::int8', [personKey(world.epoch, maria)]);
    await storage.write((em) => ownPerson(em, world, maria));
    expect((await rowsOf(storage, world.epoch, maria))['appointment']).toBeUndefined();
  });

  it('is one of two that come at the same moment', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    await Promise.all(Array.from({ length: 4 }, () => storage.write((em) => ownPerson(em, world, maria))));
    expect(await rowsOf(storage, world.epoch, maria)).toEqual(await rowsOf(storage, world.baseEpoch, maria));
  });

  it('leaves nothing where the write fails', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    const failing = storage.write(async (em) => {
      await ownPerson(em, world, maria);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rowsOf(storage, world.epoch, maria)).toEqual({});
  });

  it('waits for first touch: half a person is not copied', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    const half = '000000000009';
    await storeRegistered(storage, world.baseEpoch, registered(half), 0);
    await expect(storage.write((em) => ownPerson(em, world, half))).rejects.toBeInstanceOf(NotSynced);
  });

  it('is another world’s own matter', async () => {
    await using storage = await freshStorage();
    const world = await setUp(storage);
    const em = storage.orm.em.fork();
    const epoch: number = await em.insert(EpochEntity, {
      name: randomUUID(),
      seed: 'zdravgraph',
      anchor: '2026-03-02',
      base: world.baseEpoch,
    });
    await storage.write((tx) => ownPerson(tx, world, maria));
    expect(await rowsOf(storage, epoch, maria)).toEqual({});
    await storage.write((tx) => ownPerson(tx, { epoch, baseEpoch: world.baseEpoch }, maria));
    expect(await rowsOf(storage, epoch, maria)).toEqual(await rowsOf(storage, world.baseEpoch, maria));
  });
});
