import pg from 'pg';
import type { BenchDatabase } from '../data/database.ts';
import { amounts } from '../data/moment.ts';

export type RunStatement = (sql: string, values?: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;

const connected = async (url: string, act: (run: RunStatement) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows);
  } finally {
    await client.end();
  }
};

/** A copy of the data set, changed; dropped with the stack. One at a time. */
export const copyOfDatabase = async (
  database: BenchDatabase,
  stack: AsyncDisposableStack,
  change: (run: RunStatement) => Promise<unknown>,
): Promise<string> => {
  const at = (pathname: string): string => Object.assign(new URL(database.url), { pathname }).href;
  const name = 'bench_growth';
  const drop = (run: RunStatement): Promise<unknown> => run(`drop database if exists ${name} with (force)`);
  await connected(at('/postgres'), async (run) => {
    await drop(run);
    await run(`create database ${name} template "${new URL(database.url).pathname.slice(1)}"`);
  });
  stack.defer(() => connected(at('/postgres'), drop));
  await connected(at(`/${name}`), async (run) => {
    await change(run);
    await run('vacuum analyze');
    await run('checkpoint');
  });
  return at(`/${name}`);
};

/** Documents enough for a page of a hundred. */
const longerRecords = `insert into medical_document
  select (jsonb_populate_record(null::medical_document, to_jsonb(one) || jsonb_build_object('ordinal', one.ordinal + ${amounts.documentsOfAChild}))).*
  from medical_document as one where person_key in (select person_key from medical_document where ordinal = ${amounts.documentsOfAChild})`;

/** In which a child has documents for a page of a hundred. */
export const longerDatabase = (database: BenchDatabase, stack: AsyncDisposableStack): Promise<string> =>
  copyOfDatabase(database, stack, (run) => run(longerRecords));
