import { GraphiQL } from 'graphiql';
import { memo, type ReactElement, useState } from 'react';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import type { Fetcher } from './fetcher.ts';
import { pageStorage } from './page-storage.ts';
import { readyQueries } from './ready-queries.ts';
import { ReadyQueryMenu } from './ready-query-menu.tsx';
import { editorTheme, useEditorLook } from './use-editor-look.ts';
import { useFreshAnswers } from './use-fresh-answers.ts';
import { useTabLanguage } from './use-tab-language.ts';

interface Properties {
  readonly fetcher: Fetcher;
  readonly language: Language;
  /** Who asks; a change of it makes the answers on screen somebody else's. */
  readonly asker: string;
}

/** GraphiQL with the ready queries as its tabs. What is typed into it stays in this browser. */
export const QueryEditor = memo(function QueryEditor({ fetcher, language, asker }: Properties): ReactElement {
  const [tabs] = useState(() => readyQueries.map(({ text, variables }) => ({ query: text[language], variables })));
  return (
    // GraphiQL's own words are English.
    <div className="query-editor" lang="en">
      <GraphiQL
        fetcher={fetcher}
        storage={pageStorage}
        defaultTabs={tabs}
        editorTheme={editorTheme}
        schemaDescription
        inputValueDeprecation
      >
        <GraphiQL.Logo>
          <ReadyQueryMenu language={language} />
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <p className="hint" lang={language}>
            {texts[language].keys}
          </p>
        </GraphiQL.Footer>
        <Follow language={language} asker={asker} />
      </GraphiQL>
    </div>
  );
});

/** Stands inside GraphiQL, where its state can be reached, and makes it follow the page. */
function Follow({ language, asker }: Omit<Properties, 'fetcher'>): null {
  useEditorLook();
  useTabLanguage(language);
  useFreshAnswers(asker);
  return null;
}
