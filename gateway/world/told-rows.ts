import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExportedRows } from '../../schema/control/admin.ts';
import { keysOf, personKey } from '../storage/index.ts';
import type { RowColumn, RowTable } from './row-tables.ts';

/** A row as text that a human reads: without its epoch. */
export type ToldRow = ExportedRows['rows'][string][number];

/** Columns that are told. */
export const toldColumns = ({ columns }: RowTable): readonly RowColumn[] => columns.filter(({ holds }) => holds !== 'EPOCH');
export const toldKeys = (table: RowTable): readonly RowColumn[] => toldColumns(table).filter(({ primary }) => primary);

const told = ({ holds, quoted }: RowColumn): string =>
  holds === 'KEY' ? `lpad((${quoted} % 1000000000000)::text, 12, '0') as ${quoted}` : quoted;

const compared = (one: unknown, other: unknown): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [String(one), String(other)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** In the order of their keys, whatever the collation of the database. */
export const inOrder = (table: RowTable, rows: readonly ToldRow[]): ToldRow[] =>
  rows.toSorted((one, other) => {
    for (const { name } of toldKeys(table)) {
      const order = compared(one[name], other[name]);
      if (order !== 0) return order;
    }
    return 0;
  });

/** Whose rows: of an epoch, and there of some people where they are named. */
export interface Whose {
  readonly epoch: number;
  readonly oips?: readonly string[];
}

const condition = ({ owner, ownedBy }: RowTable, { epoch, oips }: Whose): string => {
  if (ownedBy === 'EPOCH') return `${owner.quoted} = ${epoch}`;
  if (oips) return `${owner.quoted} = any('{${oips.map((oip) => personKey(epoch, oip)).join(',')}}'::int8[])`;
  const { first, last } = keysOf(epoch);
  return `${owner.quoted} between ${first} and ${last}`;
};

/**
 * Reads rows of these tables as the database writes them, in a transaction: instants in UTC, columns in the order of the entity. One
 * statement for all tables: most of them have nothing to tell, and each by itself would cost a way to the database and back.
 */
export const readTold = async (
  em: EntityManager,
  tables: readonly RowTable[],
  whose: Whose,
): Promise<ReadonlyMap<RowTable, readonly ToldRow[]>> => {
  await em.execute(`set local time zone 'UTC'`);
  const parts = tables.map((table, index) => {
    const own = `select ${toldColumns(table).map(told).join(', ')} from ${table.quoted} where ${condition(table, whose)}`;
    return `select ${index} as place, row_to_json(t)::text as row from (${own}) as t`;
  });
  const rows = await em.execute<{ place: number; row: string }[]>(parts.join(' union all '));
  const byTable = Map.groupBy(rows, ({ place }) => place);
  return new Map(
    tables.map((table, index) => {
      const theirs = (byTable.get(index) ?? []).map(({ row }) => JSON.parse(row) as ToldRow);
      return [table, inOrder(table, theirs)];
    }),
  );
};
