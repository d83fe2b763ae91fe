import type { MisDocument } from '../../schema/registry/rmis.ts';
import type { Context } from '../graph/context.ts';
import { statement, type Names, type PersonKey } from '../storage/index.ts';
import { MedicalDocumentEntity } from './medical-document.entity.ts';
import type { MedicalDocumentRow } from './medical-document.loader.ts';

/** Which documents of a record; days are inclusive, null does not limit. */
export interface DocumentFilter {
  readonly section: MisDocument['section'] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The place of a document in the list, newest first. */
export interface DocumentPlace {
  readonly performedOn: string;
  readonly ordinal: number;
}

const filtered = (names: Names): string => {
  const { table, column } = names(MedicalDocumentEntity);
  return `from ${table} where ${column.person} = any($1::int8[])
    and ($2::text is null or ${column.section} = $2)
    and ($3::date is null or ${column.performedOn} >= $3)
    and ($4::date is null or ${column.performedOn} <= $4)`;
};

const documentPage = statement<MedicalDocumentRow>('document page', 'persons', (names) => {
  const { column, all } = names(MedicalDocumentEntity);
  return `select ${all} ${filtered(names)}
    and ($5::date is null or (${column.performedOn}, ${column.ordinal}) < ($5, $6::int4))
    order by ${column.performedOn} desc, ${column.ordinal} desc limit $7::int4`;
});

const documentCount = statement<{ count: number }>(
  'document count',
  'persons',
  (names) => `select count(*)::int4 as "count" ${filtered(names)}`,
);

const valuesOf = (person: PersonKey, { section, from, to }: DocumentFilter) => [[person], section, from, to];

/** Documents of one record, newest first, at most `limit` of those behind `after`. */
export const readDocuments = (
  { storage }: Context,
  person: PersonKey,
  filter: DocumentFilter,
  page: { after: DocumentPlace | null; limit: number },
): Promise<MedicalDocumentRow[]> =>
  storage.read(documentPage, [...valuesOf(person, filter), page.after?.performedOn ?? null, page.after?.ordinal ?? null, page.limit]);

/** How many documents of one record fit the filter, whatever the page. */
export const countDocuments = async ({ storage }: Context, person: PersonKey, filter: DocumentFilter): Promise<number> => {
  const [row] = await storage.read(documentCount, valuesOf(person, filter));
  return row?.count ?? 0;
};
