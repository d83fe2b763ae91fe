import { readdirSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';

/** Any number that nobody else locks: held while migrations run, so that gateways that start together do so one after another. */
export const migrationLock = 4_010_401;
export const worldLock = 4_010_402;
/** First half of the locks of epochs; the second is the epoch. Shared by whoever writes to it. */
export const epochLock = 4_010_404;

/** Runs `work` while this database's advisory lock is held, on a connection of its own; waits for whoever holds it. */
export const locked = async <Result>(orm: MikroORM, lock: number, work: () => Promise<Result>): Promise<Result> => {
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    client.release();
  }
};

const noSuchTable = '42P01';

/** Whether the database has every migration that there is: a statement, where the migrator makes a dozen. */
const isNewest = async (orm: MikroORM): Promise<boolean> => {
  const { path: folder = '', tableName = '' } = orm.config.get('migrations');
  const names = readdirSync(folder).flatMap((file) => /^(Migration\w+)\.[jt]s$/.exec(file)?.[1] ?? []);
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  try {
    const { rowCount } = await pool.query(`select distinct name from ${tableName} where name = any($1)`, [names]);
    return rowCount === names.length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === noSuchTable) return false;
    throw error;
  }
};

/** Brings the database to the newest migration. Does nothing on one that has it. */
export const migrate = async (orm: MikroORM): Promise<void> => {
  if (!(await isNewest(orm))) await locked(orm, migrationLock, async () => void (await orm.migrator.up()));
};
