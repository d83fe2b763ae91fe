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
  /** Kind of document, dictionary 1.2.643.5.1.13.13.11.1520. */
  readonly semdCode: string;
  readonly performedOn: string;
  /** The version that this one corrects. */
  readonly previousOrdinal: number | null;
}

/** whoever reads their own record sees the section from that age on, the birthday included. */
export const oldEnoughForSection = rule('R-183', (age: number, fromAge: number | null) => fromAge === null || age >= fromAge);

/** which sections there are is data of the profiles; one that a profile does not have is not in its records. */
export const inProfile = rule(
  'R-233',
  ({ profiles }: Pick<RecordSectionData, 'profiles'>, profile: string) => profiles?.includes(profile) ?? true,
);

/** data on the child stand in the records of children, in Moscow. */
export const sectionApplies = rule(
  'R-234',
  ({ audience, profiles }: Pick<RecordSectionData, 'audience' | 'profiles'>, { age, profile }: Pick<Reader, 'age' | 'profile'>) =>
    (audience === 'ANY' || age < 18) && inProfile({ profiles }, profile),
);

const everyReader = (_reader: Reader): boolean => true;

/** Sections that whoever has access to the record sees, of any age; each by the rule that names it. */
const openSections: Readonly<Partial<Record<RecordSectionKind, (reader: Reader) => boolean>>> = {
  VACCINATIONS: rule('R-241', everyReader),
  AMBULANCE_CALLS: rule('R-237', everyReader),
  SICK_LEAVES: rule('R-238', everyReader),
  PRESCRIPTIONS: rule('R-244', everyReader),
  CERTIFICATES: rule('R-239', everyReader),
  DISPENSARY_EXAMINATIONS: rule('R-240', everyReader),
  EXTERNAL_DOCUMENTS: rule('R-242', everyReader),
  MEDICAL_COMMISSION: rule('R-243', everyReader),
  ANAMNESIS: rule('R-249', everyReader),
};

/** the electronic summary of a hospital stay is for its reader's age to decide; whoever reads for another is of age. */
const oldEnoughReader = rule(
  'R-245',
  ({ fromAge }: Pick<RecordSectionData, 'fromAge'>, { seenAs, age }: Pick<Reader, 'seenAs' | 'age'>) =>
    seenAs !== 'SELF' || oldEnoughForSection(age, fromAge),
);

/** The sections that this reader finds in this record. */
export const sectionsFor = (sections: readonly RecordSectionData[], reader: Reader): RecordSectionData[] =>
  sections.filter(
    (section) => sectionApplies(section, reader) && oldEnoughReader(section, reader) && (openSections[section.kind] ?? everyReader)(reader),
  );

const since = (performedOn: string, start: string | null): boolean => start === null || performedOn >= start;

/** The day from which each section is given, inclusive. Others have no limit. */
const sinceBySection: Readonly<Partial<Record<RecordSectionKind, typeof since>>> = {
  VISIT_PROTOCOLS: rule('R-225', since),
  LAB_RESULTS: rule('R-226', since),
  COVID_TESTS: rule('R-227', since),
  VACCINATIONS: rule('R-228', since),
  INSTRUMENTAL_STUDIES: rule('R-229', since),
  DISCHARGE_SUMMARIES: rule('R-231', since),
};

/** some kinds of studies are given from a day of their own. */
export const hasOwnStart = rule(
  'R-230',
  ({ availableSinceByKind }: Pick<RecordSectionData, 'availableSinceByKind'>, semdCode: string) => semdCode in availableSinceByKind,
);

/** what the patient keeps is no clinic's document, and no clinic's document stands in it. */
export const writtenByClinic = rule('R-232', (section: RecordSectionKind) => section !== 'HEALTH_DIARY');

/** Whether the document stands in one of these sections and is not older than the section. */
export const isGiven = (
  { section, semdCode, performedOn }: Pick<DocumentFacts, 'section' | 'semdCode' | 'performedOn'>,
  sections: readonly RecordSectionData[],
): boolean => {
  const shown = sections.find(({ kind }) => kind === section);
  if (!shown || !writtenByClinic(section)) return false;
  const start = hasOwnStart(shown, semdCode) ? (shown.availableSinceByKind[semdCode] ?? null) : shown.availableSince;
  return (sinceBySection[section] ?? since)(performedOn, start);
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
