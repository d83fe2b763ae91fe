import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Clears every answer when somebody else begins to ask: what one person saw must not stand below another's name. */
export function useFreshAnswers(asker: string): void {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const { moveTab, updateActiveTabValues } = useGraphiQLActions();
  const before = useRef(asker);

  useEffect(() => {
    if (before.current === asker) return;
    before.current = asker;
    moveTab(tabs.map((tab, index) => (index === active ? tab : { ...tab, response: null })));
    updateActiveTabValues({ response: null });
    responseEditor?.setValue('');
  }, [asker, tabs, active, responseEditor, moveTab, updateActiveTabValues]);
}
