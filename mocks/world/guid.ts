import { createHash } from 'node:crypto';

/** A guid that depends on nothing but the texts: the same on every machine and every day. */
export const guidOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256').update(texts.join('\u0000')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

/** 0 (inclusive) .. 1 (exclusive), from the texts alone. */
export const fractionOf = (...texts: readonly string[]): number =>
  createHash('sha256').update(texts.join('\u0000')).digest().readUInt32BE(0) / 0x1_0000_0000;
