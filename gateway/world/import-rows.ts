import { DriverException, type EntityManager } from '@mikro-orm/postgresql';
import type { ExportedRows } from '../../schema/control/admin.ts';
import { personKey } from '../storage/index.ts';
import { AdminRefused, wrong } from './admin-refused.ts';
import { copyPerson } from './copy-rows.ts';
import { rowTables, type RowTable } from './row-tables.ts';
import { toldColumns, toldKeys, type ToldRow } from './told-rows.ts';

const isNumber = (value: unknown): value is string => typeof value === 'string' && /^\d{12}$/.test(value);

/** @throws AdminRefused where a row is not one of that table */
const checkRow = (
  table: RowTable,
  row: ToldRow,
  columns: readonly { readonly name: string }[],
  path: string,
  people: ReadonlySet<string>,
): void => {
  const names = new Set(columns.map(({ name }) => name));
  for (const name of Object.keys(row)) if (!names.has(name)) throw wrong(`${path}.${name}`, `a column of ${table.name}`);
  for (const { name, holds } of toldColumns(table)) {
    if (!names.has(name)) continue;
    if (!(name in row)) throw wrong(`${path}.${name}`, 'a value of this column');
    if (holds === 'KEY' && !isNumber(row[name])) throw wrong(`${path}.${name}`, '12 digits');
  }
  if (table.ownedBy === 'PERSON' && !people.has(String(row[table.owner.name]))) {
    throw wrong(`${path}.${table.owner.name}`, 'one of the people of this export');
  }
};

/**
 * Compares an export with what is stored here, before anything is built of it.
 * @throws AdminRefused 400 that names the table, row or column that is not known
 */
export const checkExport = (tables: readonly RowTable[], { people, rows, removed }: ExportedRows): void => {
  const known = new Map(tables.map((table) => [table.name, table]));
  const everybody = new Set(people);
  for (const [part, list] of [
    ['rows', rows],
    ['removed', removed],
  ] as const) {
    for (const [name, told] of Object.entries(list)) {
      const table = known.get(name);
      if (!table) throw wrong(`rows.${part}.${name}`, `one of the tables ${[...known.keys()].toSorted().join(', ')}`);
      const columns = part === 'rows' ? toldColumns(table) : toldKeys(table);
      told.forEach((row, index) => checkRow(table, row, columns, `rows.${part}.${name}.${index}`, everybody));
    }
  }
};

/** The row as the database takes it: under keys of that epoch. */
const placed = ({ columns }: RowTable, row: ToldRow, epoch: number): ToldRow => {
  const own = columns.flatMap(({ name, holds }): [string, ToldRow[string]][] => {
    if (holds === 'EPOCH') return [[name, epoch]];
    if (!(name in row)) return [];
    return [[name, holds === 'KEY' ? personKey(epoch, String(row[name])) : (row[name] ?? null)]];
  });
  return Object.fromEntries(own);
};

const listed = (columns: readonly { readonly quoted: string }[]): string => columns.map(({ quoted }) => quoted).join(', ');

const remove = async (em: EntityManager, table: RowTable, rows: readonly ToldRow[]): Promise<void> => {
  const keys = table.columns.filter(({ primary }) => primary);
  await em.execute(
    `delete from ${table.quoted} where (${listed(keys)}) in (select ${listed(keys)} from jsonb_populate_recordset(null::${table.quoted}, ?::jsonb))`,
    [JSON.stringify(rows)],
  );
};

const put = async (em: EntityManager, table: RowTable, rows: readonly ToldRow[]): Promise<void> => {
  const others = table.columns.filter(({ primary }) => !primary);
  const change = others.length === 0 ? 'nothing' : `update set ${others.map(({ quoted }) => `${quoted} = excluded.${quoted}`).join(', ')}`;
  await em.execute(
    `insert into ${table.quoted} (${listed(table.columns)})
      select ${listed(table.columns)} from jsonb_populate_recordset(null::${table.quoted}, ?::jsonb)
      on conflict (${listed(table.columns.filter(({ primary }) => primary))}) do ${change}`,
    [JSON.stringify(rows)],
  );
};

/** What the database refuses of values, in words of the export. */
const explained = (error: unknown, table: RowTable): unknown => {
  const code = error instanceof DriverException ? String(error.code) : '';
  return /^2[23]/.test(code) ? wrong(`rows.rows.${table.name}`, `rows that fit the table (${code})`) : error;
};

/**
 * Gives a new epoch the rows of an export: those of its people as the base has them, then what is different.
 * @throws AdminRefused 400 where somebody is known neither here nor to the export, or a value does not fit its column
 */
export const importRows = async (
  em: EntityManager,
  { people, rows, removed }: ExportedRows,
  { from, to }: { from: number; to: number },
): Promise<void> => {
  const tables = rowTables(em.getMetadata());
  const persons = tables.find(({ isPersons }) => isPersons);
  const brought = new Set((rows[persons?.name ?? ''] ?? []).map((row) => row['oip']));
  for (const [index, oip] of people.entries()) {
    const copied = await copyPerson(em, from, to, oip);
    if (copied === 0 && !brought.has(oip)) throw wrong(`rows.people.${index}`, 'somebody whom the registries or this export know');
  }
  for (const table of tables) {
    const place = (row: ToldRow): ToldRow => placed(table, row, to);
    try {
      if (removed[table.name]) await remove(em, table, (removed[table.name] ?? []).map(place));
      if (rows[table.name]) await put(em, table, (rows[table.name] ?? []).map(place));
    } catch (error) {
      throw error instanceof AdminRefused ? error : explained(error, table);
    }
  }
};
