import type { KeyboardEvent, ReactElement } from 'react';
import { shellTexts } from '../language/shell.ts';
import { useSandbox } from '../sandbox.ts';
import { Icon } from './icons.tsx';
import { type PaneName, paneNames } from './pane-names.ts';

export const tabId = (name: PaneName): string => `tab-${name}`;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Every pane by its name. Arrows move between the tabs, Enter opens; the tab of the open pane closes it. Narrow windows have the query among them. */
export function PaneTabs({ chosen }: { readonly chosen: boolean }): ReactElement {
  const { language, pane, openPane } = useSandbox();
  const say = shellTexts[language];
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')].filter((tab) => tab.offsetParent !== null);
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : at + (steps[event.key] ?? 0);
    if (next === at) return;
    event.preventDefault();
    tabs[(next + tabs.length) % tabs.length]?.focus();
  };
  const focusable = pane ?? paneNames[0];
  return (
    <div role="tablist" aria-label={say.paneList} aria-orientation="vertical" className="pane-tabs" onKeyDown={move}>
      <button
        type="button"
        role="tab"
        className="pane-tab only-narrow"
        aria-selected={pane === undefined || !chosen}
        onClick={() => openPane(undefined)}
      >
        <Icon name="query" />
        <span>{say.query}</span>
      </button>
      {paneNames.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          className="pane-tab"
          data-pane={name}
          aria-selected={pane === name}
          aria-controls={pane === name ? 'pane' : undefined}
          tabIndex={name === focusable ? 0 : -1}
          onClick={() => openPane(pane === name && chosen ? undefined : name)}
        >
          <Icon name={name} />
          <span>{say.panes[name]}</span>
        </button>
      ))}
    </div>
  );
}
