import { createHash } from 'node:crypto';

/** 32 bits of noise of up to four whole numbers below 2^53: the same for the same key, tag and numbers on every machine. */
export type Draw = (a: number, b?: number, c?: number, d?: number) => number;

/** Makes draws that have nothing to do with each other, one per tag. */
export type DrawMaker = (tag: string) => Draw;

const mix = (state: number, value: number): number => {
  let hash = state ^ value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
};

const absorb = (state: number, value: number): number => {
  const low = mix(state, value | 0);
  return value > 0xffffffff ? mix(low, Math.floor(value / 0x100000000) ^ 0x5bd1e995) : low;
};

/** Draws of a seed. The seed and each tag are hashed by SHA-256; a draw itself is a few multiplications. */
export const createDraws =
  (seed: string): DrawMaker =>
  (tag) => {
    const digest = createHash('sha256').update(`${seed}\n${tag}`).digest();
    const [first, second] = [digest.readInt32LE(0), digest.readInt32LE(4)];
    return (a, b = 0, c = 0, d = 0) => {
      const state = absorb(absorb(absorb(absorb(first, a), b + 0x9e3779b9), c + 0x85ebca6b), d + 0xc2b2ae35);
      return mix(state, second) >>> 0;
    };
  };

/** 0..n-1 of a drawn number. */
export const below = (drawn: number, n: number): number => Math.floor((drawn / 0x100000000) * n);

/** True for that many of a hundred drawn numbers. */
export const percent = (drawn: number, share: number): boolean => drawn < (share / 100) * 0x100000000;

/** One of a list that is not empty. */
export const pick = <Item>(drawn: number, items: readonly Item[]): Item => {
  const item = items[below(drawn, items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};
