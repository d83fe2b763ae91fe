import type { Context } from '../graph/context.ts';
import type { Part } from '../graph/look-ahead.ts';
import type { PersonKey } from '../storage/index.ts';
import type { PersonRow } from './person.loader.ts';

/** A person with the rows of parts that were read with them, under the names of the parts; null where the grant does not open a part. */
export type PersonAhead = PersonRow & Readonly<Record<string, unknown>>;

const persons = (_context: Context): Map<PersonKey, PersonAhead> => new Map();

/** Keeps for this request a person of whom RMIS has told. */
export const keepAtHand = (context: Context, row: PersonAhead): void => void context.use(persons).set(row.key, row);

/** A person who was read so. Undefined: for a loader to read. */
export const personAtHand = (context: Context, key: PersonKey): PersonRow | undefined => context.use(persons).get(key);

/**
 * Rows of a part, there at once: what a loader makes a promise of. They have what the fields of this operation read, and no more. Undefined: for a
 * loader to read.
 */
export const rowsAtHand = <Row extends object>(context: Context, { name }: Part<Row>, key: PersonKey): readonly Row[] | undefined =>
  (context.use(persons).get(key)?.[name] as readonly Row[] | null | undefined) ?? undefined;
