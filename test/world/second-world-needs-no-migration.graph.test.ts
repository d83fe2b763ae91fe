import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PersonEntity } from '../../gateway/person/person.entity.ts';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import { accountKey, personKey, statements, type Statement, type Storage } from '../../gateway/storage/index.ts';
import { EpochEntity } from '../../gateway/world/epoch.entity.ts';
import { openWorlds } from '../../gateway/world/index.ts';
import { WorldEntity } from '../../gateway/world/world.entity.ts';
import { entities, freshStorage } from '../storage/fresh-storage.ts';
import { storeRequests } from '../storage/portal-rows.ts';
import { registered, traced } from '../storage/told-people.ts';

// Every statement of the gateway registers itself when its loader is loaded.
import '../../gateway/app.ts';

const maria = '000000000001';
const open = (storage: Storage) =>
  openWorlds({
    storage,
    machineNowMs: () => Date.parse('2026-03-02T12:00:00+03:00'),
    mode: 'sandbox',
    seed: 'zdravgraph',
    frozenAt: undefined,
  });

const store = async (storage: Storage, epoch: number): Promise<void> => {
  await storeRegistered(storage, epoch, registered(maria), 0);
  await storeTrace(storage, epoch, maria, traced(maria), 0);
  await storeRequests(storage, personKey(epoch, maria));
};

/** A world beside main, on an epoch of its own over the same base. */
const secondWorld = async (storage: Storage, baseEpoch: number, name: string): Promise<void> => {
  const em = storage.orm.em.fork();
  const epoch: number = await em.insert(EpochEntity, { name: randomUUID(), seed: 'zdravgraph', anchor: '2026-03-02', base: baseEpoch });
  await em.insert(WorldEntity, { id: randomUUID(), name, mode: 'sandbox', epoch, revision: 3 });
};

/** First parameter: keys. */
const valuesFor = (statement: Statement<unknown>, epoch: number): unknown[] => {
  const keys = [statement.scope === 'accounts' ? accountKey(epoch, '1') : personKey(epoch, maria)];
  return statement.name === 'documents by ordinal' ? [keys, [1]] : [keys];
};

describe('a second world', () => {
  it('is found beside main after two inserts, on the same base', async () => {
    await using storage = await freshStorage();
    const worlds = await open(storage);
    const main = await worlds.main();
    await secondWorld(storage, main.baseEpoch, 'team-1');
    const other = await worlds.named('team-1');
    expect(other).toMatchObject({ name: 'team-1', revision: 3, baseEpoch: main.baseEpoch, base: main.base });
    expect(other?.epoch).not.toBe(main.epoch);
    expect(await worlds.named('team-2')).toBeUndefined();
  });

  it('reads no row of another: every statement about persons, run with the other world’s keys, answers nothing', async () => {
    await using storage = await freshStorage();
    const worlds = await open(storage);
    const main = await worlds.main();
    await secondWorld(storage, main.baseEpoch, 'team-1');
    const other = await worlds.named('team-1');
    await store(storage, main.epoch);
    const aboutPersons = statements().filter(({ scope }) => scope === 'persons' || scope === 'accounts');
    expect(aboutPersons.length).toBeGreaterThanOrEqual(15);
    for (const statement of aboutPersons) {
      const seen = await storage.read(statement, valuesFor(statement, main.epoch));
      expect(seen.length, `${statement.name}, own keys`).toBeGreaterThan(0);
      const foreign = await storage.read(statement, valuesFor(statement, other?.epoch ?? 0));
      expect(foreign, `${statement.name}, foreign keys`).toEqual([]);
    }
  });

  it('holds the same person under a key of its own', async () => {
    await using storage = await freshStorage();
    const main = await (await open(storage)).main();
    await store(storage, main.baseEpoch);
    await store(storage, main.epoch);
    const keys = (await storage.orm.em.fork().find(PersonEntity, { oip: maria })).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set([personKey(main.baseEpoch, maria), personKey(main.epoch, maria)]));
  });

  it('cannot be referred to from another: the database refuses a key of one epoch in a row of another', async () => {
    await using storage = await freshStorage();
    const main = await (await open(storage)).main();
    await store(storage, main.epoch);
    const em = storage.orm.em.fork();
    await expect(em.execute(`update person set epoch_id = ${main.baseEpoch}`)).rejects.toThrow(/person_key_check/);
    await expect(em.execute(`update appointment set person_key = person_key + 1000000000000`)).rejects.toThrow(/foreign key/);
    await expect(em.execute(`update account set key = key + 1000000000000`)).rejects.toThrow(/account_key_check/);
  });

  it('goes with all of its rows when its epoch goes', async () => {
    await using storage = await freshStorage();
    const main = await (await open(storage)).main();
    await store(storage, main.epoch);
    const em = storage.orm.em.fork();
    await em.nativeDelete(WorldEntity, { id: main.id });
    await em.nativeDelete(EpochEntity, { id: main.epoch });
    for (const entity of entities) {
      const { tableName } = storage.orm.getMetadata().get<object>(entity);
      const left = await em.execute<unknown[]>(`select from "${tableName}"`);
      expect(left.length, tableName).toBe(entity === EpochEntity ? 1 : 0);
    }
  });
});
