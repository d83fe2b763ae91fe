import { pageStorage } from './page-storage.ts';
import { readyQueries } from './ready-queries.ts';
import type { Language } from '../language/language.ts';

/** What stands in the editor of a tab. */
export interface EditorText {
  readonly query: string;
  readonly variables: string;
}

const kept = (key: string): string | undefined => pageStorage.getItem(`graphiql:${key}`) ?? undefined;

/** What the editor will show when it comes: what was in it last, else the first ready query. */
export function textToCome(language: Language): EditorText {
  const [first] = readyQueries;
  const query = kept('query');
  return {
    query: query ?? first?.text[language] ?? '',
    variables: kept('variables') ?? (query === undefined ? first?.variables : undefined) ?? '',
  };
}

/** Whether the editor will add headers of the user's own to what it sends. */
export const hasHeadersToCome = (): boolean => (kept('headers') ?? '').trim() !== '';
