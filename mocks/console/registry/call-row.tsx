import { memo, type ReactElement, useState } from 'react';
import type { Call } from '../../../schema/control/calls.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';

/** The share of a bar that a call takes which lasts so long, in percent; longer ones than a second look alike. */
const widthOf = (milliseconds: number): number => Math.min(100, 4 + Math.log10(1 + milliseconds) * 32);

interface Properties {
  readonly call: Call;
  /** What else is to be said of it: a copy, so many attempts. */
  readonly note?: string | undefined;
}

/** One call: which field asked which operation, how long it took, what it met; opened, request and answer in the registry's own words. */
export const CallRow = memo(function CallRow({ call, note }: Properties): ReactElement {
  const { language } = useSandbox();
  const say = registryTexts[language];
  const [open, setOpen] = useState(false);
  const { id, registry, operation, field, milliseconds, status, faults } = call;
  const bad = status === 0 || status >= 400 || faults.length > 0;
  return (
    <li className="call">
      <button type="button" aria-expanded={open} className="call-line" onClick={() => setOpen(!open)}>
        <span className="call-field">{field ?? '—'}</span>
        <span className="call-operation">
          {registry} <b>{operation}</b>
        </span>
        <span className="call-bar" data-bad={bad}>
          <i style={{ width: `${widthOf(milliseconds)}%` }} />
        </span>
        <span className="call-time">{Math.round(milliseconds)} ms</span>
        <small>{[id, status === 200 ? '' : String(status), ...faults.map(({ kind }) => kind), note].filter(Boolean).join(' · ')}</small>
      </button>
      {open && (
        <div className="call-inside">
          <h5>{say.request}</h5>
          <pre className="text" tabIndex={0}>
            {written(call.request) ?? say.secret}
          </pre>
          <h5>{say.answer}</h5>
          <pre className="text" tabIndex={0}>
            {written(call.answer) ?? say.secret}
          </pre>
          {call.shortened && <p className="soft">{say.shortened}</p>}
        </div>
      )}
    </li>
  );
});

/** JSON with line breaks; text as it is. */
const written = (value: unknown): string | undefined => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
