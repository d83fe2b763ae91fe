import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Documents that were read, checked and validated, by their text. */
export interface KeptDocuments {
  get(text: string): DocumentNode | undefined;
  keep(text: string, document: DocumentNode): void;
}

const most = 1000;
const mostBytes = 64 * 1024 * 1024;
/** What graphql keeps of a word or sign and of what it stands for, measured: 280 to 490 bytes. */
const bytesOfToken = 500;

/** Bytes, roughly, and rather more than it takes. */
const weightOf = ({ loc }: DocumentNode): number => {
  let tokens = 1;
  for (let token = loc?.startToken.next; token; token = token.next) tokens += 1;
  return tokens * bytesOfToken + 2 * (loc?.source.body.length ?? 0);
};

/** Those that were asked for last: as many, and as heavy, as there is room for. */
export const keptDocuments = (): KeptDocuments => {
  const documents = new LRUCache<string, DocumentNode>({ max: most, maxSize: mostBytes, sizeCalculation: weightOf });
  return { get: (text) => documents.get(text), keep: (text, document) => void documents.set(text, document) };
};
