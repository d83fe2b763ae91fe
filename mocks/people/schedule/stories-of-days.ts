import { LRUCache } from 'lru-cache';
import type { SlotStory } from '../resource.ts';

/** A day of a resource (days since 1970-01-01). */
interface ResourceDay {
  readonly clinic: number;
  readonly resource: number;
  readonly day: number;
}

/** Two weeks of some 70 doctors; the process keeps so many of all its people together. */
const keptDays = 1000;
const kept = new LRUCache<string, readonly SlotStory[]>({ max: keptDays });
let schedules = 0;

/**
 * Slots of a day as the people of one base tell them: nothing that happens later changes a story, so it is made once. Who has taken or freed
 * a slot since is not in it.
 */
export const createStoriesOfDays = (): ((of: ResourceDay, make: () => readonly SlotStory[]) => readonly SlotStory[]) => {
  const owner = (schedules += 1);
  return ({ clinic, resource, day }, make) => {
    const key = `${owner} ${clinic} ${resource} ${day}`;
    const stories = kept.get(key) ?? make();
    kept.set(key, stories);
    return stories;
  };
};
