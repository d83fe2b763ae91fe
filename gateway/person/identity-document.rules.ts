import { addMonths, addYears, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { IdentityDocumentKind, IdentityDocumentStatus } from './identity-document.type.ts';

/** What the rules need of a document. */
export interface DocumentFacts {
  readonly kind: keyof typeof IdentityDocumentKind;
  readonly issuedOn: Day | null;
  /** False: the register has it as replaced. */
  readonly inForce: boolean;
}

/** Ages at which a passport is exchanged for a new one. */
const exchanges = [20, 45] as const;

/** the insurer is told of a change within a month, the last day included. */
export const noticeRuns = rule('R-117', (changedOn: Day, today: Day) => today <= addMonths(changedOn, 1));

/** a birth certificate identifies until the 14th birthday. */
export const identifies = rule('R-112', (kind: DocumentFacts['kind'], age: number) => kind !== 'BIRTH_CERTIFICATE' || age < 14);

/** the register still has a passport that was to be exchanged, and the insurer was not told in time. */
export const isOutdated = rule('R-115', ({ kind, issuedOn, inForce }: DocumentFacts, birthDate: Day, today: Day) => {
  if (kind !== 'PASSPORT' || !inForce || issuedOn === null) return false;
  return exchanges.some((age) => {
    const exchange = addYears(birthDate, age);
    return issuedOn < exchange && exchange < today && !noticeRuns(exchange, today);
  });
});

interface Owner {
  readonly birthDate: Day;
  readonly age: number;
  readonly today: Day;
}

/** a document agrees with the register where that has it as the present one, of the right kind and not past its exchange. */
export const agrees = rule(
  'R-122',
  (document: DocumentFacts, { birthDate, age, today }: Owner) =>
    document.inForce && identifies(document.kind, age) && !isOutdated(document, birthDate, today),
);

/** The register replaces a document when it learns of a newer one. */
export const documentStatus = (document: DocumentFacts, owner: Owner): keyof typeof IdentityDocumentStatus =>
  agrees(document, owner) ? 'UP_TO_DATE' : 'OUTDATED';
