import { DropdownMenu } from '@graphiql/react';
import type { ReactElement } from 'react';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';
import { readyQueries } from './ready-queries.ts';
import { useOpenStory } from './use-open-story.ts';

/** Every ready query by its title: goes to its tab, or opens it again when it was closed. */
export function ReadyQueryMenu(): ReactElement {
  const { language } = useSandbox();
  const open = useOpenStory();
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="ready-queries" lang={language}>
        {texts[language].readyQueries} <span aria-hidden="true">▾</span>
      </DropdownMenu.Button>
      <DropdownMenu.Content align="end" lang={language} className="ready-query-list">
        {readyQueries.map(({ name, title, persona }) => (
          <DropdownMenu.Item key={name} onSelect={() => open(name)}>
            {title[language]}
            {persona && <span className="soft"> · {persona}</span>}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
