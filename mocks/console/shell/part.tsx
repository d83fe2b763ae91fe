import type { ReactElement, ReactNode } from 'react';
import type { Doing } from '../control/use-doing.ts';
import type { Loaded } from '../control/use-polled.ts';
import { shellTexts } from '../language/shell.ts';
import { useSandbox } from '../sandbox.ts';

/** A part of a pane under a heading of its own. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface AwaitedProperties<Value> {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What has come; or that it is on its way; or why it does not come, and a button to try again. */
export function Awaited<Value>({ loaded, children }: AwaitedProperties<Value>): ReactElement {
  const { language } = useSandbox();
  const say = shellTexts[language];
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'loading') {
    return (
      <p className="waiting" role="status">
        {say.loading}
      </p>
    );
  }
  return (
    <div className="failure" role="alert">
      <p>{loaded.reason}</p>
      <button type="button" className="plain" onClick={loaded.again}>
        {say.retry}
      </button>
    </div>
  );
}

/** Why the last thing that a button did has failed; its place is there before. */
export function Failure({ doing, children }: { readonly doing: Doing; readonly children?: ReactNode }): ReactElement {
  return (
    <div role="alert" className="failure-place">
      {doing.reason !== '' && (
        <div className="failure">
          <p>{doing.reason}</p>
          {children}
        </div>
      )}
    </div>
  );
}

/** Said where there is nothing, with what to do about it. */
export function Nothing({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className="nothing">{children}</p>;
}
