import { LRUCache } from 'lru-cache';

/**
 * A cache of at most so many entries: the least used go first. Takes memory for those that it has, where `max` would take it, and the time
 * that this needs, for all of them at once.
 */
export const rememberAtMost = <Key extends {}, Value extends {}>(entries: number): LRUCache<Key, Value> =>
  new LRUCache<Key, Value>({ maxSize: entries, sizeCalculation: () => 1 });
