import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { checkBase, type JournalEntry, type Journals } from './journal.ts';

/** Journals that end with the process: what other people's tests use. */
export const memoryJournals = (): Journals => {
  const kept = new Map<string, { readonly base: WorldBase | undefined; readonly entries: JournalEntry[] }>();
  return {
    async open(name, base) {
      const known = kept.get(name) ?? { base, entries: [] };
      kept.set(name, known);
      checkBase(`epoch ${name}`, known.base, base);
      return {
        entries: [...known.entries],
        append: (entry) => void known.entries.push(entry),
        flushed: async () => {},
      };
    },
    async baseOf(name) {
      const known = kept.get(name);
      return known?.entries.length ? known.base : undefined;
    },
    count: async (name) => kept.get(name)?.entries.length ?? 0,
  };
};
