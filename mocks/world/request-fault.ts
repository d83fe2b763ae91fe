import { z } from 'zod';

/** What is wrong with a message: where, and what was expected there. */
export interface MessageFault {
  /** `by.enp`; empty for the message as a whole. */
  readonly path: string;
  readonly expected: string;
  /** What is there instead, as short JSON; undefined where nothing is. */
  readonly value?: string;
}

const russian = z.locales.ru().localeError;
const keptCharacters = 120;

const valueAt = (message: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), message);

const faultOf = (issue: z.core.$ZodIssue, message: unknown): MessageFault => {
  const value = valueAt(message, issue.path);
  return {
    path: issue.path.map(String).join('.'),
    expected: issue.message,
    value: value === undefined ? undefined : JSON.stringify(value).slice(0, keptCharacters),
  };
};

/** Reads a message by its schema; the faults name their paths, the text of what was expected is Russian. */
export const readMessage = <Schema extends z.ZodType>(
  schema: Schema,
  message: unknown,
): { readonly value: z.output<Schema> } | { readonly faults: readonly MessageFault[] } => {
  const read = schema.safeParse(message, { error: russian });
  return read.success ? { value: read.data } : { faults: read.error.issues.map((issue) => faultOf(issue, message)) };
};
