import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';

/** Any number that nobody else locks: held while migrations run, so that gateways that start together do so one after another. */
const migrationLock = 4_010_401;
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

/** Brings the database to the newest migration. Does nothing on one that has it. */
export const migrate = (orm: MikroORM): Promise<void> => locked(orm, migrationLock, async () => void (await orm.migrator.up()));
