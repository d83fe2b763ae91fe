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
import type { Names, StoredColumn } from './statement.ts';

/** Rows that hang on the row of another table, of which one statement brings as many kinds as are wanted. */
export interface HangingRows {
  readonly entity: EntityClass<object>;
  /** Property with the key of the row that they hang on. Left out of the JSON, in which an int8 would lose digits. */
  readonly on: string;
  /** Properties; all where not given. */
  readonly only?: readonly string[];
  /** Properties that are left out of these. */
  readonly without?: readonly string[];
  /** Their order, by properties. */
  readonly by: readonly string[];
  readonly descending?: boolean;
  /** Only so many of them as a parameter says. */
  readonly limited?: boolean;
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

const parameter = (number: number, type: string): RawBuilder<never> => sql.raw(`$${number}::${type}`);

const chosen = (names: Names, { entity, on, only, without = [] }: HangingRows): StoredColumn[] =>
  names(entity).columns.filter(({ property }) => property !== on && (only?.includes(property) ?? true) && !without.includes(property));

const hanging = (names: Names, key: string, rows: HangingRows, first: number): RawBuilder<unknown> => {
  const { name: table, columns } = names(rows.entity);
  const column = (property: string): string => `hanging.${columns.find((one) => one.property === property)?.name ?? property}`;
  const all = writer
    .selectFrom(`${table} as hanging`)
    .select(chosen(names, rows).map(({ property }) => sql.ref(column(property)).as(property)))
    .whereRef(sql.ref(column(rows.on)), '=', sql.ref(key));
  const sorted = rows.by.reduce((some, property) => some.orderBy(sql.ref(column(property)), rows.descending ? 'desc' : 'asc'), all);
  const some = rows.limited ? sorted.limit(parameter(first + 1, 'int4')) : sorted;
  return sql`case when ${sql.ref(key)} = any(${parameter(first, 'int8[]')}) then ${jsonArrayFrom(some)} end`;
};

/**
 * Rows by their keys, $1, each with what hangs on it as JSON under the names of `parts`. Each part takes the keys of those rows that it may
 * be read of, and after them, where it is limited, how many.
 */
export const rowsAhead = (
  names: Names,
  entity: EntityClass<object>,
  parts: readonly { readonly name: string; readonly rows: HangingRows }[],
): string => {
  const { name: table, columns } = names(entity);
  const key = 'owner.key';
  let next = 2;
  const json = parts.map(({ name, rows }): AliasedExpression<unknown, string> => {
    const made = hanging(names, key, rows, next).as(name);
    next += rows.limited ? 2 : 1;
    return made;
  });
  return writer
    .selectFrom(`${table} as owner`)
    .select(columns.map(({ property, name }) => sql.ref(`owner.${name}`).as(property)))
    .select(json)
    .where(sql.ref(key), '=', sql`any(${parameter(1, 'int8[]')})`)
    .compile().sql;
};

/** The rows of such a JSON as a statement of their own would answer them. */
export const readHanging = (names: Names, rows: HangingRows, key: string, json: readonly Record<string, unknown>[]): object[] => {
  const instants = chosen(names, rows).filter(({ type }) => type.startsWith('timestamptz'));
  for (const row of json) {
    row[rows.on] = key;
    for (const { property } of instants) if (row[property] !== null) row[property] = Date.parse(row[property] as string);
  }
  return json as object[];
};
