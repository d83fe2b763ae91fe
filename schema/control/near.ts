import { distance } from 'fastest-levenshtein';

const mostNear = 5;

/** Known names that look like the one asked for, nearest first: one is part of the other, or few letters differ. */
export const nearNames = (asked: string, known: readonly string[]): string[] => {
  const wanted = asked.toLowerCase();
  return known
    .map((name) => ({ name, apart: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, apart }) => {
      const have = name.toLowerCase();
      return apart <= Math.max(2, Math.ceil(wanted.length / 3)) || (wanted.length > 2 && (have.includes(wanted) || wanted.includes(have)));
    })
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, mostNear)
    .map(({ name }) => name);
};
