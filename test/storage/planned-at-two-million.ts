import type pg from 'pg';

// A planner takes the rows of a table to be as dense as its statistics say, on the pages that it really has: one page with one row, of which
// the statistics say that it holds millions, is planned as millions.

const persons = 2_000_000;
/** How many rows hang on a person. */
const rowsOfEach = 5;
/** Epochs of as many worlds. */
const epochs = 1000;

/** Of worlds, not of people. */
const small = new Set(['world', 'epoch', 'checkpoint', 'counter', 'switched_service', 'mikro_orm_migrations']);
export const growsWithPersons = (table: string): boolean => !small.has(table);

const literals: Readonly<Record<string, string>> = {
  date: `'2026-03-02'`,
  'timestamp with time zone': `'2026-03-02T09:00:00+03:00'`,
  boolean: 'false',
  uuid: `'00000000-0000-8000-8000-000000000001'`,
  jsonb: `'{}'`,
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly needed: boolean;
  /** Leads an index. */
  readonly leads: boolean;
}

const columnsQuery = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as "type",
    a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '' as "needed",
    exists (select from pg_index as i where i.indrelid = c.oid and i.indkey[0] = a.attnum) as "leads"
  from pg_class as c join pg_attribute as a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`;

const literalOf = ({ type }: Column): string => literals[type] ?? (type.endsWith('[]') ? `'{}'` : /int|numeric/.test(type) ? '1' : `'1'`);

const distinctOf = ({ table, column }: Column): number => {
  if (column === 'epoch_id' || column === 'epoch') return epochs;
  return table === 'person' || table === 'account' ? -1 : -1 / rowsOfEach;
};

/** Makes an empty migrated database plan as one that has so many persons. It is of no more use for anything else. */
export const planAsTwoMillion = async (client: pg.ClientBase): Promise<void> => {
  const { rows: columns } = await client.query<Column>(columnsQuery);
  const tables = Map.groupBy(
    columns.filter(({ table }) => growsWithPersons(table)),
    ({ table }) => table,
  );
  const { rows: checks } = await client.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as "drop" from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  // Rows that refer to nobody.
  const statements = [`set session_replication_role = replica`, ...checks.map(({ drop }) => drop)];
  for (const [table, of] of tables) {
    const needed = of.filter((column) => column.needed);
    const names = needed.map(({ column }) => `"${column}"`).join(', ');
    const rows = table === 'person' || table === 'account' ? persons : persons * rowsOfEach;
    statements.push(
      needed.length === 0
        ? `insert into "${table}" default values`
        : `insert into "${table}" (${names}) values (${needed.map(literalOf).join(', ')})`,
      `alter table "${table}" set (autovacuum_enabled = false)`,
      `select pg_restore_relation_stats('schemaname', 'public', 'relname', '${table}', 'relpages', 1, 'reltuples', ${rows}::real)`,
      ...of.map(
        (column) =>
          `select pg_restore_attribute_stats('schemaname', 'public', 'relname', '${table}', 'attname', '${column.column}',
            'inherited', false, 'null_frac', 0::real, 'avg_width', 8, 'n_distinct', (${column.leads ? distinctOf(column) : 100})::real)`,
      ),
    );
  }
  for (const statement of statements) await client.query(statement);
};
