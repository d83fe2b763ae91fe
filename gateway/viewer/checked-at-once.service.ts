import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { JWTPayload, JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import type { KeySet } from '../registry/index.ts';

// jose asks WebCrypto, whose thread takes longer to wake than an Ed25519 signature takes to check.

/** What a token is to say, as jose takes it; all of it is required here. */
export type Expected = Required<Pick<JWTVerifyOptions, 'currentDate' | 'requiredClaims'>> & {
  readonly issuer: string[];
  readonly audience: string;
  readonly typ: string;
};

/** A compact JWS whose last part is as long as an Ed25519 signature. */
const compact = /^([\w-]+)\.([\w-]+)\.([\w-]{86})$/;
const edwards: readonly unknown[] = ['EdDSA', 'Ed25519'];

const keys = new LRUCache<string, KeyObject>({ max: 64 });

const keyOf = (x: string): KeyObject => {
  const key = keys.get(x) ?? createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  keys.set(x, key);
  return key;
};

const readPart = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/** The one key of that id, where it is of Ed25519 and for this. */
const keyNamed = ({ keys: all }: KeySet, kid: unknown, usedFor: unknown): KeyObject | undefined => {
  const [key, another] = all.filter((one) => one.kid === kid);
  if (!key || another || key.kty !== 'OKP' || key['crv'] !== 'Ed25519' || typeof key['x'] !== 'string') return undefined;
  const { use = 'sig', alg = usedFor, key_ops: operations } = key;
  return use === 'sig' && alg === usedFor && operations === undefined ? keyOf(key['x']) : undefined;
};

const isSigned = (text: string, signature: string, key: KeyObject): boolean => {
  const bytes = Buffer.from(signature, 'base64url');
  return bytes.toString('base64url') === signature && verify(null, Buffer.from(text), key, bytes);
};

const isAsExpected = (payload: JWTPayload, { issuer, audience, currentDate, requiredClaims }: Expected): boolean => {
  const seconds = Math.floor(currentDate.getTime() / 1000);
  const { iss, aud, exp, nbf = seconds, iat = seconds } = payload;
  return (
    requiredClaims.every((claim) => claim in payload) &&
    issuer.includes(String(iss)) &&
    [aud].flat().includes(audience) &&
    typeof exp === 'number' &&
    exp > seconds &&
    typeof nbf === 'number' &&
    nbf <= seconds &&
    typeof iat === 'number'
  );
};

/** The payload of a token with which nothing is wrong; undefined of any other, and of one signed otherwise than with Ed25519: jose decides and says what it is. */
export const checkedAtOnce = (token: string, jwks: KeySet, expected: Expected): JWTPayload | undefined => {
  const [, head = '', body = '', signature = ''] = compact.exec(token) ?? [];
  if (signature === '') return undefined;
  try {
    const { alg, typ, kid, crit, b64 } = readPart(head);
    if (!edwards.includes(alg) || typ !== expected.typ || kid === undefined || crit !== undefined || b64 !== undefined) return undefined;
    const key = keyNamed(jwks, kid, alg);
    if (!key || !isSigned(`${head}.${body}`, signature, key)) return undefined;
    const payload: JWTPayload = readPart(body);
    return isAsExpected(payload, expected) ? payload : undefined;
  } catch {
    // No JSON, or a key that is none.
    return undefined;
  }
};
