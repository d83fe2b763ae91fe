import type { EntityClass, EntityManager, EntityMetadata, MikroORM } from '@mikro-orm/postgresql';

/**
 * What a statement reads by. `persons`: its first parameter is an array of person keys, and it answers rows of these persons only.
 * `accounts`: the same with account keys. `epoch`: its first parameter is an epoch; `epochs`: an array of them. `worlds`: the directory of
 * worlds. `writes`: it writes to the epoch that is its first parameter, or to a world, in one statement and a transaction of its own.
 */
export type Scope = 'persons' | 'accounts' | 'epoch' | 'epochs' | 'worlds' | 'writes';

/** One prepared statement. Its text is made once, when the ORM's metadata is known. */
export interface Statement<Row> {
  readonly name: string;
  readonly scope: Scope;
  readonly text: (names: Names) => string;
  /** Never set: carries the type of a row. */
  readonly row?: Row;
}

/** One row of what a shared statement is asked. */
export type Question = readonly unknown[];

/** Says which question it answers, from 1. */
export interface SharedRow {
  readonly asked: number;
}

/** A prepared read that several requests share: its parameters are the columns of their questions, an array each (`askedRows`). */
export interface SharedStatement<Row> extends Statement<Row & SharedRow> {
  readonly shared: true;
}

/** Quoted names of a table and its columns, by the names of the entity's properties. */
export interface TableNames<Property extends string = string> {
  readonly table: string;
  readonly column: Readonly<Record<Property, string>>;
  /** Every column under its property's name: a select list. */
  readonly all: string;
  /** The same unquoted, for whoever lets Kysely write the SQL. */
  readonly name: string;
  readonly columns: readonly StoredColumn[];
}

/** A column that is one property of its entity. */
export interface StoredColumn {
  readonly property: string;
  readonly name: string;
  /** In PostgreSQL. */
  readonly type: string;
}

export type Names = <Entity extends object>(entity: EntityClass<Entity>) => TableNames<keyof Entity & string>;

const known = new Map<string, Statement<unknown>>();

/** Every statement of the process, for the test that runs each with another world's key. */
export const statements = (): readonly Statement<unknown>[] => [...known.values()];

/**
 * Declares a prepared read, at module level.
 * @param name unique in the process: PostgreSQL keeps the plan under it
 */
export const statement = <Row>(name: string, scope: Scope, text: (names: Names) => string): Statement<Row> => {
  if (known.has(name)) throw new Error(`two statements are named ${name}`);
  const made: Statement<Row> = { name, scope, text };
  known.set(name, made);
  return made;
};

/** The same for one that requests share. */
export const sharedStatement = <Row>(name: string, scope: Scope, text: (names: Names) => string): SharedStatement<Row> => {
  const made = { ...statement<Row & SharedRow>(name, scope, text), shared: true } as const;
  return made;
};

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

const namesIn = (metadata: EntityMetadata): TableNames => {
  const properties = metadata.props.filter(({ fieldNames, persist }) => persist !== false && fieldNames?.length === 1);
  const column = Object.fromEntries(properties.map(({ name, fieldNames }) => [name, quote(fieldNames[0] ?? name)]));
  const all = Object.entries(column).map(([name, quoted]) => `${quoted} as ${quote(name)}`);
  const columns = properties.map(({ name, fieldNames, columnTypes }) => ({
    property: name,
    name: fieldNames[0] ?? name,
    type: columnTypes[0] ?? 'text',
  }));
  return { table: quote(metadata.tableName), column, all: all.join(', '), name: metadata.tableName, columns };
};

/** Names as MikroORM's metadata has them, so that each is written once: in the entity. */
export const namesOf = (orm: Pick<MikroORM | EntityManager, 'getMetadata'>): Names => {
  const made = new Map<unknown, TableNames>();
  return (entity) => {
    const names = made.get(entity) ?? namesIn(orm.getMetadata().get(entity) as EntityMetadata);
    made.set(entity, names);
    return names;
  };
};
