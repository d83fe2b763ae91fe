import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../gateway/storage/database.ts';
import { openStorage } from '../../gateway/storage/index.ts';
import { migrationLock } from '../../gateway/storage/migrate.ts';
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

  it('are not even waited for by a database that has them all', async () => {
    await using storage = await freshStorage();
    const migrating = new pg.Client({ connectionString: storage.databaseUrl });
    await migrating.connect();
    try {
      await migrating.query('select pg_advisory_lock($1)', [migrationLock]);
      const server = await openDatabase({ databaseUrl: storage.databaseUrl, dataDir: '' });
      await (await openStorage({ database: server, entities })).close();
    } finally {
      await migrating.end();
    }
  });

  it('that are missing are made up for: one that is taken back comes again', async () => {
    await using storage = await freshStorage();
    const last = (await storage.orm.migrator.getExecuted()).at(-1)?.name;
    await storage.orm.migrator.down();
    const server = await openDatabase({ databaseUrl: storage.databaseUrl, dataDir: '' });
    const again = await openStorage({ database: server, entities });
    expect((await again.orm.migrator.getExecuted()).at(-1)?.name).toBe(last);
    await again.close();
  });
});
