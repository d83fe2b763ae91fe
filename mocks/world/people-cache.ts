import { LRUCache } from 'lru-cache';
import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import { createPeople } from '../people/index.ts';
import type { People } from '../people/people.ts';

/** Bases whose people stay in memory at once. */
const keptBases = 8;

/** The people of a base, made on first use. */
export const createPeopleCache = (size: number): ((base: WorldBase) => People) => {
  const kept = new LRUCache<string, People>({ max: keptBases });
  return (base) => {
    const key = writeWorldBase(base);
    const people = kept.get(key) ?? createPeople({ base, size });
    kept.set(key, people);
    return people;
  };
};
