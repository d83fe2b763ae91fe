import { z } from 'zod';
import { instant } from '../../schema/registry/contract.ts';
import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';

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

/** First line of a journal; without a base it belongs to none. */
export const journalHeader = z.strictObject({ journal: z.literal(1), base: z.string().optional() });

/** The journal of one epoch. */
export interface Journal {
  /** What had been written when it was opened. */
  readonly entries: readonly JournalEntry[];
  append(entry: JournalEntry): void;
  /** Settles when everything appended so far is on disk; rejects for good after a failed write. */
  flushed(): Promise<void>;
}

/** A journal that is kept, and when it was last written, epoch milliseconds of the machine. */
export interface JournalName {
  readonly name: string;
  readonly changedAtMs: number;
}

/** Where journals are kept. */
export interface Journals {
  /** The journal of this name and base; JournalRefused where it cannot be used. */
  open(name: string, base: WorldBase | undefined): Promise<Journal>;
  /** The base of a journal that holds at least one event; undefined without one. */
  baseOf(name: string): Promise<WorldBase | undefined>;
  /** How many events a journal holds, without reading what they are; 0 without a journal. */
  count(name: string): Promise<number>;
  /** Its first entries under names that have none yet; on disk when it settles. Without entries there is no journal afterwards either. */
  copy(from: string, to: readonly string[], entries: number): Promise<void>;
  /** Entries under a name that has none yet; on disk when it settles. */
  write(name: string, base: WorldBase | undefined, entries: readonly JournalEntry[]): Promise<void>;
  /** Nothing happens where there is none. */
  remove(name: string): Promise<void>;
  names(): Promise<readonly JournalName[]>;
}

/** A journal that cannot be used. The message names the file, and the line where there is one. */
export class JournalRefused extends Error {
  override readonly name: string = 'JournalRefused';
}

/** An epoch was asked for with another base than it began with. */
export class OtherBase extends JournalRefused {
  override readonly name = 'OtherBase';
}

const nameOf = (base: WorldBase | undefined): string => (base ? writeWorldBase(base) : 'no base');

/** @throws OtherBase where a journal has another base than asked for; `what` names it. */
export const checkBase = (what: string, base: WorldBase | undefined, asked: WorldBase | undefined): void => {
  if (nameOf(base) !== nameOf(asked)) throw new OtherBase(`${what} is of ${nameOf(base)}, not of ${nameOf(asked)}`);
};
