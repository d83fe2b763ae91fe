import { clinics, type Clinic } from '../places/clinics.ts';
import { familyTypes, type Member } from './family-type.ts';

/** Where a family lives and is attached. Every family has one of them, so that a clinic's patients can be numbered. */
export interface FamilyPattern {
  readonly number: number;
  readonly regionCode: string;
  readonly type: readonly [Member, Member, Member, Member];
  readonly adultClinic: Clinic;
  readonly childClinic: Clinic;
  readonly dentalClinic: Clinic;
}

/** How many of every sixty families live there. */
const shares: readonly (readonly [string, number])[] = [
  ['77', 12],
  ['50', 8],
  ['78', 6],
  ['23', 6],
  ['26', 6],
  ['32', 6],
  ['31', 6],
  ['02', 6],
  ['16', 4],
];

const firstOf = (found: readonly Clinic[], what: string): Clinic => {
  if (!found[0]) throw new RangeError(`no ${what}`);
  return found[0];
};

export const familyPatterns: readonly FamilyPattern[] = shares
  .flatMap(([regionCode, share]) => {
    const local = clinics.filter(({ plan }) => plan.regionCode === regionCode);
    const adult = local.filter(({ plan }) => plan.kind === 'ADULT' || plan.kind === 'FAMILY');
    const childClinic = firstOf(
      local.filter(({ plan }) => plan.kind === 'CHILD'),
      `clinic for children in ${regionCode}`,
    );
    const dentalClinic = firstOf(
      local.filter(({ plan }) => plan.kind === 'DENTAL'),
      `dental clinic in ${regionCode}`,
    );
    return Array.from({ length: share }, (_, place) => {
      const adultClinic = adult[place % adult.length] ?? firstOf(adult, `clinic for adults in ${regionCode}`);
      return { regionCode, adultClinic, dentalClinic, childClinic: adultClinic.plan.kind === 'FAMILY' ? adultClinic : childClinic };
    });
  })
  .map((homes, number) => ({ ...homes, number, type: familyTypes[number % familyTypes.length] ?? firstType() }));

function firstType(): FamilyPattern['type'] {
  throw new RangeError('no family types');
}

export const clinicOfMember = (pattern: FamilyPattern, member: number): Clinic =>
  pattern.type[member]?.minor ? pattern.childClinic : pattern.adultClinic;

/** The patterns and members whose clinic it is, as pattern * 4 + member. */
export const cellsOf = (clinic: Clinic): readonly number[] => cells.get(clinic.number) ?? [];

const cells = new Map<number, readonly number[]>(
  clinics.map((clinic) => [
    clinic.number,
    familyPatterns.flatMap((pattern) =>
      [0, 1, 2, 3]
        .filter((member) => pattern.dentalClinic === clinic || clinicOfMember(pattern, member) === clinic)
        .map((member) => pattern.number * 4 + member),
    ),
  ]),
);
