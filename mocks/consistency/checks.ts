import { attachmentKnown, attachmentOfTheDead, clinicData, slotOfAVisit, visitOfTheDead } from './clinic-checks.ts';
import type { Check, Disagreement, Facts } from './facts.ts';
import { birthKnown, deathKnown, nameKnown, policyKnown, policyOfTheDead } from './person-checks.ts';
import { storedDocument, storedPerson, storedVisit } from './storage-checks.ts';

/** Everything that is compared. A new question is a function of the facts and a line here. */
const checks: readonly Check[] = [
  deathKnown,
  birthKnown,
  nameKnown,
  policyOfTheDead,
  policyKnown,
  visitOfTheDead,
  attachmentOfTheDead,
  attachmentKnown,
  clinicData,
  slotOfAVisit,
  storedPerson,
  storedVisit,
  storedDocument,
];

export const disagreements = (facts: Facts): readonly Disagreement[] => checks.flatMap((check) => check(facts));

/** The same disagreement in whatever words. */
export const keyOf = ({ check, about }: Pick<Disagreement, 'check' | 'about'>): string => `${check} ${about}`;
