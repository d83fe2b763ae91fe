import { femaleNames, maleNames } from '../names/given-names.ts';
import type { FullName, Sex } from '../names/full-name.ts';
import { surnames } from '../names/surnames.ts';
import { pick } from '../random/keyed-draw.ts';

/** The surname as the other sex bears it; one that is not in the list stays as it is. */
export const surnameFor = (family: string, sex: Sex): string => {
  const known = surnames.find(({ man, woman }) => man === family || woman === family);
  if (known) return sex === 'MALE' ? known.man : known.woman;
  return family;
};

const patronymicOf = (father: string, sex: Sex): string | undefined => {
  const known = maleNames.find(({ name }) => name === father);
  return known && (sex === 'MALE' ? known.son : known.daughter);
};

/** A drawn name; a child's follows from its parents. `noise` draws a number for each part. */
export const drawnName = (
  sex: Sex,
  parents: { readonly mother?: FullName; readonly father?: FullName },
  noise: (what: number) => number,
): FullName => {
  const { mother, father } = parents;
  const own = pick(noise(1), surnames);
  const family = father?.family ?? mother?.family;
  const stranger = pick(noise(2), maleNames);
  return {
    family: family === undefined ? (sex === 'MALE' ? own.man : own.woman) : surnameFor(family, sex),
    given: sex === 'MALE' ? pick(noise(3), maleNames).name : pick(noise(3), femaleNames),
    patronymic: (father && patronymicOf(father.given, sex)) ?? (sex === 'MALE' ? stranger.son : stranger.daughter),
  };
};
