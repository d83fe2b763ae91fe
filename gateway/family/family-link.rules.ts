import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { FamilyLinkKind, FamilyLinkStatus } from './family-link.type.ts';

type Status = keyof typeof FamilyLinkStatus;

/** A link as it was last decided. */
export interface LinkFacts {
  readonly status: Status;
  readonly restriction: string | null;
}

const majority = 18;

/** a link that still waits for an answer has been decided by nobody. */
export const isDecided = rule('R-157', (status: Status) => status !== 'VERIFICATION_PENDING');

/** A verified link of today: a restriction shows before anything else, coming of age ends it. */
export const statusOn = ({ status, restriction }: LinkFacts, childBorn: Day | null, today: Day): Status => {
  if (status !== 'VERIFIED') return status;
  if (restriction !== null) return 'RESTRICTED';
  return childBorn !== null && fullYears(childBorn, today) >= majority ? 'EXPIRED' : 'VERIFIED';
};

/** each parent has a link of their own; what the other’s says of a court is not for this one. */
export const isOwnLink = rule('R-176', (adultOip: string, viewerOip: string | null) => adultOip === viewerOip);

/** What the adult is to the child. */
export const relationOf = (kind: keyof typeof FamilyLinkKind, sex: 'FEMALE' | 'MALE'): string => {
  if (kind === 'WARD') return 'опекун';
  return sex === 'FEMALE' ? 'мать' : 'отец';
};

type DecidingSystem = 'STORAGE' | 'ZAGS' | 'GUARDIANSHIP' | 'MFC' | 'RMIS';
const systems: Readonly<Record<string, DecidingSystem>> = {
  ZAGS: 'ZAGS',
  GUARDIANSHIP: 'GUARDIANSHIP',
  MFC: 'MFC',
  CLINIC_CONFIRMATION: 'RMIS',
};

/** Which system decided a link that was checked by this route. */
export const decidedBy = (route: string | null, decided: boolean): DecidingSystem =>
  (decided && route !== null ? systems[route] : undefined) ?? 'STORAGE';
