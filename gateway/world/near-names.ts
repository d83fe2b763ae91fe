import { distance } from 'fastest-levenshtein';

const shown = 5;

/** Names that look like one that is not there, nearest first; none where nothing looks like it. */
export const nearNames = (asked: string, names: readonly string[]): string[] => {
  const alike = (name: string): boolean => distance(asked, name) <= Math.max(2, Math.floor(asked.length / 2));
  const begins = (name: string): boolean => name.startsWith(asked) || asked.startsWith(name);
  const rank = (name: string): number => distance(asked, name);
  return names
    .filter((name) => alike(name) || begins(name))
    .toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other, 'en'))
    .slice(0, shown);
};
