import type { ReactElement } from 'react';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';

/** Stands where the editor will, as large as it. */
export function EditorSkeleton({ language }: { readonly language: Language }): ReactElement {
  return (
    <div className="editor-skeleton" role="status" aria-busy="true">
      <span className="skeleton-sidebar" />
      <span className="skeleton-query">{texts[language].editorComes}</span>
      <span className="skeleton-answer" />
    </div>
  );
}

/** Stands there where the editor cannot be loaded: the sandbox has ended, or is another one by now. */
export function NoEditor({ language }: { readonly language: Language }): ReactElement {
  return (
    <div className="editor-skeleton" role="alert">
      <p className="skeleton-query">
        {texts[language].unreachable}
        <button type="button" className="plain" onClick={() => window.location.reload()}>
          {texts[language].retry}
        </button>
      </p>
    </div>
  );
}
