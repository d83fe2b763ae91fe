import type { MisVisit } from '../../../schema/registry/rmis.ts';

/** How a visit names the mother who booked it. */
export const fromMaria: NonNullable<MisVisit['bookedBy']> = { displayName: 'Мария С.', relation: 'мать' };
export const fromTatiana: NonNullable<MisVisit['bookedBy']> = { displayName: 'Татьяна Е.', relation: 'мать' };
