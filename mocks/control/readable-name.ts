import { randomInt } from 'node:crypto';

const qualities = [
  'calm',
  'early',
  'quiet',
  'bright',
  'brave',
  'swift',
  'warm',
  'young',
  'late',
  'clear',
  'kind',
  'light',
  'steady',
  'sunny',
];
const things = [
  'birch',
  'river',
  'maple',
  'falcon',
  'meadow',
  'harbor',
  'comet',
  'willow',
  'amber',
  'forest',
  'island',
  'lantern',
  'rowan',
];

const one = (words: readonly string[]): string => words[randomInt(words.length)] ?? '';

/** A name for a world that was given none: `quiet-birch-4k7x9`. */
export const readableName = (): string =>
  `${one(qualities)}-${one(things)}-${randomInt(36 ** 5)
    .toString(36)
    .padStart(5, '0')}`;
