import type { AgeGroup, Vaccine } from '../resource.ts';

export const vaccines = {
  influenza: { id: 'INFLUENZA', name: 'Вакцина для профилактики гриппа' },
  pneumococcal: { id: 'PNEUMOCOCCAL', name: 'Вакцина для профилактики пневмококковой инфекции' },
  tetanus: { id: 'DIPHTHERIA_TETANUS', name: 'Анатоксин дифтерийно-столбнячный' },
  measles: { id: 'MEASLES_MUMPS_RUBELLA', name: 'Вакцина против кори, паротита и краснухи' },
  polio: { id: 'POLIO', name: 'Вакцина для профилактики полиомиелита' },
} as const satisfies Record<string, Vaccine>;

/** What is given at the slots of one day in turn. */
const inTurn: Readonly<Record<AgeGroup, readonly Vaccine[]>> = {
  ADULT: [vaccines.influenza, vaccines.pneumococcal, vaccines.tetanus],
  CHILD: [vaccines.influenza, vaccines.measles, vaccines.polio],
  ANY: [vaccines.influenza, vaccines.pneumococcal],
};

/** What is given at the k-th slot of a day. */
export const vaccineOf = (ageGroup: AgeGroup, k: number): Vaccine | undefined => inTurn[ageGroup][k % inTurn[ageGroup].length];
