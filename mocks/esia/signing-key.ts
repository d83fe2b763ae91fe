import { createHash, createHmac, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import type { jwks } from '../../schema/registry/esia.ts';

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  /** base64url of the public key. */
  readonly x: string;
}

/** DER of a PKCS #8 Ed25519 key up to its 32 secret bytes (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

const derive = async (seed: string): Promise<SigningKey> => {
  const secret = createHash('sha256').update(`zdravgraph esia key ${seed}`).digest();
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, secret]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { privateKey, publicKey, kid: await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x }), x };
};

const kept = new LRUCache<string, Promise<SigningKey>>({ max: 64 });

/** The Ed25519 key of a seed: the same on every machine, and therefore no secret. */
export const signingKeyOf = (seed: string): Promise<SigningKey> => {
  const key = kept.get(seed) ?? derive(seed);
  kept.set(seed, key);
  return key;
};

/** The keys that it publishes. */
export const keySetOf = async (seed: string): Promise<z.output<typeof jwks>> => {
  const { kid, x } = await signingKeyOf(seed);
  return { keys: [{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }] };
};

/** Text that clients cannot tell from a random one, the same for the same words. */
export const secretOf = (seed: string, ...words: readonly string[]): string =>
  createHmac('sha256', `zdravgraph esia secret ${seed}`).update(words.join('\u0000')).digest('base64url');
