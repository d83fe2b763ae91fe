import { z } from 'zod';
import { instant } from '../../schema/registry/contract.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';

/** One event of one registry, as a line of the journal. */
export const journalEntry = z.strictObject({
  /** 1, 2, 3 ...: a missing line is found out. */
  n: z.int().positive(),
  /** The world's time. */
  at: instant,
  registry: z.string(),
  event: z.unknown(),
});
export type JournalEntry = z.output<typeof journalEntry>;

/** First line of a journal. */
export const journalHeader = z.strictObject({ journal: z.literal(1), base: z.string() });

/** The journal of one epoch. */
export interface Journal {
  /** What had been written when it was opened. */
  readonly entries: readonly JournalEntry[];
  append(entry: JournalEntry): void;
  /** Settles when everything appended so far is on disk; rejects for good after a failed write. */
  flushed(): Promise<void>;
}

/** Where journals are kept. */
export interface Journals {
  /** The journal of an epoch with this base; JournalRefused where it cannot be used. */
  open(epoch: string, base: WorldBase): Promise<Journal>;
  /** The base of a journal that holds at least one event; undefined without one. */
  baseOf(epoch: string): Promise<WorldBase | undefined>;
}

/** A journal that cannot be used. The message names the file, and the line where there is one. */
export class JournalRefused extends Error {
  override readonly name: string = 'JournalRefused';
}

/** An epoch was asked for with another base than it began with. */
export class OtherBase extends JournalRefused {
  override readonly name = 'OtherBase';
}
