import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type RefObject, useEffect } from 'react';
import type { LoadedEditor } from './editor-handle.ts';

/** Makes the editor do what other parts of the page ask of it. Stands inside GraphiQL. */
export function useEditorHandle(handle: RefObject<LoadedEditor | null>, onReady: (ready: boolean) => void): void {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const ready = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined;
  const { addTab, changeTab, setTheme, run, stop, updateActiveTabValues } = useGraphiQLActions();

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
      takeOver({ query, answer, run: toRun, selection }) {
        const model = queryEditor?.getModel();
        if (!model) return;
        if (query !== model.getValue()) model.setValue(query);
        if (answer !== '') {
          responseEditor?.setValue(answer);
          updateActiveTabValues({ response: answer });
        }
        if (selection) {
          const [from, to] = [model.getPositionAt(selection[0]), model.getPositionAt(selection[1])];
          queryEditor?.setSelection({
            startLineNumber: from.lineNumber,
            startColumn: from.column,
            endLineNumber: to.lineNumber,
            endColumn: to.column,
          });
          queryEditor?.revealPosition(to);
          queryEditor?.focus();
        }
        if (toRun) run();
      },
    };
  });

  useEffect(() => onReady(ready), [onReady, ready]);
}
