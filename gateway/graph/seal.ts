import { createHmac } from 'node:crypto';

/** A keyed digest, the same in every gateway: whoever has the database but not the key cannot try values until one fits. */
export type Seal = (text: string) => string;

export const sealWith =
  (key: string): Seal =>
  (text) =>
    createHmac('sha256', key).update(text).digest('base64url');
