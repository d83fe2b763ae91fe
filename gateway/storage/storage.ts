import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { columnTypes } from './column-types.ts';
import { namesOf, type Names, type Statement } from './statement.ts';

/** The gateway's PostgreSQL. */
export interface Storage {
  readonly orm: MikroORM;
  /** Tables and columns as the ORM has them. */
  readonly names: Names;
  /** Runs a prepared statement on the ORM's own pool. `em.find` is not for reads that many requests make. */
  read<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]>;
  /** Runs `work` in one transaction, with an entity manager of its own. Nothing stays where it throws. */
  write<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
}

export const storageOn = async (orm: MikroORM): Promise<Storage> => {
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const names = namesOf(orm);
  const texts = new Map<Statement<unknown>, string>();
  const textOf = (statement: Statement<unknown>): string => {
    const text = texts.get(statement) ?? statement.text(names);
    texts.set(statement, text);
    return text;
  };
  return {
    orm,
    names,
    read: async <Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> => {
      const { rows } = await pool.query({ name: statement.name, text: textOf(statement), values: [...values], types: columnTypes });
      return rows as Row[];
    },
    write: (work) => orm.em.fork().transactional(work),
  };
};
