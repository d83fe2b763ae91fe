import { createHash } from 'node:crypto';
import { badInput } from '../graph/errors.ts';
import { keyLength } from './idempotency-key.rules.ts';

/** One request to change something, as it is known by its key. */
export interface KeyedRequest {
  /** Name of the mutation. */
  readonly operation: string;
  /** ESIA number of the account. */
  readonly account: string;
  readonly key: string;
  readonly inputHash: string;
}

/** The same for the same values, in whatever order their names stand; what is null is as if it were not there. */
const stable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, stable(one)]));
};

/**
 * The key that a client gave with its input; undefined where it gave none: then nothing is known of a repetition.
 * @throws BAD_USER_INPUT where the key is empty or longer than 200 characters
 */
export const keyedRequest = (
  operation: string,
  account: string,
  { idempotencyKey, ...input }: { readonly idempotencyKey?: string | null },
): KeyedRequest | undefined => {
  if (idempotencyKey === null || idempotencyKey === undefined) return undefined;
  const { least, most } = keyLength;
  if (idempotencyKey.length < least || idempotencyKey.length > most) {
    throw badInput(
      `input.idempotencyKey: ожидается от ${least} до ${most} знаков`,
      `input.idempotencyKey: expected ${least} to ${most} characters`,
    );
  }
  const inputHash = createHash('sha256')
    .update(JSON.stringify(stable(input)))
    .digest('base64url');
  return { operation, account, key: idempotencyKey, inputHash };
};
