import { casesOfGeneralPractice } from './cases-of-general-practice.ts';
import { casesOfSpecialists } from './cases-of-specialists.ts';
import type { ClinicalCase } from './clinical-case.ts';

export type { ClinicalCase } from './clinical-case.ts';

const clinicalCases = [...casesOfGeneralPractice, ...casesOfSpecialists];
const byKey = new Map(clinicalCases.map((one) => [one.key, one]));
export const caseByKey = (key: string): ClinicalCase => {
  const found = byKey.get(key);
  if (!found) throw new RangeError(`no clinical case ${key}`);
  return found;
};

/** Cases that this post sees in somebody of that age and sex; never empty. */
export const casesFor = (postId: string, minor: boolean, sex: 'FEMALE' | 'MALE'): readonly ClinicalCase[] => {
  const fitting = clinicalCases.filter(
    (one) =>
      one.posts.includes(postId) &&
      one.key !== 'pregnancy' &&
      (one.sex ?? sex) === sex &&
      (one.age === 'ANY' || (one.age === 'CHILD') === minor),
  );
  return fitting.length > 0 ? fitting : [caseByKey('cold')];
};
