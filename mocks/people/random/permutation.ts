import type { Draw } from './keyed-draw.ts';

/** A keyed one-to-one mapping of 0..size-1 onto itself; the salt chooses among unrelated mappings. */
export interface Permutation {
  readonly size: number;
  forward(x: number, salt?: number): number;
  /** The inverse of forward under the same salt. */
  backward(y: number, salt?: number): number;
}

const rounds = 6;

/**
 * A Feistel network over the pairs (left < a, right < b) with a * b just above the size; what falls outside is walked on until it
 * falls inside. No table: cost and memory do not depend on the size. Sizes up to 2^52.
 */
export const createPermutation = (draw: Draw, size: number): Permutation => {
  const a = Math.max(1, Math.ceil(Math.sqrt(size)));
  const b = Math.max(1, Math.ceil(size / a));
  const leftShare = a / 0x100000000;
  const rightShare = b / 0x100000000;
  const check = (x: number): void => {
    if (!(x >= 0 && x < size)) throw new RangeError(`${x} is outside 0..${size - 1}`);
  };
  return {
    size,
    forward: (x, salt = 0) => {
      check(x);
      let current = x;
      do {
        let left = Math.floor(current / b);
        let right = current - left * b;
        for (let round = 0; round < rounds; round += 2) {
          left += Math.floor(draw(right, round, salt) * leftShare);
          if (left >= a) left -= a;
          right += Math.floor(draw(left, round + 1, salt) * rightShare);
          if (right >= b) right -= b;
        }
        current = left * b + right;
      } while (current >= size);
      return current;
    },
    backward: (y, salt = 0) => {
      check(y);
      let current = y;
      do {
        let left = Math.floor(current / b);
        let right = current - left * b;
        for (let round = rounds - 2; round >= 0; round -= 2) {
          right -= Math.floor(draw(left, round + 1, salt) * rightShare);
          if (right < 0) right += b;
          left -= Math.floor(draw(right, round, salt) * leftShare);
          if (left < 0) left += a;
        }
        current = left * b + right;
      } while (current >= size);
      return current;
    },
  };
};
