import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import { OtherBase, type JournalEntry, type Journals } from './journal.ts';

/** Journals that end with the process: what other people's tests use. */
export const memoryJournals = (): Journals => {
  const kept = new Map<string, { readonly base: WorldBase; readonly entries: JournalEntry[] }>();
  return {
    async open(epoch, base) {
      const known = kept.get(epoch) ?? { base, entries: [] };
      kept.set(epoch, known);
      if (writeWorldBase(known.base) !== writeWorldBase(base)) {
        throw new OtherBase(`epoch ${epoch} is of ${writeWorldBase(known.base)}, not of ${writeWorldBase(base)}`);
      }
      return {
        entries: [...known.entries],
        append: (entry) => void known.entries.push(entry),
        flushed: async () => {},
      };
    },
    async baseOf(epoch) {
      const known = kept.get(epoch);
      return known?.entries.length ? known.base : undefined;
    },
  };
};
