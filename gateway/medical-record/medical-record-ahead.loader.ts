import type { Grant } from '../access/grant.ts';
import type { Context } from '../graph/context.ts';
import type { Part } from '../graph/look-ahead.ts';
import { defaultSize, maxSize } from '../graph/page.ts';
import { rowsAtHand } from '../person/persons-at-hand.loader.ts';
import type { AtOnce } from '../registry/index.ts';
import type { PersonKey } from '../storage/index.ts';
import { documentIndexLoader, type DocumentIndexRow } from './document-index.loader.ts';
import { MedicalDocumentEntity } from './medical-document.entity.ts';
import { medicalDocumentLoader, type DocumentKey, type MedicalDocumentRow } from './medical-document.loader.ts';
import { RecordAccessEntity } from './record-access.entity.ts';
import { recordAccessesLoader, type RecordAccessRow } from './record-access.loader.ts';

const mayRead = ({ sees }: Grant): boolean => sees.has('RECORD');

const listed = ['ordinal', 'section', 'semdCode', 'performedOn', 'regionCode', 'previousOrdinal'] as const;
type Listed = (typeof listed)[number];
/** What decides whether and where a document is listed. */
export type DocumentListed = Pick<DocumentIndexRow, Listed>;
/** A document as it is read to be shown: beside that, what the fields of the operation read. */
export type DocumentRead = DocumentListed & Partial<MedicalDocumentRow>;

const newestFirst = {
  entity: MedicalDocumentEntity,
  on: 'person',
  only: listed,
  by: ['performedOn', 'ordinal'],
  descending: true,
} as const;

/** Earlier versions, of which a page shows none, stand among the newest documents. */
const versions = 3;
const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** What the signature covers. */
const signed = 'MedicalDocument.signature';

/** The newest documents: the first page of the unfiltered list. Whatever a page has beside these, its loader reads. */
export const documentsAhead: Part<DocumentRead> & {
  readonly onlyFor: Record<Exclude<keyof MedicalDocumentRow, Listed | 'person'>, readonly string[]>;
} = {
  name: 'documents',
  fields: ['MedicalRecord.documents'],
  may: mayRead,
  rows: { ...newestFirst, counted: 'limit' },
  onlyFor: {
    title: ['MedicalDocument.title', signed],
    moOid: ['MedicalDocument.clinic', 'MedicalDocument.author', signed],
    resourceId: ['MedicalDocument.author', signed],
    authorName: [signed],
    icd10: ['MedicalDocument.icd10', signed],
    content: ['MedicalDocument.content', signed],
    version: ['MedicalDocument.version', signed],
    correctionReason: ['MedicalDocument.correctionReason', signed],
    signature: [signed],
    syncedAt: ['MedicalDocument.provenance'],
  },
  limit: ({ section, from, to, after, first }) => {
    const size = Number(first ?? defaultSize);
    return [section, from, to, after].some(isGiven) || size < 1 || size > maxSize ? undefined : size + versions;
  },
};

/** The list of all other documents of a record. */
export const olderDocumentsAhead: Part<DocumentListed> = {
  name: 'olderDocuments',
  fields: ['MedicalRecord.documents', 'MedicalRecord.sections'],
  may: mayRead,
  rows: { ...newestFirst, counted: 'offset' },
  beyond: documentsAhead,
};

/** All documents of a record, newest first. */
export const documentIndexOf = (context: Context, person: PersonKey): AtOnce<readonly DocumentListed[]> => {
  const older = rowsAtHand(context, olderDocumentsAhead, person);
  if (!older) return context.use(documentIndexLoader).load(person);
  const newest = rowsAtHand(context, documentsAhead, person);
  return newest ? [...newest, ...older] : older;
};

/** One of them, as much of it as this operation shows; null where storage has none. */
export const documentToShow = (context: Context, key: DocumentKey): AtOnce<DocumentRead | null> =>
  rowsAtHand(context, documentsAhead, key.person)?.find(({ ordinal }) => ordinal === key.ordinal) ??
  context.use(medicalDocumentLoader).load(key);

/** Records that the reader was given access to: asked of oneself alone. */
export const recordAccessesAhead: Part<Pick<RecordAccessRow, 'subjectOip' | 'status'>> = {
  name: 'recordAccesses',
  fields: ['Person.medicalRecord'],
  may: ({ reason }) => reason === 'SELF',
  rows: { entity: RecordAccessEntity, on: 'person', only: ['subjectOip', 'status'], by: ['ordinal'] },
};

/** The same, of whomever. */
export const recordAccessesOf = (context: Context, person: PersonKey): AtOnce<readonly Pick<RecordAccessRow, 'subjectOip' | 'status'>[]> =>
  rowsAtHand(context, recordAccessesAhead, person) ?? context.use(recordAccessesLoader).load(person);
