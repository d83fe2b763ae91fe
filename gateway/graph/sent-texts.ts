import { LRUCache } from 'lru-cache';

/** Where Apollo keeps the texts of automatic persisted queries, by their hashes. */
export interface SentTexts {
  get(hash: string): Promise<string | undefined>;
  set(hash: string, text: string): Promise<void>;
  delete(hash: string): Promise<boolean>;
}

const most = 1000;
const mostCharacters = 8 * 1024 * 1024;
/** Machine time. A client that comes later sends its text once more. */
const keptMs = 24 * 3_600_000;

/** Those that were asked for last. Apollo brings a text once it was checked, validated and found no dearer than any may be. */
export const sentTexts = (): SentTexts => {
  const texts = new LRUCache<string, string>({
    max: most,
    maxSize: mostCharacters,
    sizeCalculation: (text) => text.length,
    ttl: keptMs,
  });
  return {
    get: async (hash) => texts.get(hash),
    set: async (hash, text) => void texts.set(hash, text),
    delete: async (hash) => texts.delete(hash),
  };
};
