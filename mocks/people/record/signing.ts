import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { documentPayload, type MisDocument } from '../../../schema/registry/rmis.ts';

/** DER of a PKCS#8 Ed25519 key up to its 32 bytes. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const keysKept = 500;

export interface Signing {
  /** A document with its signature over documentPayload. */
  sign(document: MisDocument, signer: { keyId: string; signedBy: string; signedAt: string }): MisDocument;
  /** base64url of the public key. */
  publicKey(keyId: string): string;
}

/** Ed25519 keys that follow from seed and key name; made when first needed, a few kept. */
export const createSigning = (seed: string): Signing => {
  const kept = new LRUCache<string, KeyObject>({ max: keysKept });
  const privateKey = (keyId: string): KeyObject => {
    const known = kept.get(keyId);
    if (known) return known;
    const secret = createHash('sha256').update(`${seed}\nsignature of ${keyId}`).digest();
    const made = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, secret]), format: 'der', type: 'pkcs8' });
    kept.set(keyId, made);
    return made;
  };
  return {
    sign: (document, { keyId, signedBy, signedAt }) => {
      const unsigned: MisDocument = { ...document, signature: { algorithm: 'Ed25519', keyId, signedBy, signedAt, value: '' } };
      const value = sign(null, Buffer.from(documentPayload(unsigned)), privateKey(keyId)).toString('base64url');
      return { ...document, signature: { algorithm: 'Ed25519', keyId, signedBy, signedAt, value } };
    },
    publicKey: (keyId) => {
      const { x } = createPublicKey(privateKey(keyId)).export({ format: 'jwk' });
      if (x === undefined) throw new RangeError(`no public key of ${keyId}`);
      return x;
    },
  };
};
