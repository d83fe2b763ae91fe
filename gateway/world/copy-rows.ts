import type { EntityManager } from '@mikro-orm/postgresql';
import { personKey } from '../storage/index.ts';
import { rowTables, type RowColumn, type RowTable } from './row-tables.ts';

const numbersPerEpoch = 1_000_000_000_000n;

/** What is copied: a condition on rows `r`, and `place (epoch, distance)`, to which epochs, whose keys are so far from those of the source. */
interface Copying {
  readonly chosen: (table: RowTable) => string;
  readonly places: string;
  readonly onConflict?: string;
}

const moved = ({ holds, quoted }: RowColumn): string => {
  if (holds === 'EPOCH') return 'place.epoch';
  return holds === 'KEY' ? `r.${quoted} + place.distance` : `r.${quoted}`;
};

const copyOf = (table: RowTable, { chosen, places, onConflict = '' }: Copying): string => {
  const { quoted, columns } = table;
  return `insert into ${quoted} (${columns.map((column) => column.quoted).join(', ')})
    select ${columns.map(moved).join(', ')} from ${quoted} as r cross join ${places}
    where ${chosen(table)} ${onConflict} returning 1`;
};

/** One statement for all tables: references are checked at its end. */
const copiesOf = (tables: readonly RowTable[], copying: Copying): { readonly parts: string; readonly count: string } => ({
  parts: tables.map((table, index) => `c${index} as (${copyOf(table, copying)})`).join(', '),
  count: tables.map((_table, index) => `(select count(*) from c${index})`).join(' + '),
});

const ofEpoch = ({ owner, ownedBy }: RowTable): string => {
  const source = (column: string): string => `(select ${column} from source)`;
  return ownedBy === 'EPOCH' ? `r.${owner.quoted} = ${source('id')}` : `r.${owner.quoted} between ${source('first')} and ${source('last')}`;
};

/**
 * Parts of a statement that copy all rows of an epoch to others, under keys moved by the distance of the epochs, and how many were written. The
 * statement has `source (id, first, last)`, with its first and last key, and `born (id)`, the epochs that it makes.
 */
export const copiesOfEpoch = (tables: readonly RowTable[]): { readonly parts: string; readonly count: string } => {
  const { parts, count } = copiesOf(tables, { chosen: ofEpoch, places: 'place' });
  const place = `place as (select born.id as epoch, (born.id - source.id)::int8 * ${numbersPerEpoch} as distance from born cross join source)`;
  return { parts: `${place}, ${parts}`, count };
};

/**
 * Copies all rows of a person, unless the other epoch has the person; answers how many. Whoever copies the same at this moment waits for the
 * other's transaction.
 */
export const copyPerson = async (em: EntityManager, from: number, to: number, oip: string): Promise<number> => {
  const places = `(values (${to}, ${BigInt(to - from) * numbersPerEpoch}::int8)) as place (epoch, distance)`;
  const chosen = ({ owner }: RowTable): string => `r.${owner.quoted} = ${personKey(from, oip)}`;
  const copying = { chosen, places, onConflict: 'on conflict do nothing' };
  const tables = rowTables(em.getMetadata()).filter(({ ownedBy }) => ownedBy === 'PERSON');
  const person = tables.find(({ isPersons }) => isPersons);
  if (!person) throw new Error('no entity of persons');
  const synced = person.columns.find(({ name }) => name === 'rmis_synced_at')?.quoted ?? 'key';
  const whole = { ...copying, chosen: (table: RowTable) => `${chosen(table)} and r.${synced} is not null` };
  const copied = await em.execute<unknown[]>(copyOf(person, whole));
  if (copied.length === 0) return 0;
  const { parts, count } = copiesOf(
    tables.filter((table) => table !== person),
    copying,
  );
  const [told] = await em.execute<{ rows: string | number }[]>(`with ${parts} select ${count} as rows`);
  return copied.length + Number(told?.rows ?? 0);
};
