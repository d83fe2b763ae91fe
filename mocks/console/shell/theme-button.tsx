import { type ReactElement, useState } from 'react';
import { pageStorage } from '../graph/page-storage.ts';
import { shellTexts } from '../language/shell.ts';
import { useSandbox } from '../sandbox.ts';
import { Icon } from './icons.tsx';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const stored = (): Theme => themes.find((theme) => theme === pageStorage.getItem('graphiql:theme')) ?? 'system';

/** Goes from the system's theme to the light one, to the dark one, and round again; the editor keeps the choice. */
export function ThemeButton(): ReactElement {
  const { language, editor } = useSandbox();
  const [theme, setTheme] = useState<Theme>(stored);
  const name = shellTexts[language].theme[theme];
  const turn = (): void => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
    setTheme(next);
    editor.setTheme(next === 'system' ? null : next);
  };
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} disabled={!editor.ready} onClick={turn}>
      <Icon name={theme} />
    </button>
  );
}
