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

/** A whole number from 0 up to that one, which is never drawn. */
type Draw = (below: number) => number;

const one = (words: readonly string[], draw: Draw): string => words[draw(words.length)] ?? '';

/** A name for a world that was given none: `quiet-birch-4k7x9`. */
export const readableName = (draw: Draw): string =>
  `${one(qualities, draw)}-${one(things, draw)}-${draw(36 ** 5)
    .toString(36)
    .padStart(5, '0')}`;
