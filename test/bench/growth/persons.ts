import type { BenchDatabase } from '../data/database.ts';
import { amounts } from '../data/moment.ts';
import type { Cast } from '../data/people.ts';
import { copyOfDatabase, type RunStatement } from './databases.ts';

/** The data set is the one in the middle; children come on top. */
export const numbersOfPersons = [amounts.persons / 10, amounts.persons, amounts.persons * 10];

/** Apart from each other by more than there are OIPs in the population. */
const apart = 1_000_000_000;
const shifted = (column: string): string => `one.${column} + k::int8 * ${apart}`;
const shiftedText = (column: string): string => `(one.${column}::int8 + k::int8 * ${apart})::text`;

/** What is another in a copy of a row; visits are years earlier, so that nobody's day has more of them. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: { key: shifted('key'), oip: shiftedText('oip') },
  account: { key: shifted('key'), person_key: shifted('person_key'), esia_oid: shiftedText('esia_oid') },
  appointment: { person_key: shifted('person_key'), starts_at: `one.starts_at - k * interval '1 year'` },
  medical_document: { person_key: shifted('person_key') },
};

const multiply = async (run: RunStatement, copies: number): Promise<void> => {
  // Keys that follow from keys need not be checked.
  await run('set session_replication_role = replica');
  for (const [table, others] of Object.entries(tables)) {
    const [row] = await run(`select string_agg(quote_ident(column_name), ' ' order by ordinal_position) as columns
      from information_schema.columns where table_schema = 'public' and table_name = '${table}' and is_generated = 'NEVER'`);
    const columns = String(row?.['columns']).split(' ');
    const values = columns.map((column) => others[column] ?? `one.${column}`);
    await run(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} as one, generate_series(1, ${copies}) as k`,
    );
  }
};

const leave = async (run: RunStatement, { persons, children }: Cast, wanted: number): Promise<void> => {
  const kept = [...persons.slice(0, wanted), ...children].map(({ oip }) => oip);
  await run('create temporary table kept as select unnest($1::text[])::char(12) as oip', [kept]);
  await run('delete from person where not exists (select from kept where kept.oip = person.oip)');
};

/** A copy of the data set with so many persons; the first of the cast are in each. Dropped with the stack. */
export const databaseOfPersons = (database: BenchDatabase, cast: Cast, wanted: number, stack: AsyncDisposableStack): Promise<string> =>
  copyOfDatabase(database, stack, async (run) => {
    if (wanted < amounts.persons) await leave(run, cast, wanted);
    else if (wanted > amounts.persons) await multiply(run, wanted / amounts.persons - 1);
  });
