import { rule } from '../../schema/rules/registered.ts';
import type { CivilBirth, NamedPerson, RegisteredDocument, SmevResult } from '../registry/index.ts';
import { sameness, type Sameness } from './named-person.rules.ts';

/**
 * What a check of a link came to. OTHER_REPRESENTATIVE: the act names somebody else; NO_PARENT: it has no data on a parent of the adult's
 * sex (ПрОтец); ANNULLED: the act is no longer in force; SILENT: nobody answered in time.
 */
export type CheckOutcome =
  | 'CONFIRMED'
  | 'OTHER_REPRESENTATIVE'
  | 'ANNULLED'
  | 'WRONG_DATA'
  | 'NOT_FOUND'
  | 'SEVERAL'
  | 'NO_PARENT'
  | 'CONTRADICTORY'
  | 'SILENT';

export type LinkKind = 'SON' | 'DAUGHTER' | 'WARD';

export interface KnownAdult extends NamedPerson {
  readonly sex: 'FEMALE' | 'MALE';
}
export interface KnownChild extends KnownAdult {
  readonly documents: readonly Pick<RegisteredDocument, 'kind' | 'series' | 'number' | 'inForce'>[];
}

/** the relation that the adult states is the child's: a son is a boy, a daughter a girl, and a ward either. */
export const relationFits = rule(
  'R-156',
  (kind: LinkKind, sex: 'FEMALE' | 'MALE') => kind === 'WARD' || (kind === 'SON') === (sex === 'MALE'),
);

/** either parent is one; each is checked, and may have access, apart from the other. */
export const isEitherParent = rule('R-176', (mother: Sameness | null, father: Sameness | null) => mother === 'SAME' || father === 'SAME');

/** The newest version of each act. Which of the versions came first in the answer says nothing. */
const newestVersions = (records: readonly CivilBirth[]): readonly CivilBirth[] => {
  const newest = new Map<string, CivilBirth>();
  for (const record of records) {
    const known = newest.get(record.recordNumber);
    if (!known || known.version < record.version) newest.set(record.recordNumber, record);
  }
  return [...newest.values()];
};

/** That an act is about this very child, and not about a namesake born on the same day: by SNILS or by the birth certificate. */
const isSurelyOf = (child: KnownChild, record: CivilBirth): boolean =>
  (child.snils !== null && record.child.snils === child.snils) ||
  record.certificates.some(({ series, number }) =>
    child.documents.some((document) => document.kind === 'BIRTH_CERTIFICATE' && document.series === series && document.number === number),
  );

const verdictOfRecord = (record: CivilBirth, adult: KnownAdult, child: KnownChild, kind: LinkKind): CheckOutcome => {
  const told = record.child;
  if (sameness(told, child) !== 'SAME' || told.sex !== child.sex || !relationFits(kind, told.sex)) return 'CONTRADICTORY';
  if (!record.inForce) return 'ANNULLED';
  const mother = record.mother && sameness(record.mother, adult);
  const father = record.father && sameness(record.father, adult);
  if (isEitherParent(mother, father)) return 'CONFIRMED';
  if (mother === 'CONTRADICTORY' || father === 'CONTRADICTORY') return 'CONTRADICTORY';
  const ownSide = adult.sex === 'FEMALE' ? record.mother : record.father;
  return ownSide ? 'OTHER_REPRESENTATIVE' : 'NO_PARENT';
};

/** What an answer says whose code and number of records decide alone; undefined: it is in the records. */
export const verdictWithoutRecords = (result: SmevResult, records: number): CheckOutcome | undefined => {
  if (result === 'NOT_FOUND' || result === 'WRONG_DATA') return records === 0 ? result : 'CONTRADICTORY';
  if (records > 0) return undefined;
  return result === 'SEVERAL' ? 'SEVERAL' : 'CONTRADICTORY';
};

/**
 * What ЕГР ЗАГС's answer says of an adult and a child. Several acts decide nothing unless one of them is surely this child's; an answer
 * whose code and records do not agree decides nothing either.
 */
export const birthVerdict = (
  answer: { readonly result: SmevResult; readonly records: readonly CivilBirth[] },
  adult: KnownAdult,
  child: KnownChild,
  kind: LinkKind,
): CheckOutcome => {
  const acts = newestVersions(answer.records);
  const decided = verdictWithoutRecords(answer.result, acts.length);
  if (decided) return decided;
  const [first] = acts;
  if (first && acts.length === 1 && answer.result === 'FOUND') return verdictOfRecord(first, adult, child, kind);
  const [surely, ...alsoSurely] = acts.filter((act) => isSurelyOf(child, act));
  return surely && alsoSurely.length === 0 ? verdictOfRecord(surely, adult, child, kind) : 'SEVERAL';
};
