import type { ReactElement } from 'react';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';

/** Stands in the place of a part of the page that cannot be loaded: the sandbox has ended, or is another one by now. */
export function NotLoaded(): ReactElement {
  const say = texts[useSandbox().language];
  return (
    <div className="not-loaded failure" role="alert">
      <p>{say.unreachable}</p>
      <button type="button" className="plain" onClick={() => window.location.reload()}>
        {say.retry}
      </button>
    </div>
  );
}
