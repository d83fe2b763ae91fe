import { GraphiQL } from 'graphiql';
import { memo, type ReactElement, type RefObject, useState } from 'react';
import type { Language } from '../language/language.ts';
import { AnswerDock } from '../answer/answer-dock.tsx';
import type { EditorHandle } from './editor-handle.ts';
import type { Fetcher } from './fetcher.ts';
import { pageStorage } from './page-storage.ts';
import { readyQueries } from './ready-queries.ts';
import { ReadyQueryMenu } from './ready-query-menu.tsx';
import { useEditorHandle } from './use-editor-handle.ts';
import { editorTheme, useEditorLook } from './use-editor-look.ts';
import { usePickedField } from './use-picked-field.ts';
import { useFreshAnswers } from './use-fresh-answers.ts';
import { useTabRoles } from './use-tab-roles.ts';
import { useTabLanguage } from './use-tab-language.ts';

interface Properties {
  readonly fetcher: Fetcher;
  readonly language: Language;
  /** Who asks; a change of it makes the answers on screen somebody else's. */
  readonly asker: string;
  readonly handle: RefObject<EditorHandle | null>;
  readonly onPick: (path: string) => void;
  readonly onReady: (ready: boolean) => void;
}

/** GraphiQL with the ready queries as its tabs. What is typed into it stays in this browser. */
export const QueryEditor = memo(function QueryEditor({ fetcher, language, asker, handle, onPick, onReady }: Properties): ReactElement {
  const [tabs] = useState(() =>
    readyQueries.filter(({ first }) => first).map(({ text, variables }) => ({ query: text[language], ...(variables && { variables }) })),
  );
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
          <ReadyQueryMenu />
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <AnswerDock />
        </GraphiQL.Footer>
        <Follow language={language} asker={asker} handle={handle} onPick={onPick} onReady={onReady} />
      </GraphiQL>
    </div>
  );
});

/** Stands inside GraphiQL, where its state can be reached, and makes it follow the page. */
function Follow({ language, asker, handle, onPick, onReady }: Omit<Properties, 'fetcher'>): null {
  useEditorLook();
  useTabLanguage(language);
  useFreshAnswers(asker);
  useEditorHandle(handle, onReady);
  usePickedField(onPick);
  useTabRoles();
  return null;
}
