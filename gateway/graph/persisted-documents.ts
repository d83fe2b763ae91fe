import type { DocumentNode } from 'graphql';
import type { AskedDocument } from './asked-document.ts';
import { TechnicalError } from './errors.ts';
import type { PersistedMode } from './persisted-mode.ts';

/** Documents that clients name instead of sending them: read, checked and validated before the first request. */
export interface PersistedDocuments {
  readonly mode: PersistedMode;
  readonly count: number;
  find(name: string): DocumentNode | undefined;
}

export const noPersistedDocuments: PersistedDocuments = { mode: 'off', count: 0, find: () => undefined };

/** Of a name as much is repeated as anybody can have meant. */
const shown = (name: string): string => (name.length > 100 ? `${name.slice(0, 100)}…` : name);

const noSuchDocument = ({ mode }: PersistedDocuments, name: string): TechnicalError =>
  new TechnicalError('PERSISTED_DOCUMENT_NOT_FOUND', {
    message:
      mode === 'off'
        ? {
            ru: `Документа «${shown(name)}» нет: шлюз запущен без файла документов, отправьте текст в query`,
            en: `There is no document “${shown(name)}”: this gateway was started without a file of documents, send the text in query`,
          }
        : {
            ru: `Документа «${shown(name)}» нет в файлах, с которыми запущен шлюз`,
            en: `There is no document “${shown(name)}” in the files that this gateway was started with`,
          },
  });

/**
 * The document that a request names; undefined where a text is to be read, its own or the one of the hash that it sends.
 * @throws TechnicalError PERSISTED_DOCUMENT_REQUIRED or PERSISTED_DOCUMENT_NOT_FOUND
 */
export const namedDocument = (persisted: PersistedDocuments, asked: AskedDocument | undefined): DocumentNode | undefined => {
  if (asked && asked.by !== 'text') {
    const document = persisted.find(asked.value);
    if (document) return document;
    if (asked.by === 'name' || persisted.mode === 'only') throw noSuchDocument(persisted, asked.value);
  }
  if (persisted.mode === 'only') throw new TechnicalError('PERSISTED_DOCUMENT_REQUIRED');
  return undefined;
};
