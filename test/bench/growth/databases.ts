import pg from 'pg';
import type { BenchDatabase } from '../data/database.ts';
import { amounts } from '../data/moment.ts';

const query = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Documents enough for a page of a hundred. */
const longerRecords = `insert into medical_document
  select (jsonb_populate_record(null::medical_document, to_jsonb(one) || jsonb_build_object('ordinal', one.ordinal + ${amounts.documentsOfAChild}))).*
  from medical_document as one where person_key in (select person_key from medical_document where ordinal = ${amounts.documentsOfAChild})`;

/** A copy of the data set in which a child has documents for a page of a hundred; dropped with the stack. */
export const longerDatabase = async (database: BenchDatabase, stack: AsyncDisposableStack): Promise<string> => {
  const at = (pathname: string): string => Object.assign(new URL(database.url), { pathname }).href;
  const name = 'bench_growth';
  const drop = `drop database if exists ${name} with (force)`;
  await query(at('/postgres'), [drop, `create database ${name} template "${new URL(database.url).pathname.slice(1)}"`]);
  stack.defer(() => query(at('/postgres'), [drop]));
  await query(at(`/${name}`), [longerRecords, 'analyze']);
  return at(`/${name}`);
};
