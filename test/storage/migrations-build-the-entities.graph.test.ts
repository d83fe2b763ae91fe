import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../gateway/storage/database.ts';
import { openStorage } from '../../gateway/storage/index.ts';
import { connectOrm } from '../../gateway/storage/orm.ts';
import { freshDatabase, shared } from '../setup/index.ts';
import { entities, freshStorage } from './fresh-storage.ts';

describe('migrations', () => {
  it('build, on an empty database, exactly what the entities say', async () => {
    await using storage = await freshStorage();
    expect((await storage.orm.schema.getUpdateSchemaSQL({ wrap: false })).trim()).toBe('');
    expect(await storage.orm.migrator.getPending()).toEqual([]);
  });

  it('are complete: the entities do not differ from the committed snapshot', async () => {
    const orm = await connectOrm(entities, 'postgresql://127.0.0.1:1/nothing-listens-there');
    expect(await orm.migrator.checkSchema()).toBe(false);
    await orm.close();
  });

  it('run once when several gateways start together on one database', async () => {
    await using database = await freshDatabase(shared().databaseUrl);
    const server = await openDatabase({ databaseUrl: database.url, dataDir: '' });
    const opened = await Promise.all([1, 2, 3].map(() => openStorage({ database: server, entities })));
    const [first] = opened;
    const applied = (await first?.orm.migrator.getExecuted())?.map(({ name }) => name) ?? [];
    expect(applied.length).toBeGreaterThan(0);
    expect(new Set(applied).size).toBe(applied.length);
    await Promise.all(opened.map((storage) => storage.close()));
  });
});
