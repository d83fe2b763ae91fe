import type { PersonKey } from './person-key.ts';

/** Rows of several persons as one list per key, in the order of the keys; the order of the rows within a list stays. */
export const byPerson = <Row extends { readonly person: PersonKey }>(keys: readonly PersonKey[], rows: readonly Row[]): Row[][] => {
  const lists = Map.groupBy(rows, ({ person }) => person);
  return keys.map((key) => lists.get(key) ?? []);
};

/** The same for rows of which a person has at most one; null where there is none. */
export const oneByPerson = <Row extends { readonly person: PersonKey }>(
  keys: readonly PersonKey[],
  rows: readonly Row[],
): (Row | null)[] => {
  const byKey = new Map(rows.map((row) => [row.person, row]));
  return keys.map((key) => byKey.get(key) ?? null);
};
