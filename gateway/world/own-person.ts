import type { EntityManager } from '@mikro-orm/postgresql';
import { personKey, type PersonKey } from '../storage/index.ts';
import { copyPerson } from './copy-rows.ts';
import type { RequestWorld } from './request-world.ts';
import { rowTables } from './row-tables.ts';

/** Whose rows are to be copied is not stored, or only by half: first touch comes before the first write. */
export class NotSynced extends Error {}

/**
 * Lets a world own a person: copies all rows of that person from the base, once, in the transaction that is about to write to them.
 * @returns the key under which the world writes
 * @throws NotSynced where the base does not have the person whole
 */
export const ownPerson = async (em: EntityManager, world: Pick<RequestWorld, 'epoch' | 'baseEpoch'>, oip: string): Promise<PersonKey> => {
  const to = personKey(world.epoch, oip);
  if ((await copyPerson(em, world.baseEpoch, world.epoch, oip)) > 0) return to;
  const persons = rowTables(em.getMetadata()).find(({ isPersons }) => isPersons);
  const owned = await em.execute<unknown[]>(`select 1 from ${persons?.quoted} where ${persons?.owner.quoted} = ?::int8`, [to]);
  if (owned.length === 0) throw new NotSynced('a person whom first touch has not stored whole');
  return to;
};
