import DataLoader from 'dataloader';
import type { MisDocument } from '../../schema/registry/rmis.ts';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { MedicalDocumentEntity } from './medical-document.entity.ts';

/** What decides whether and where a document is listed, without its text. */
export interface DocumentIndexRow {
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly section: MisDocument['section'];
  readonly semdCode: string;
  /** YYYY-MM-DD */
  readonly performedOn: string;
  /** Two digits. */
  readonly regionCode: string;
  readonly previousOrdinal: number | null;
}

const documentIndex = statement<DocumentIndexRow>('document index of persons', 'persons', (names) => {
  const { table, column } = names(MedicalDocumentEntity);
  return `select ${column.person} as "person", ${column.ordinal} as "ordinal", ${column.section} as "section", ${column.semdCode} as "semdCode", ${column.performedOn} as "performedOn",
    ${column.regionCode} as "regionCode",
    ${column.previousOrdinal} as "previousOrdinal" from ${table} where ${column.person} = any($1::int8[])
    order by ${column.person}, ${column.performedOn} desc, ${column.ordinal} desc`;
});

/** All documents of a record (tens), newest first. */
export const documentIndexLoader = ({ storage }: Context): DataLoader<PersonKey, readonly DocumentIndexRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(documentIndex, [keys])));
