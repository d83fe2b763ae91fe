import type { EntityClass } from '@mikro-orm/postgresql';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type AliasedExpression,
  type RawBuilder,
} from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { askedRows, numberAsked } from './asked-rows.ts';
import type { Names, StoredColumn } from './statement.ts';

/** Rows that hang on the row of another table, of which one statement brings as many kinds as are wanted. */
export interface HangingRows {
  readonly entity: EntityClass<object>;
  /** Property with the key of the row that they hang on. Left out of the JSON, in which an int8 would lose digits. */
  readonly on: string;
  /** Properties; all where not given. */
  readonly only?: readonly string[];
  /** Their order, by properties. */
  readonly by: readonly string[];
  readonly descending?: boolean;
  /** The question says how many of them are read, or how many are not, of those that come first. */
  readonly counted?: 'limit' | 'offset';
}

/** Kysely that only writes SQL, which is then prepared and run as any other of ours. */
const writer = new Kysely<Readonly<Record<string, Readonly<Record<string, unknown>>>>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const chosen = (names: Names, { entity, on, only }: HangingRows): StoredColumn[] =>
  names(entity).columns.filter(({ property }) => property !== on && (only?.includes(property) ?? true));

/** Columns of the questions of the part in that place. */
const columnsOf = ({ counted }: HangingRows, place: number): Record<string, string> => ({
  [`may${place}`]: 'bool',
  ...(counted && { [`count${place}`]: 'int4' }),
});

/** A column as JSON that is what statements read of it (columnTypes): nothing is left to be done with the rows. */
const asRead = (column: string, type: string): RawBuilder<unknown> =>
  type.startsWith('timestamptz') ? sql`floor(extract(epoch from ${sql.ref(column)}) * 1000)::int8` : sql`${sql.ref(column)}`;

const hanging = (names: Names, key: string, rows: HangingRows, place: number): RawBuilder<unknown> => {
  const { name: table, columns } = names(rows.entity);
  const column = (property: string): string => `hanging.${columns.find((one) => one.property === property)?.name ?? property}`;
  const all = writer
    .selectFrom(`${table} as hanging`)
    .select(chosen(names, rows).map(({ property, type }) => asRead(column(property), type).as(property)))
    .whereRef(sql.ref(column(rows.on)), '=', sql.ref(key));
  const sorted = rows.by.reduce((some, property) => some.orderBy(sql.ref(column(property)), rows.descending ? 'desc' : 'asc'), all);
  const count = sql.raw<never>(`asked.count${place}`);
  const some = rows.counted === 'limit' ? sorted.limit(count) : rows.counted === 'offset' ? sorted.offset(count) : sorted;
  return sql`case when ${sql.ref(`asked.may${place}`)} then ${jsonArrayFrom(some)} end`;
};

/**
 * A shared statement: rows by their keys, each with what hangs on it as JSON under the names of `parts`. A question is the key and, for each part,
 * whether it may be read and, where it is counted, how many.
 */
export const rowsAhead = (
  names: Names,
  entity: EntityClass<object>,
  parts: readonly { readonly name: string; readonly rows: HangingRows }[],
): string => {
  const { name: table, columns } = names(entity);
  const key = 'owner.key';
  const json = parts.map(({ name, rows }, place): AliasedExpression<unknown, string> => hanging(names, key, rows, place).as(name));
  const { source, alias } = askedRows(
    Object.assign({ key: 'int8' }, ...parts.map(({ rows }, place) => columnsOf(rows, place))) as Record<string, string>,
  );
  return writer
    .selectFrom(sql.raw(source).as<'asked'>(sql.raw(alias)))
    .innerJoin(`${table} as owner`, (join) => join.on(sql.ref(key), '=', sql.ref('asked.key')))
    .select(columns.map(({ property, name }) => sql.ref(`owner.${name}`).as(property)))
    .select(json)
    .select(sql.raw(numberAsked).as('asked'))
    .compile().sql;
};
