import 'reflect-metadata';
import pg from 'pg';
import { afterAll } from 'vitest';
import { slices } from '../../gateway/slices.ts';
import { openDatabase } from '../../gateway/storage/database.ts';
import { openStorage, type Storage } from '../../gateway/storage/index.ts';
import { worldEntities } from '../../gateway/world/index.ts';
import { freshDatabase, shared, type FreshDatabase } from '../setup/index.ts';

/** Everything that is stored. */
export const entities = [...worldEntities, ...slices.flatMap((slice) => slice.entities)];

export interface FreshStorage extends Storage, AsyncDisposable {
  readonly databaseUrl: string;
}

/** Databases of this file that nobody uses: migrated, without a row. Making one takes longer than most tests that need it. */
const idle: FreshDatabase[] = [];
afterAll(() => Promise.all(idle.splice(0).map((database) => database[Symbol.asyncDispose]())));

/** Takes every row away, and whoever is still connected; counters begin anew. */
const empty = async ({ url }: FreshDatabase): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const listOf = async (text: string): Promise<string[]> => (await client.query<{ one: string }>(text)).rows.map(({ one }) => one);
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const tables = await listOf(
      `select quote_ident(tablename) as one from pg_tables where schemaname = 'public' and tablename <> 'mikro_orm_migrations'`,
    );
    // In one statement: that a row is still needed is asked at its end.
    await client.query(`with ${tables.map((table, at) => `gone${at} as (delete from ${table})`).join(', ')} select`);
    for (const counter of await listOf(
      `select quote_ident(sequencename) as one from pg_sequences where sequencename not like 'mikro_orm_%'`,
    )) {
      await client.query(`alter sequence ${counter} restart`);
    }
  } finally {
    await client.end();
  }
};

/** Storage on a migrated database without a row, on the server that the tests use; nobody else has it until it is disposed of. */
export const freshStorage = async (): Promise<FreshStorage> => {
  const database = idle.pop() ?? (await freshDatabase(shared().databaseUrl));
  const storage = await openStorage({ database: await openDatabase({ databaseUrl: database.url, dataDir: '' }), entities });
  return {
    ...storage,
    databaseUrl: database.url,
    [Symbol.asyncDispose]: async () => {
      await storage.close();
      await empty(database);
      idle.push(database);
    },
  };
};
