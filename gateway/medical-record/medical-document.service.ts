import { recordSections } from '../../schema/record/sections.ts';
import { findDoctor } from '../clinic/doctor.service.ts';
import type { Doctor } from '../clinic/doctor.type.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import type { Context } from '../graph/context.ts';
import { allOf, madeOf, type AtOnce } from '../registry/index.ts';
import type { DocumentKey } from './medical-document.loader.ts';
import { documentIndexOf, documentToShow } from './medical-record-ahead.loader.ts';
import { openRecord } from './medical-record.service.ts';
import type { MedicalDocument, MedicalDocumentConnection, Signature } from './medical-document.type.ts';
import type { MedicalRecord, RecordSectionKind } from './medical-record.type.ts';
import { isGiven, listed, sectionsFor } from './record-section.rules.ts';
import { documentId, showDocument } from './seen-document.service.ts';
import { isSignatureValid } from './signature.service.ts';
import { fromTerritory } from './territory.rules.ts';

export { documentId } from './seen-document.service.ts';

/** Days are inclusive. */
export interface DocumentFilter {
  readonly section: keyof typeof RecordSectionKind | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A document of a person; null where storage has lost it meanwhile. */
const documentOf = (context: Context, oip: string, key: DocumentKey): AtOnce<MedicalDocument | null> =>
  madeOf(documentToShow(context, key), (row) => row && showDocument(oip, key.person, row));

/** A page of the documents listed in a record, newest first. */
export const listDocuments = async (
  context: Context,
  record: MedicalRecord,
  filter: DocumentFilter,
  page: PageArguments,
): Promise<MedicalDocumentConnection> => {
  const { oip, personKey } = record;
  const { section, from, to } = filter;
  const index = await documentIndexOf(context, personKey);
  const here = index.filter(({ regionCode }) => fromTerritory(regionCode, record.profile));
  const documents = listed(here, sectionsFor(recordSections, record)).filter(
    (one) =>
      (section === null || one.section === section) && (from === null || one.performedOn >= from) && (to === null || one.performedOn <= to),
  );
  const places = pageOf(documents, page, {
    get list() {
      return `MedicalRecord.documents ${oip} ${JSON.stringify(filter)}`;
    },
    keyOf: ({ performedOn, ordinal }) => `${performedOn} ${String(ordinal).padStart(9, '0')}`,
    descending: true,
    inOrder: true,
  });
  const found = await allOf(places.nodes.map(({ ordinal }) => documentOf(context, oip, { person: personKey, ordinal })));
  return Object.assign(places.showing(found), { totalCount: documents.length });
};

/** Null where the record is not shown, or not this document of it. */
const shownDocument = async (context: Context, oip: string, ordinal: number): Promise<MedicalDocument | null> => {
  const record = await openRecord(context, oip);
  const document = record && (await documentOf(context, oip, { person: record.personKey, ordinal }));
  return document && fromTerritory(document.regionCode, record.profile) && isGiven(document, sectionsFor(recordSections, record))
    ? document
    : null;
};

/** One document of a record that is shown, earlier versions included; null for any other. */
export const findDocument = (context: Context, id: string): Promise<MedicalDocument | null> => {
  const [oip = '', ordinal] = documentId.read(id, 'id');
  return shownDocument(context, oip, Number(ordinal));
};

/** The version that this one corrects; null on a first one. */
export const previousOf = async (context: Context, { oip, previousOrdinal }: MedicalDocument): Promise<MedicalDocument | null> =>
  previousOrdinal === null ? null : shownDocument(context, oip, previousOrdinal);

/** Null where the document names no doctor whom FER lists. */
export const authorOf = (context: Context, { moOid, resourceId }: MedicalDocument): AtOnce<Doctor | null> =>
  resourceId === null ? null : findDoctor(context, moOid, resourceId, 'MedicalDocument.author');

/** The signature, checked now. */
export const signatureOf = async (context: Context, document: MedicalDocument): Promise<Signature> => {
  const { signed } = document;
  const { algorithm, keyId, signedBy, signedAt } = signed.signature;
  const keys = await context.registries.rmis.signingKeys([keyId], { field: 'MedicalDocument.signature' });
  return { valid: isSignatureValid(signed, keys.get(keyId)), signedBy, signedAt, algorithm };
};
