import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import type { Language } from '../language/language.ts';
import { inLanguage } from './ready-queries.ts';

/** Keeps the comments of the ready queries in the page's language. A query that the user has changed is left alone. */
export function useTabLanguage(language: Language): void {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const { moveTab } = useGraphiQLActions();

  useEffect(() => {
    if (!queryEditor) return;
    const translated = tabs.map((tab, index) => {
      const query = index === active ? undefined : inLanguage(tab.query, language);
      return query === undefined || query === tab.query ? tab : { ...tab, query };
    });
    if (translated.some((tab, index) => tab !== tabs[index])) moveTab(translated);
    const shown = inLanguage(queryEditor.getValue(), language);
    if (shown !== undefined && shown !== queryEditor.getValue()) queryEditor.setValue(shown);
  }, [language, tabs, active, queryEditor, moveTab]);
}
