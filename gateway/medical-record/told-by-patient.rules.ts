import { rule } from '../../schema/rules/registered.ts';

/** obstetric history is a woman's. */
export const hasObstetricHistory = rule('R-250', (sex: 'FEMALE' | 'MALE') => sex === 'FEMALE');
