import type { EntityManager, EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import { personKey, type PersonKey } from '../storage/index.ts';
import type { RequestWorld } from './request-world.ts';

/** Whose rows are to be copied is not stored, or only by half: first touch comes before the first write. */
export class NotSynced extends Error {}

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

const rowOfPerson = 'Person';
/** Rows that others refer to by a key of epoch * 10^12 + number: both are shifted alike from epoch to epoch. */
const keyed = new Set([rowOfPerson, 'Account']);

const holdsKey = ({ className }: EntityMetadata, { name, targetMeta }: EntityProperty): boolean =>
  targetMeta ? keyed.has(targetMeta.className) : keyed.has(className) && name === 'key';

/** Tables of rows of a person, each after those that it refers to. */
const tablesIn = (em: EntityManager): readonly EntityMetadata[] => {
  const all = [...em.getMetadata().getAll().values()];
  const refersTo = (metadata: EntityMetadata, className: string): boolean =>
    metadata.props.some(({ targetMeta }) => targetMeta?.className === className);
  const persons = all.filter(({ className }) => className === rowOfPerson);
  const theirs = all.filter((metadata) => refersTo(metadata, rowOfPerson));
  const leaves = theirs.filter((metadata) => theirs.some(({ className }) => refersTo(metadata, className)));
  return [...persons, ...theirs.filter((metadata) => !leaves.includes(metadata)), ...leaves];
};

/** Copies the rows of a person, under keys moved by the distance of the epochs; answers how many. */
const copyRows = async (em: EntityManager, metadata: EntityMetadata, from: PersonKey, to: PersonKey, epoch: number): Promise<number> => {
  const stored = metadata.props.filter(({ fieldNames, persist }) => persist !== false && fieldNames?.length === 1);
  const column = ({ fieldNames }: EntityProperty): string => quote(fieldNames[0] ?? '');
  const moved = (property: EntityProperty): string => {
    if (property.targetMeta?.className === 'Epoch') return String(epoch);
    return holdsKey(metadata, property) ? `${column(property)} + ${BigInt(to) - BigInt(from)}` : column(property);
  };
  const isPerson = metadata.className === rowOfPerson;
  const owner = stored.find(({ name, targetMeta }) => (isPerson ? name === 'key' : targetMeta?.className === rowOfPerson));
  const rmisSynced = stored.find(({ name }) => isPerson && name === 'rmisSyncedAt');
  const whole = rmisSynced ? ` and ${column(rmisSynced)} is not null` : '';
  const copied = await em.execute<unknown[]>(
    `insert into ${quote(metadata.tableName)} (${stored.map(column).join(', ')})
      select ${stored.map(moved).join(', ')} from ${quote(metadata.tableName)} where ${owner ? column(owner) : 'false'} = ?::int8${whole}
      on conflict do nothing returning 1`,
    [from],
  );
  return copied.length;
};

/**
 * Lets a world own a person: copies all rows of that person from the base, once, in the transaction that is about to write to them.
 * @returns the key under which the world writes
 * @throws NotSynced where the base does not have the person whole
 */
export const ownPerson = async (em: EntityManager, world: Pick<RequestWorld, 'epoch' | 'baseEpoch'>, oip: string): Promise<PersonKey> => {
  const [from, to] = [personKey(world.baseEpoch, oip), personKey(world.epoch, oip)];
  const [persons, ...theirs] = tablesIn(em);
  if (!persons) throw new Error('no entity of persons');
  // Whoever copies the same person at this moment waits here for the other's transaction, and then finds the row.
  if ((await copyRows(em, persons, from, to, world.epoch)) === 0) {
    const owned = await em.execute<unknown[]>(`select 1 from ${quote(persons.tableName)} where key = ?::int8`, [to]);
    if (owned.length === 0) throw new NotSynced('a person whom first touch has not stored whole');
    return to;
  }
  for (const metadata of theirs) await copyRows(em, metadata, from, to, world.epoch);
  return to;
};
