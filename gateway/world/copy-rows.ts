import type { EntityManager } from '@mikro-orm/postgresql';
import { keysOf, personKey } from '../storage/index.ts';
import { rowTables, type RowColumn, type RowTable } from './row-tables.ts';

/** From which epoch to which others; of one person, or of everybody and the epoch itself. Storage ids. */
interface Copying {
  readonly from: number;
  readonly to: readonly number[];
  readonly oip?: string;
}

const numbersPerEpoch = 1_000_000_000_000n;

const moved = ({ holds, quoted }: RowColumn): string => {
  if (holds === 'EPOCH') return 'place.epoch';
  return holds === 'KEY' ? `r.${quoted} + place.distance` : `r.${quoted}`;
};

const chosen = ({ owner, ownedBy }: RowTable, { from, oip }: Copying): string => {
  if (ownedBy === 'EPOCH') return `r.${owner.quoted} = ${from}`;
  if (oip !== undefined) return `r.${owner.quoted} = ${personKey(from, oip)}`;
  const { first, last } = keysOf(from);
  return `r.${owner.quoted} between ${first} and ${last}`;
};

/** A person may be copied by somebody else at this moment; nobody else knows of an epoch that is being made. */
const copyOf = (table: RowTable, copying: Copying, condition = ''): string => {
  const { quoted, columns } = table;
  const { from, to } = copying;
  const places = to.map((epoch) => `(${epoch}, ${BigInt(epoch - from) * numbersPerEpoch}::int8)`);
  return `insert into ${quoted} (${columns.map((column) => column.quoted).join(', ')})
    select ${columns.map(moved).join(', ')} from ${quoted} as r cross join (values ${places.join(', ')}) as place (epoch, distance)
    where ${chosen(table, copying)}${condition}
    ${copying.oip === undefined ? '' : 'on conflict do nothing'} returning 1`;
};

/** One statement for all tables: references are checked at its end. */
const copyAll = async (em: EntityManager, tables: readonly RowTable[], copying: Copying): Promise<number> => {
  const parts = tables.map((table, index) => `c${index} as (${copyOf(table, copying)})`);
  const counts = tables.map((_table, index) => `(select count(*) from c${index})`);
  const [told] = await em.execute<{ rows: string | number }[]>(`with ${parts.join(', ')} select ${counts.join(' + ')} as rows`);
  return Number(told?.rows ?? 0);
};

/** Copies all rows of an epoch to others, under keys moved by the distance of the epochs; answers how many were written. */
export const copyEpoch = (em: EntityManager, from: number, to: readonly number[]): Promise<number> =>
  copyAll(em, rowTables(em.getMetadata()), { from, to });

/**
 * Copies all rows of a person, unless the other epoch has the person; answers how many. Whoever copies the same at this moment waits for the
 * other's transaction.
 */
export const copyPerson = async (em: EntityManager, from: number, to: number, oip: string): Promise<number> => {
  const copying = { from, to: [to], oip };
  const tables = rowTables(em.getMetadata()).filter(({ ownedBy }) => ownedBy === 'PERSON');
  const person = tables.find(({ isPersons }) => isPersons);
  if (!person) throw new Error('no entity of persons');
  const whole = ` and r.${person.columns.find(({ name }) => name === 'rmis_synced_at')?.quoted ?? 'key'} is not null`;
  const copied = await em.execute<unknown[]>(copyOf(person, copying, whole));
  if (copied.length === 0) return 0;
  const theirs = tables.filter((table) => table !== person);
  return copied.length + (await copyAll(em, theirs, copying));
};
