import { createPeople } from '../../mocks/people/index.ts';
import type { People } from '../../mocks/people/people.ts';

export const anchor = '2026-11-21';

/** The people of the seed of an installation that names none. */
export const somePeople = (size: number, day = anchor, seed = 'zdravgraph'): People => createPeople({ base: { seed, anchor: day }, size });

/** OIP of the population's index. */
export const oipAt = (index: number): string => String(100_000_000_000 + index);

/** The value, or a failed test. */
export const present = <T>(value: T | undefined, what = 'something'): T => {
  if (value === undefined) throw new Error(`expected ${what}, found nothing`);
  return value;
};

/** OIPs of everybody in the cast: those who sign in, their children and their households. */
export const castOips = (people: People): readonly string[] => {
  const named = people.personas.flatMap(({ oip }) => (oip === undefined ? [] : [oip]));
  const around = named.flatMap((oip) => [...people.household(oip), ...people.portal(oip).familyLinks.map(({ childOip }) => childOip)]);
  return [...new Set([...named, ...around])].sort();
};

/** So many indexes spread over the population, the first and the last among them. */
export const sample = (size: number, count: number): readonly number[] => {
  const step = Math.max(1, Math.floor(size / count));
  const spread = Array.from({ length: Math.min(size, count) }, (_, place) => (place * step + (place % step)) % size);
  return [...new Set([0, size - 1, ...spread])];
};
