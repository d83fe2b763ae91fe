/**
 * How a request says which document it wants: by its text, by a name under which the gateway has it, or, as the clients of Apollo and urql
 * do, by a hash, which may be such a name or stand for a text that was sent before.
 */
export interface AskedDocument {
  readonly by: 'text' | 'name' | 'hash';
  readonly value: string;
}

// `documentId` is what GraphQL over HTTP calls it (appendix A); Relay's guides write the other two.
const nameFields = ['documentId', 'doc_id', 'id'] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What a request wants, by the fields of its body or of its URL. Where there is a text, names beside it count for nothing. */
export const askedDocument = (fields: Readonly<Record<string, unknown>>): AskedDocument | undefined => {
  const { query, extensions } = fields;
  if (isText(query)) return { by: 'text', value: query };
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  // A text in its place is the recipe of graphql-ws, whose messages have no other field for it.
  const name = [...nameFields.map((field) => fields[field]), persisted].find(isText);
  if (name !== undefined) return { by: 'name', value: name };
  const hash = isObject(persisted) ? persisted['sha256Hash'] : undefined;
  return isText(hash) ? { by: 'hash', value: hash } : undefined;
};
