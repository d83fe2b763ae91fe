import type { RecordSectionData, RecordSectionKind } from '../../schema/record/sections.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from '../access/grant.ts';

/** Who reads whose record. */
export interface Reader {
  readonly seenAs: GrantReason;
  /** Full years of the patient today. */
  readonly age: number;
  /** Code of the profile of the patient's insurance territory. */
  readonly profile: string;
}

/** What decides whether a document is given; days compare as strings. */
export interface DocumentFacts {
  readonly ordinal: number;
  readonly section: RecordSectionKind;
  readonly performedOn: string;
  /** The version that this one corrects. */
  readonly previousOrdinal: number | null;
}

/** whoever reads their own record sees the section from that age on, the birthday included. */
export const oldEnoughForSection = rule('R-183', (age: number, fromAge: number | null) => fromAge === null || age >= fromAge);

/** data on the child stand in the records of children, in Moscow. */
export const sectionApplies = rule(
  'R-234',
  ({ audience, profiles }: Pick<RecordSectionData, 'audience' | 'profiles'>, { age, profile }: Pick<Reader, 'age' | 'profile'>) =>
    (audience === 'ANY' || age < 18) && (profiles?.includes(profile) ?? true),
);

/** The sections that this reader finds in this record. */
export const sectionsFor = (sections: readonly RecordSectionData[], reader: Reader): RecordSectionData[] =>
  sections.filter(
    (section) => sectionApplies(section, reader) && (reader.seenAs !== 'SELF' || oldEnoughForSection(reader.age, section.fromAge)),
  );

const since = (performedOn: string, start: string | null): boolean => start === null || performedOn >= start;

/** The day from which each section is given, inclusive. Others have no limit. */
const sinceBySection: Readonly<Partial<Record<RecordSectionKind, typeof since>>> = {
  VISIT_PROTOCOLS: rule('R-225', since),
  LAB_RESULTS: rule('R-226', since),
  COVID_TESTS: rule('R-227', since),
  INSTRUMENTAL_STUDIES: rule('R-229', since),
  DISCHARGE_SUMMARIES: rule('R-231', since),
};

/** Whether the document stands in one of these sections and is not older than the section. */
export const isGiven = (
  { section, performedOn }: Pick<DocumentFacts, 'section' | 'performedOn'>,
  sections: readonly RecordSectionData[],
): boolean => {
  const shown = sections.find(({ kind }) => kind === section);
  return shown !== undefined && (sinceBySection[section] ?? since)(performedOn, shown.availableSince);
};

/** a correction takes the place of what it corrects; that stays readable behind it. */
export const isLatest = rule(
  'R-224',
  (document: Pick<DocumentFacts, 'ordinal'>, corrected: ReadonlySet<number>) => !corrected.has(document.ordinal),
);

/** The documents that are listed. */
export const listed = <Facts extends DocumentFacts>(documents: readonly Facts[], sections: readonly RecordSectionData[]): Facts[] => {
  const corrected = new Set(documents.flatMap(({ previousOrdinal }) => previousOrdinal ?? []));
  return documents.filter((document) => isGiven(document, sections) && isLatest(document, corrected));
};
