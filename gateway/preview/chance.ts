import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** Whole, both bounds inclusive. */
  between(min: number, max: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
}

/** @param seed whose chance it is */
export const chanceOf = (seed: string): Chance => {
  const bytes = createHash('sha256').update(seed).digest();
  let at = 0;
  const next = (): number => bytes.readUInt32LE((at++ % 8) * 4) / 0x1_0000_0000;
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return { between, oneOf: (items) => items[between(0, items.length - 1)] as never };
};
