import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';

/** Any number that nobody else locks: whoever holds it checks family links. */
export const linkCheckLock = 4_010_403;
/** Whoever holds it looks for messages that wait to be handed over. */
export const messageLock = 4_010_406;

/** Runs `work` if nobody holds this database's advisory lock, and holds it meanwhile; undefined where somebody does. */
export const ifFree = async <Result>(orm: MikroORM, lock: number, work: () => Promise<Result>): Promise<Result | undefined> => {
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [lock]);
    if (!rows[0]?.free) return undefined;
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    client.release();
  }
};
