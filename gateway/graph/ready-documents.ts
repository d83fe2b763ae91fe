import type { DocumentNode } from 'graphql';
import { askedDocument } from './asked-document.ts';
import { keptDocuments, type KeptDocuments } from './kept-documents.ts';
import { namedDocument, type PersistedDocuments } from './persisted-documents.ts';

/** Documents that need be neither read nor validated: those of the files, and those kept from requests before. */
export interface ReadyDocuments {
  readonly kept: KeptDocuments;
  /**
   * The one that a request wants, by the fields of its body or of its URL; undefined where a text is to be read.
   * @throws TechnicalError as namedDocument
   */
  find(fields: Readonly<Record<string, unknown>>): DocumentNode | undefined;
}

const bringsHash = ({ extensions }: Readonly<Record<string, unknown>>): boolean =>
  typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions;

export const readyDocuments = (persisted: PersistedDocuments): ReadyDocuments => {
  const kept = keptDocuments();
  return {
    kept,
    find: (fields) => {
      const asked = askedDocument(fields);
      // A text beside a hash is compared with it, before anything is made of either.
      return namedDocument(persisted, asked) ?? (asked?.by === 'text' && !bringsHash(fields) ? kept.get(asked.value) : undefined);
    },
  };
};
