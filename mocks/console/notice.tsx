import type { ReactElement } from 'react';
import { texts } from './language/texts.ts';
import { isOip } from './persona/sign-in.ts';
import { useSandbox } from './sandbox.ts';

interface Properties {
  /** The persona that the address or the user asked for. */
  readonly asked: string | undefined;
  /** Whether the gateway answered the last request. */
  readonly answered: boolean;
  readonly onRetry: () => void;
}

/** What is wrong, if anything, and what to do about it. The element stays, so that a screen reader announces what appears in it. */
export function Notice({ asked, answered, onRetry }: Properties): ReactElement {
  const { language, people } = useSandbox();
  const say = texts[language];
  const missing = people.state === 'ready' && asked && !isOip(asked) && !people.value.some(({ persona }) => persona === asked);
  return (
    <div role="alert" className="notice">
      {people.state === 'failed' || !answered ? (
        <p>
          {say.unreachable}{' '}
          <button type="button" className="plain" onClick={onRetry}>
            {say.retry}
          </button>
        </p>
      ) : (
        <>
          {missing && <p>{say.unknownPersona(asked)}</p>}
          {people.state === 'ready' && people.value.length === 0 && <p>{say.noPersonas}</p>}
        </>
      )}
    </div>
  );
}
