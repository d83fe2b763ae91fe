import type { Grant } from '../access/grant.ts';
import type { Part } from '../graph/look-ahead.ts';
import { defaultSize, maxSize } from '../graph/page.ts';
import { documentIndexLoader, type DocumentIndexRow } from './document-index.loader.ts';
import { MedicalDocumentEntity } from './medical-document.entity.ts';
import { medicalDocumentLoader, type MedicalDocumentRow } from './medical-document.loader.ts';
import { RecordAccessEntity } from './record-access.entity.ts';
import { recordAccessesLoader, type RecordAccessRow } from './record-access.loader.ts';

const mayRead = ({ sees }: Grant): boolean => sees.has('RECORD');

/** The list of all documents of a record. */
export const documentIndexAhead: Part<DocumentIndexRow> = {
  name: 'documentIndex',
  fields: ['MedicalRecord.documents', 'MedicalRecord.sections'],
  may: mayRead,
  rows: {
    entity: MedicalDocumentEntity,
    on: 'person',
    only: ['ordinal', 'section', 'semdCode', 'performedOn', 'regionCode', 'previousOrdinal'],
    by: ['ordinal'],
  },
  keep: (context, person, rows) => void context.use(documentIndexLoader).prime(person, rows),
};

/** Earlier versions, of which a page shows none, stand among the newest documents. */
const versions = 3;
const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** The newest documents, whole: the first page of the unfiltered list. Whatever a page has beside these, its loader reads. */
export const documentsAhead: Part<MedicalDocumentRow> = {
  name: 'documents',
  fields: ['MedicalRecord.documents'],
  may: mayRead,
  rows: { entity: MedicalDocumentEntity, on: 'person', by: ['performedOn', 'ordinal'], descending: true, limited: true },
  onlyFor: {
    content: ['MedicalDocument.content', 'MedicalDocument.signature'],
    signature: ['MedicalDocument.signature'],
    correctionReason: ['MedicalDocument.correctionReason', 'MedicalDocument.signature'],
  },
  limit: ({ section, from, to, after, first }) => {
    const size = Number(first ?? defaultSize);
    return [section, from, to, after].some(isGiven) || size < 1 || size > maxSize ? undefined : size + versions;
  },
  keep: (context, person, rows) => {
    const loader = context.use(medicalDocumentLoader);
    for (const row of rows) loader.prime({ person, ordinal: row.ordinal }, row);
  },
};

/** Records that the reader was given access to: asked of oneself alone. */
export const recordAccessesAhead: Part<RecordAccessRow> = {
  name: 'recordAccesses',
  fields: ['Person.medicalRecord'],
  may: ({ reason }) => reason === 'SELF',
  rows: { entity: RecordAccessEntity, on: 'person', by: ['ordinal'] },
  keep: (context, person, rows) => void context.use(recordAccessesLoader).prime(person, rows),
};
