import type { RefusalText } from '../rule/refusal.rules.ts';

/** Length of a key in characters, both ends inclusive. */
export const keyLength = { least: 1, most: 200 } as const;

/** The key stands for another request already. */
export const keyReused: RefusalText = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  rule: 'R-017',
  message: {
    ru: 'Этот ключ идемпотентности уже использован с другими данными',
    en: 'This idempotency key was used with another input',
  },
  field: 'input.idempotencyKey',
};
