import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import { type ClipboardEvent, memo, type ReactElement, type RefObject, useMemo, useState } from 'react';
import type { Language } from '../language/language.ts';
import { AnswerDock } from '../answer/answer-dock.tsx';
import type { LoadedEditor } from './editor-handle.ts';
import { createFetcher, type Listener, type Moment } from './fetcher.ts';
import { pageStorage } from './page-storage.ts';
import { readyQueries } from './ready-queries.ts';
import { ReadyQueryMenu } from './ready-query-menu.tsx';
import { useEditorHandle } from './use-editor-handle.ts';
import { editorTheme, useEditorLook } from './use-editor-look.ts';
import { usePickedField } from './use-picked-field.ts';
import { useFreshAnswers } from './use-fresh-answers.ts';
import { useTabRoles } from './use-tab-roles.ts';
import { useTabLanguage } from './use-tab-language.ts';

export interface EditorProperties extends Listener {
  /** Another one asks for the schema again. */
  readonly attempt: number;
  readonly moment: RefObject<Moment>;
  readonly language: Language;
  /** Who asks; a change of it makes the answers on screen somebody else's. */
  readonly asker: string;
  readonly handle: RefObject<LoadedEditor | null>;
  readonly onPick: (path: string) => void;
  readonly onReady: (ready: boolean) => void;
}

/** GraphiQL with the ready queries as its tabs. What is typed into it stays in this browser. */
export const QueryEditor = memo(function QueryEditor({
  attempt,
  moment,
  onAnswered,
  onAnswer,
  language,
  asker,
  handle,
  onPick,
  onReady,
}: EditorProperties): ReactElement {
  // The fetcher stays the same while the choice changes: a new one makes GraphiQL ask for the schema.
  const fetcher = useMemo(() => createFetcher(() => moment.current, { onAnswered, onAnswer }), [attempt, moment, onAnswered, onAnswer]);
  const [tabs] = useState(() =>
    readyQueries.filter(({ first }) => first).map(({ text, variables }) => ({ query: text[language], ...(variables && { variables }) })),
  );
  return (
    // GraphiQL's own words are English.
    <div className="query-editor" lang="en" onPasteCapture={withoutContent}>
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

/**
 * Monaco cancels a paste that carries nothing, and does nothing else with it: whoever tries whether one may paste here (Lighthouse does, so
 * may a password manager) would learn that one may not.
 */
function withoutContent(event: ClipboardEvent): void {
  if (!event.nativeEvent.clipboardData) event.stopPropagation();
}

/** Stands inside GraphiQL, where its state can be reached, and makes it follow the page. */
function Follow({
  language,
  asker,
  handle,
  onPick,
  onReady,
}: Pick<EditorProperties, 'language' | 'asker' | 'handle' | 'onPick' | 'onReady'>): null {
  useEditorLook();
  useTabLanguage(language);
  useFreshAnswers(asker);
  useEditorHandle(handle, onReady);
  usePickedField(onPick);
  useTabRoles();
  return null;
}
