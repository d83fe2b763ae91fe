import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import type { CallbackSender } from '../../schema/registry/callbacks.ts';

export interface SenderKey {
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK & { readonly kid: string };
}

/** DER of a PKCS #8 Ed25519 key up to its 32 secret bytes (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const kept = new LRUCache<string, Promise<SenderKey>>({ max: 256 });

const derive = async (words: string): Promise<SenderKey> => {
  const secret = createHash('sha256').update(words).digest();
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, secret]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x });
  return { privateKey, publicJwk: { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' } };
};

/** The Ed25519 key of a sender among the people of a seed: the same on every machine, and therefore no secret. */
export const senderKey = (seed: string, sender: CallbackSender): Promise<SenderKey> => {
  const words = `zdravgraph callback key ${sender} ${seed}`;
  const key = kept.get(words) ?? derive(words);
  kept.set(words, key);
  return key;
};
