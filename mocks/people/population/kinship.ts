import { dayNumber, dayOfNumber, type Day } from '../../../schema/calendar/index.ts';
import type { DrawMaker } from '../random/keyed-draw.ts';
import { createPermutation } from '../random/permutation.ts';
import type { Member } from './family-type.ts';
import { familyPatterns, type FamilyPattern } from './family-pattern.ts';

/** Where somebody of the population stands: family, pattern, member of it. */
export interface Place {
  readonly index: number;
  readonly family: number;
  readonly pattern: FamilyPattern;
  /** 0..3 */
  readonly member: number;
  readonly as: Member;
  /** pattern * 4 + member */
  readonly cell: number;
  /** Number of the family among those of its pattern. */
  readonly row: number;
}

/** index <-> (family pattern, row, member) <-> birth date: all by keyed permutations, none by a table. */
export interface Kinship {
  readonly size: number;
  /** How many rows a cell has at most. */
  readonly rows: number;
  place(index: number): Place;
  /** Undefined where nobody stands. */
  at(cell: number, row: number): Place | undefined;
  birthDate(place: Place): Day;
  /** How many people of that cell were born on the same day before this one, 0.. */
  birthRank(place: Place): number;
  /** Who of a cell was born on that day with that rank. */
  bornAs(cell: number, day: Day, rank: number): Place | undefined;
  bornOn(day: Day): readonly Place[];
  /** The others of the family in the order of members; those beyond the population's size are missing. */
  family(place: Place): readonly Place[];
}

const patterns = familyPatterns.length;

export const createKinship = (draws: DrawMaker, size: number, anchor: Day): Kinship => {
  const families = Math.ceil(size / 4);
  const rows = Math.max(1, Math.ceil(families / patterns));
  const homes = createPermutation(draws('family'), Math.max(1, families));
  const ages = createPermutation(draws('age'), rows);
  const today = dayNumber(anchor);

  const memberOf = (cell: number): { pattern: FamilyPattern; as: Member } => {
    const pattern = familyPatterns[Math.floor(cell / 4)];
    const as = pattern?.type[cell % 4];
    if (!pattern || !as) throw new RangeError(`no family pattern ${cell}`);
    return { pattern, as };
  };
  const place = (index: number): Place => {
    const family = Math.floor(index / 4);
    const home = homes.forward(family);
    const cell = (home % patterns) * 4 + (index % 4);
    return { index, family, member: index % 4, cell, row: Math.floor(home / patterns), ...memberOf(cell) };
  };
  const at = (cell: number, row: number): Place | undefined => {
    const home = row * patterns + Math.floor(cell / 4);
    if (row < 0 || row >= rows || home >= families) return undefined;
    const family = homes.backward(home);
    const index = family * 4 + (cell % 4);
    return index < size ? { index, family, member: cell % 4, cell, row, ...memberOf(cell) } : undefined;
  };
  const bornAs = (cell: number, day: Day, rank: number): Place | undefined => {
    const { as } = memberOf(cell);
    const age = today - dayNumber(day) - as.youngest;
    const order = rank * as.days + age;
    if (age < 0 || age >= as.days || order >= rows) return undefined;
    return at(cell, ages.backward(order, cell));
  };
  return {
    size,
    rows,
    place,
    at,
    bornAs,
    birthDate: ({ cell, row, as }) => dayOfNumber(today - as.youngest - (ages.forward(row, cell) % as.days)),
    birthRank: ({ cell, row, as }) => Math.floor(ages.forward(row, cell) / as.days),
    bornOn: (day) => {
      const found: Place[] = [];
      for (let cell = 0; cell < patterns * 4; cell += 1) {
        const ranks = Math.ceil(rows / memberOf(cell).as.days);
        for (let rank = 0; rank < ranks; rank += 1) {
          const born = bornAs(cell, day, rank);
          if (born) found.push(born);
        }
      }
      return found.sort((a, b) => a.index - b.index);
    },
    family: ({ family }) =>
      [0, 1, 2, 3]
        .map((member) => family * 4 + member)
        .filter((index) => index < size)
        .map(place),
  };
};
