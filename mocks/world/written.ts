import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { readMessage } from './request-fault.ts';

type Read = ReturnType<typeof readMessage>;

/** An answer that is JSON already; every piece of it was checked by the contract when it was written. */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * JSON of a piece of an answer, or of a whole one, as the contract has it.
 * @throws where it breaks the contract
 */
export const writeChecked = <Schema extends z.ZodType>(schema: Schema, piece: z.input<Schema>): string => {
  const read = readMessage(schema, piece);
  if ('value' in read) return JSON.stringify(read.value);
  const [fault] = read.faults;
  throw new Error(`own answer breaks the contract at ${fault?.path}: ${fault?.expected}`);
};

/** Characters of answers that were checked already, and of one. */
const limits = { all: 4_000_000, one: 20_000 } as const;
const checked = new LRUCache<string, Written>({ maxSize: limits.all, sizeCalculation: ({ text }, key) => key.length + text.length });

/**
 * The answer of an operation as its contract has it, or what is wrong with it. What was said before in the same words is not checked again: every
 * test with a world of its own asks about the same people.
 */
export const checkedAnswer = (operation: string, schema: z.ZodType, outcome: unknown): Written | Extract<Read, { faults: unknown }> => {
  const key = `${operation} ${JSON.stringify(outcome)}`;
  const known = checked.get(key);
  if (known) return known;
  const read = readMessage(schema, outcome);
  if (!('value' in read)) return read;
  const written = new Written(JSON.stringify(read.value));
  if (key.length <= limits.one) checked.set(key, written);
  return written;
};
