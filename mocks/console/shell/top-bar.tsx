import type { ReactElement } from 'react';
import { valueOf } from '../control/use-polled.ts';
import { worldOfPage } from '../control/world-of-page.ts';
import { shellTexts } from '../language/shell.ts';
import { texts } from '../language/texts.ts';
import { PersonaPicker } from '../persona/persona-picker.tsx';
import { useSandbox } from '../sandbox.ts';
import { Icon } from './icons.tsx';
import { ThemeButton } from './theme-button.tsx';
import { writtenMoment } from './written-time.ts';

/** Which world, what time it is there, who asks and through which portal: always in sight. */
export function TopBar({ onLanguage }: { readonly onLanguage: () => void }): ReactElement {
  const { language, world: loaded, openPane } = useSandbox();
  const say = shellTexts[language];
  const world = valueOf(loaded);
  return (
    <header className="top-bar">
      <h1>zdravgraph</h1>
      <button type="button" className="fact world-fact" onClick={() => openPane('world')}>
        <Icon name="world" />
        <span>
          <small>{say.world}</small>
          <b>{worldOfPage}</b>
        </span>
        <span className="count" aria-label={say.changes(world?.changes ?? 0)}>
          {world === undefined ? '' : `±${world.changes}`}
        </span>
      </button>
      <button type="button" className="fact clock-fact" onClick={() => openPane('clock')}>
        <Icon name="clock" />
        <span>
          <small>
            {say.clock}
            {world && `: ${say[world.clock]}`}
          </small>
          <b>{world ? <time dateTime={world.now}>{writtenMoment(language, world.now)}</time> : '…'}</b>
        </span>
      </button>
      <PersonaPicker />
      <div className="switches">
        <ThemeButton />
        <button type="button" className="plain" lang={language === 'ru' ? 'en' : 'ru'} onClick={onLanguage}>
          {texts[language].otherLanguage}
        </button>
      </div>
    </header>
  );
}
