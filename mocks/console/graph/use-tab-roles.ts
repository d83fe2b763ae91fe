import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * GraphiQL's tabs are elements of role `tab` with two buttons inside, which screen readers cannot reach: what stands inside a tab is only its
 * name. As a list of buttons, the current one marked, all of it is heard.
 */
export function useTabRoles(): void {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document.querySelector('.graphiql-container .graphiql-tabs')?.setAttribute('role', 'list');
    document.querySelectorAll('.graphiql-container .graphiql-tab').forEach((tab, index) => {
      tab.setAttribute('role', 'listitem');
      tab.removeAttribute('aria-selected');
      tab.querySelector('button')?.setAttribute('aria-current', String(index === active));
    });
  }, [tabs, active]);
}
