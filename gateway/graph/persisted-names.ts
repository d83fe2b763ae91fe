import { createHash } from 'node:crypto';

/** By how many hexadecimal digits a hash has. */
const algorithms: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

const hashed = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

/** `sha256:<hash>`: the name that a document has in GraphQL over HTTP. */
const standardName = (text: string): string => `sha256:${hashed('sha256', text)}`;

/** A name of a team's own choice: `GetVisits-3`, `x-team:visits`. Everything else before a colon is reserved. */
const ownName = /^(x-[\w.~-]+:)?[\w.~-]{1,200}$/;
const looksLikeHash = /^[0-9a-f]{24,}$/i;

/**
 * What was expected of the key that a file has for a text; undefined where it may stand there: a hash of that text, as GraphQL Code Generator
 * (`sha256:<hash>`, before its version 5 a bare SHA-1) and relay-compiler (MD5, SHA-1 or SHA-256) write it, or a name that is no hash.
 */
export const expectedName = (key: string, text: string): string | undefined => {
  const hash = /^(?:sha256:)(.*)$/.exec(key)?.[1] ?? key;
  const algorithm = hash === key ? algorithms[key.length] : 'sha256';
  if (algorithm && (hash !== key || looksLikeHash.test(key))) {
    const right = hashed(algorithm, text);
    return hash === right ? undefined : `${algorithm === 'sha256' ? 'SHA-256' : algorithm.toUpperCase()} of the text, ${right}`;
  }
  return ownName.test(key) && !looksLikeHash.test(key) ? undefined : `a hash of the text, ${standardName(text)}`;
};

/** The names by which clients may ask for it: some give a SHA-256 with its prefix, some without. */
export const namesOf = (key: string): readonly string[] => {
  const hash = key.replace(/^sha256:/, '');
  return /^[0-9a-f]{64}$/.test(hash) ? [hash, `sha256:${hash}`] : [key];
};
