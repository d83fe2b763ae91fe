/** Levenshtein distance, upper and lower case alike. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + (letter === other[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[other.length] ?? 0;
};

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
