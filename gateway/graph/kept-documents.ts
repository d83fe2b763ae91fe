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

/** How many of them are found without a hash of their text, which takes longer than comparing it. */
const atHand = 16;

/** Those that were asked for last: as many, and as heavy, as there is room for. */
export const keptDocuments = (): KeptDocuments => {
  const documents = new LRUCache<string, DocumentNode>({ max: most, maxSize: mostBytes, sizeCalculation: weightOf });
  /** By the length of the text, the last that was found of each. */
  const near: ({ readonly text: string; readonly document: DocumentNode } | undefined)[] = Array.from({ length: atHand });
  return {
    get: (text) => {
      const place = text.length % atHand;
      const nearby = near[place];
      if (nearby?.text === text) return nearby.document;
      const document = documents.get(text);
      if (document) near[place] = { text, document };
      return document;
    },
    keep: (text, document) => void documents.set(text, document),
  };
};
