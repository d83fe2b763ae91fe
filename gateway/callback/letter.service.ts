import { compactVerify, errors } from 'jose';
import { z } from 'zod';
import { letter, type CallbackSender, type Letter } from '../../schema/registry/callbacks.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import type { SenderKeys } from './sender-keys.service.ts';

/** What is wrong at one place of a letter, without what is there: it may be somebody's. */
export interface LetterFault {
  readonly path: string;
  readonly expected: string;
}

/** A body that is no letter of that sender. */
export class NoLetter extends Error {
  readonly faults: readonly LetterFault[];

  constructor(faults: readonly LetterFault[]) {
    super('the body is no letter of this sender');
    this.faults = faults;
  }
}

/** A letter that its sender has not signed; `reason` for the log. */
export class WrongSignature extends Error {}

/** The sender does not tell its keys: nobody can say whose letter it is. */
export class NoKeys extends Error {}

const algorithms = ['EdDSA', 'Ed25519'];
const unsigned = [errors.JWSSignatureVerificationFailed, errors.JWKSNoMatchingKey, errors.JOSEAlgNotAllowed, errors.JOSENotSupported];

const verified = async (body: string, keys: NonNullable<ReturnType<SenderKeys>>): Promise<Uint8Array> => {
  try {
    return (await compactVerify(body, keys, { algorithms })).payload;
  } catch (error) {
    if (error instanceof errors.JWSInvalid) throw new NoLetter([{ path: '', expected: 'a compact JWS' }]);
    if (unsigned.some((kind) => error instanceof kind)) throw new WrongSignature(error instanceof Error ? error.name : '');
    throw new NoKeys('the keys of the sender cannot be had', { cause: error });
  }
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/**
 * Reads a letter once its signature has been found to be its sender's.
 * @throws NoLetter, WrongSignature, NoKeys
 */
export const openLetter = async (
  { body, sender, base }: { body: string; sender: CallbackSender; base: WorldBase },
  keysOf: SenderKeys,
): Promise<Letter> => {
  const keys = keysOf(sender, base);
  if (!keys) throw new NoKeys(`no address of ${sender}`);
  const read = letter.safeParse(readJson(new TextDecoder().decode(await verified(body, keys))));
  if (!read.success)
    throw new NoLetter(read.error.issues.map(({ path, message }) => ({ path: z.core.toDotPath(path), expected: message })));
  if (read.data.news.sender !== sender) throw new NoLetter([{ path: 'news.sender', expected: sender }]);
  return read.data;
};
