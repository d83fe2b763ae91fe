import { DropdownMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ReactElement } from 'react';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import { readyQueries, type ReadyQuery } from './ready-queries.ts';

/** Every ready query by its title: goes to its tab, or opens it again when it was closed. */
export function ReadyQueryMenu({ language }: { readonly language: Language }): ReactElement {
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();

  const open = (query: ReadyQuery): void => {
    const index = tabs.findIndex(({ title }) => title === query.name);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query.text[language]);
    variableEditor?.setValue(query.variables ?? '');
  };

  return (
    <DropdownMenu>
      <DropdownMenu.Button className="ready-queries" lang={language}>
        {texts[language].readyQueries} <span aria-hidden="true">▾</span>
      </DropdownMenu.Button>
      <DropdownMenu.Content align="end" lang={language} className="ready-query-list">
        {readyQueries.map((query) => (
          <DropdownMenu.Item key={query.name} onSelect={() => open(query)}>
            {query.title[language]}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
