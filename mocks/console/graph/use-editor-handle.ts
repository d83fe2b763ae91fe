import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type RefObject, useEffect } from 'react';
import type { EditorHandle } from './editor-handle.ts';

/** Makes the editor do what other parts of the page ask of it. Stands inside GraphiQL. */
export function useEditorHandle(handle: RefObject<EditorHandle | null>, onReady: (ready: boolean) => void): void {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const ready = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined;
  const { addTab, changeTab, setTheme, run, stop } = useGraphiQLActions();

  useEffect(() => {
    handle.current = {
      ready,
      open({ name, query, variables, run: toRun }) {
        const index = tabs.findIndex(({ title }) => title === name);
        if (index >= 0 && index !== active) changeTab(index);
        else if (index < 0) addTab();
        else stop();
        queryEditor?.setValue(query);
        variableEditor?.setValue(variables ?? '');
        if (toRun) run();
      },
      fill({ name, variables, run: toRun }) {
        if (!queryEditor?.getValue().includes(name)) return;
        variableEditor?.setValue(variables);
        if (toRun) run();
      },
      now: () => ({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' }),
      setTheme,
    };
  });

  useEffect(() => onReady(ready), [onReady, ready]);
}
