import DataLoader from 'dataloader';
import type { MisDocument } from '../../schema/registry/rmis.ts';
import type { Context } from '../graph/context.ts';
import { statement, type PersonKey } from '../storage/index.ts';
import { MedicalDocumentEntity, type StoredSignature } from './medical-document.entity.ts';

export interface MedicalDocumentRow {
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly section: MisDocument['section'];
  readonly semdCode: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly performedOn: string;
  readonly moOid: string;
  readonly resourceId: string | null;
  readonly authorName: string;
  readonly regionCode: string;
  readonly icd10: readonly string[];
  readonly content: string;
  readonly version: number;
  /** The version that this one corrects. */
  readonly previousOrdinal: number | null;
  readonly correctionReason: string | null;
  readonly signature: StoredSignature;
  readonly syncedAt: number;
}

const documentsByOrdinal = statement<MedicalDocumentRow>('documents by ordinal', 'persons', (names) => {
  const { table, column, all } = names(MedicalDocumentEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[])
    and (${column.person}, ${column.ordinal}) in (select * from unnest($1::int8[], $2::int4[]))`;
});

/** Which document: of whom, and which of theirs. */
export interface DocumentKey {
  readonly person: PersonKey;
  readonly ordinal: number;
}

const textOf = ({ person, ordinal }: DocumentKey): string => `${person}.${ordinal}`;

/** Documents by person and ordinal; null where there is none. */
export const medicalDocumentLoader = ({ storage }: Context): DataLoader<DocumentKey, MedicalDocumentRow | null, string> =>
  new DataLoader(
    async (keys) => {
      const found = await storage.read(documentsByOrdinal, [keys.map(({ person }) => person), keys.map(({ ordinal }) => ordinal)]);
      const rows = new Map(found.map((row) => [textOf(row), row]));
      return keys.map((key) => rows.get(textOf(key)) ?? null);
    },
    { cacheKeyFn: textOf },
  );

/** The document as RMIS gave it: what its signature covers (documentPayload). */
export const signedDocument = (document: Omit<MedicalDocumentRow, 'person' | 'syncedAt'> & { readonly oip: string }) => {
  const { oip, ordinal, section, semdCode, title, performedOn, moOid, authorName, regionCode, content, version, signature } = document;
  return {
    documentId: `${oip}.${ordinal}`,
    oip,
    ordinal,
    section,
    semdCode,
    title,
    performedOn,
    moOid,
    resourceId: document.resourceId ?? undefined,
    authorName,
    regionCode,
    icd10: [...document.icd10],
    content,
    version,
    previousOrdinal: document.previousOrdinal ?? undefined,
    correctionReason: document.correctionReason ?? undefined,
    signature,
  } satisfies MisDocument;
};
