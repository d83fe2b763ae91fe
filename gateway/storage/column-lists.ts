import type { TableNames } from './statement.ts';

/** How JSON tells a column of a type just as a row of it would be read (`columnTypes`). */
const told = (type: string, column: string): string => {
  // JavaScript's numbers would lose digits of it.
  if (type === 'bigint') return `${column}::text`;
  // Epoch milliseconds; whole microseconds first, as a double has a little less or more than the fraction.
  if (type.startsWith('timestamptz')) return `floor(round(date_part('epoch', ${column}) * 1000000) / 1000)`;
  return column;
};

/**
 * A select list by which many rows are one: of each property all values, as JSON. To the gateway every value that pg reads costs ten times what
 * JSON.parse takes, to PostgreSQL lists of JSON cost little more than the columns. No rows are none, by `having count(*) > 0`.
 */
export const columnLists = ({ columns }: TableNames, alias: string, properties: readonly string[]): string[] =>
  columns
    .filter(({ property }) => properties.includes(property))
    .map(({ property, name, type }) => `json_agg(${told(type, `${alias}."${name}"`)}) as "${property}"`);

/** All values of each property of some rows, in the same order. */
export type ColumnLists<Row> = { readonly [Property in keyof Row]: readonly Row[Property][] };

/**
 * The rows of what such a statement answers.
 * @param same what need not be read, as all of them have it
 */
export const rowsOfLists = <Row extends object, Same extends Partial<Row> = {}>(
  [lists]: readonly ColumnLists<Omit<Row, keyof Same>>[],
  same?: Same,
): Row[] => {
  const all = Object.entries<readonly unknown[]>(lists ?? {});
  // Every row begins as a copy of the same object, which has all properties: V8 makes that faster than property by property.
  const shape: Readonly<Record<string, unknown>> = { ...lists, ...same };
  const rows = (all[0]?.[1] ?? []).map((): Record<string, unknown> => ({ ...shape }));
  for (const [at, row] of rows.entries()) for (const [property, values] of all) row[property] = values[at];
  return rows as Row[];
};
