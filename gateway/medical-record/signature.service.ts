import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { documentPayload, type MisDocument } from '../../schema/registry/rmis.ts';
import { signatureHolds } from './signature.rules.ts';

/** A public key by its base64url, and the clinic whose doctors sign with it. */
export interface PublicKey {
  readonly x: string;
  readonly moOid: string;
}

const keys = new LRUCache<string, KeyObject>({ max: 1000 });

const keyOf = (x: string): KeyObject | undefined => {
  const known = keys.get(x);
  if (known) return known;
  if (!/^[A-Za-z0-9_-]{43}$/.test(x)) return undefined;
  const made = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  keys.set(x, made);
  return made;
};

/** Whether the document is what its author signed, with a key of the clinic that it names. False for a key that nobody knows. */
export const isSignatureValid = (document: MisDocument, publicKey: PublicKey | undefined): boolean => {
  const key = publicKey && keyOf(publicKey.x);
  const { signature } = document;
  return signatureHolds({
    bytesMatch:
      key !== undefined &&
      signature !== undefined &&
      verify(null, Buffer.from(documentPayload(document)), key, Buffer.from(signature.value, 'base64url')),
    keyOfClinic: publicKey?.moOid === document.moOid,
  });
};
