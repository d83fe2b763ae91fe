import { type ReactElement, Suspense } from 'react';
import { shellTexts } from '../language/shell.ts';
import { useSandbox } from '../sandbox.ts';
import { Icon } from './icons.tsx';
import { tabId } from './pane-tabs.tsx';
import type { PaneName } from './pane-names.ts';
import { panes } from './panes.ts';

/** The open pane: its name, how to close it, and what scrolls below. */
export function SidePane({ name }: { readonly name: PaneName }): ReactElement {
  const { language, openPane } = useSandbox();
  const say = shellTexts[language];
  const Inside = panes[name];
  const close = (): void => {
    openPane(undefined);
    document.getElementById(tabId(name))?.focus();
  };
  return (
    <section
      id="pane"
      role="tabpanel"
      aria-labelledby={tabId(name)}
      className="side-pane"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      <div className="pane-head">
        <h2>{say.panes[name]}</h2>
        <button type="button" className="icon-button" aria-label={say.close} title={say.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="pane-body" tabIndex={-1} key={name}>
        <Suspense
          fallback={
            <p className="waiting" role="status">
              {say.loading}
            </p>
          }
        >
          <Inside />
        </Suspense>
      </div>
    </section>
  );
}
