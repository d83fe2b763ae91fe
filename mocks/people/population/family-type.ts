import type { Sex } from '../names/full-name.ts';

export type MemberRole = 'MOTHER' | 'FATHER' | 'CHILD' | 'RELATIVE';

export interface Member {
  readonly role: MemberRole;
  /** Undefined: either. */
  readonly sex?: Sex;
  /** Youngest age in days, inclusive, and how many days of age there are. */
  readonly youngest: number;
  readonly days: number;
  /** Under 18 whatever the day of birth. */
  readonly minor: boolean;
}

const member = (role: MemberRole, fromYears: number, toYears: number, sex?: Sex): Member => ({
  role,
  sex,
  youngest: Math.ceil(fromYears * 365.25),
  days: Math.floor((toYears - fromYears) * 365.25),
  minor: toYears <= 18,
});

/** Four people of one address: a woman, a man or an older relative, two of the next generation. A child's mother is 0. */
export const familyTypes: readonly (readonly [Member, Member, Member, Member])[] = [
  [member('MOTHER', 36, 46, 'FEMALE'), member('FATHER', 36.5, 48, 'MALE'), member('CHILD', 7, 17.9), member('CHILD', 0.1, 12)],
  [member('MOTHER', 60, 88, 'FEMALE'), member('FATHER', 60, 86, 'MALE'), member('CHILD', 30, 41), member('CHILD', 25, 36)],
  [member('MOTHER', 42, 55, 'FEMALE'), member('FATHER', 43, 57, 'MALE'), member('CHILD', 14, 17.9), member('CHILD', 18.1, 23)],
  [member('MOTHER', 23, 34, 'FEMALE'), member('FATHER', 24, 37, 'MALE'), member('CHILD', 0.1, 4), member('RELATIVE', 56, 67, 'FEMALE')],
  [member('MOTHER', 31, 41, 'FEMALE'), member('RELATIVE', 60, 76, 'MALE'), member('CHILD', 0.1, 9), member('CHILD', 3, 12)],
];
