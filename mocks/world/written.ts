import type { z } from 'zod';
import { readMessage } from './request-fault.ts';

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
