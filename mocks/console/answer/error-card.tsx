import type { ReactElement } from 'react';
import { answerTexts } from '../language/answer.ts';
import { useSandbox } from '../sandbox.ts';
import { shortened } from '../shell/long-text.ts';
import type { GraphError } from './answer-now.ts';

/** An error of the graph: at which field, and whose it is. What stands beside that field has been answered. */
export function ErrorCard({ error }: { readonly error: GraphError }): ReactElement {
  const { language, openPane } = useSandbox();
  const say = answerTexts[language];
  const code = error.extensions?.['code'];
  const registry = error.extensions?.['registry'];
  return (
    <article className="card refusal" aria-label={typeof code === 'string' ? code : say.errorAt}>
      <header>
        <strong>{typeof code === 'string' ? code : say.errorAt}</strong>
        {error.path && <code>{error.path.join('.')}</code>}
      </header>
      <p className="refusal-message">{shortened(error.message)}</p>
      {typeof registry === 'string' && (
        <p className="meta">
          <span>{registry}</span>
          <button type="button" className="plain small" onClick={() => openPane('registries')}>
            {say.registries}
          </button>
        </p>
      )}
    </article>
  );
}
