import type { ReactElement } from 'react';
import type { Language } from './language/language.ts';
import { texts } from './language/texts.ts';
import type { Cast } from './persona/use-personas.ts';

interface Properties {
  readonly cast: Cast;
  /** The persona that the address or the user asked for. */
  readonly asked: string | undefined;
  /** Whether the gateway answered the last request. */
  readonly answered: boolean;
  readonly language: Language;
  readonly onRetry: () => void;
}

/** What is wrong, if anything, and what to do about it. The element stays, so that a screen reader announces what appears in it. */
export function Notice({ cast, asked, answered, language, onRetry }: Properties): ReactElement {
  const say = texts[language];
  const unreachable = cast.state === 'unreachable' || !answered;
  return (
    <div role="alert" className="notice">
      {unreachable ? (
        <p>
          {say.unreachable}{' '}
          <button type="button" className="plain" onClick={onRetry}>
            {say.retry}
          </button>
        </p>
      ) : (
        whoIsMissing(cast, asked, language)
      )}
    </div>
  );
}

function whoIsMissing(cast: Cast, asked: string | undefined, language: Language): ReactElement | null {
  if (cast.state !== 'ready') return null;
  if (cast.personas.length === 0) return <p>{texts[language].noPersonas}</p>;
  if (!asked || cast.personas.some(({ name }) => name === asked)) return null;
  return <p>{texts[language].unknownPersona(asked)}</p>;
}
