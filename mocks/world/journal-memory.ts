import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { machineClock } from './clock.ts';
import { checkBase, type JournalEntry, type Journals } from './journal.ts';

interface KeptJournal {
  readonly base: WorldBase | undefined;
  readonly entries: JournalEntry[];
  changedAtMs: number;
}

/** Journals that end with the process: what other people's tests use. */
export const memoryJournals = (): Journals => {
  const kept = new Map<string, KeptJournal>();
  const keep = (name: string, base: WorldBase | undefined, entries: readonly JournalEntry[]): KeptJournal => {
    const journal = { base, entries: [...entries], changedAtMs: machineClock.nowMs() };
    kept.set(name, journal);
    return journal;
  };
  return {
    async open(name, base) {
      const known = kept.get(name) ?? keep(name, base, []);
      checkBase(`epoch ${name}`, known.base, base);
      return {
        entries: [...known.entries],
        append(entry) {
          known.entries.push(entry);
          known.changedAtMs = machineClock.nowMs();
        },
        flushed: async () => {},
      };
    },
    async baseOf(name) {
      const known = kept.get(name);
      return known?.entries.length ? known.base : undefined;
    },
    count: async (name) => kept.get(name)?.entries.length ?? 0,
    async copy(from, to, entries) {
      const known = kept.get(from);
      if (known && entries > 0) for (const name of to) keep(name, known.base, known.entries.slice(0, entries));
    },
    async write(name, base, entries) {
      if (entries.length > 0) keep(name, base, entries);
    },
    async remove(name) {
      kept.delete(name);
    },
    names: async () => [...kept].map(([name, { changedAtMs }]) => ({ name, changedAtMs })),
  };
};
