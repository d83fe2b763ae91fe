import { keyLength } from './idempotency-key.rules.ts';

/** Options of the field of that name, which every input of a mutation has. */
export const idempotencyKeyField = {
  nullable: true,
  description:
    `A key of the client’s choice, ${keyLength.least} to ${keyLength.most} characters: whoever repeats the mutation with it gets what was done then, and nothing is ` +
    'done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again.',
} as const;
