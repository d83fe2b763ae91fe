import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { TracedClient } from '../telemetry/traced-client.ts';
import { parameterOf } from './array-text.ts';
import { columnTypes } from './column-types.ts';
import { openCopyingLines, type CopyingStatement } from './copying.ts';
import { openReadLines } from './read-lines.ts';
import { sharedReads } from './shared-reads.ts';
import { namesOf, type Names, type Question, type SharedStatement, type Statement } from './statement.ts';

/** The gateway's PostgreSQL. */
export interface Storage {
  readonly orm: MikroORM;
  /** Tables and columns as the ORM has them. */
  readonly names: Names;
  /** Runs a prepared statement: a read on a line for reads, what writes on the ORM's own pool. `em.find` is not for reads that many requests make. */
  read<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]>;
  /** Rows of each question, in one statement with what other requests ask of it in the same turn of the event loop. */
  readEach<Row>(statement: SharedStatement<Row>, questions: readonly Question[]): Promise<Row[][]>;
  /** Runs a prepared statement that copies rows, in a transaction of its own: what it writes must refer to nothing that may be missing. */
  copy<Row>(statement: CopyingStatement, values: readonly unknown[]): Promise<Row[]>;
  /** Runs `work` in one transaction, with an entity manager of its own. Nothing stays where it throws. */
  write<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
}

export const storageOn = async (orm: MikroORM): Promise<Storage & { close(): Promise<void> }> => {
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const lines = openReadLines(() => new TracedClient({ ...pool.options, pipeline: true } as pg.ClientConfig));
  const copying = openCopyingLines({ ...pool.options, Client: TracedClient } as pg.PoolConfig);
  const names = namesOf(orm);
  const texts = new WeakMap<Statement<unknown>, string>();
  const textOf = (statement: Statement<unknown>): string => {
    const text = texts.get(statement) ?? statement.text(names);
    texts.set(statement, text);
    return text;
  };
  const read = async <Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> => {
    const query = { name: statement.name, text: textOf(statement), values: values.map(parameterOf), types: columnTypes };
    const line = statement.scope === 'writes' ? undefined : lines.query(query);
    const { rows } = await (line ?? pool.query(query));
    return rows as Row[];
  };
  return {
    orm,
    names,
    read,
    readEach: sharedReads(read),
    copy: async <Row>({ name, text }: CopyingStatement, values: readonly unknown[]): Promise<Row[]> => {
      const { rows } = await copying.query({ name, text, values: [...values], types: columnTypes });
      return rows as Row[];
    },
    write: (work) => orm.em.fork().transactional(work),
    close: async () => {
      await lines.close();
      await copying.close();
      await orm.close();
    },
  };
};
