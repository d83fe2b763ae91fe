import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { AnswerDock } from '../answer/answer-dock.tsx';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';
import { answered, askedEarly } from './early-answer.ts';
import { textToCome } from './early-text.ts';
import { createFetcher, type Listener, type Moment } from './fetcher.ts';
import { inLanguage } from './ready-queries.ts';
import type { Early } from './use-editor.ts';

export interface EarlyEditorProperties extends Listener {
  readonly early: Early;
  readonly moment: RefObject<Moment>;
  /** Who asks; an answer to somebody else is not shown. */
  readonly asker: string;
  /** Whether it is known who asks. */
  readonly settled: boolean;
}

/** A plain field with the query and its button, as long as the editor, many times larger than the rest of the page, is loaded. It takes over all. */
export function EarlyEditor({ early, moment, onAnswered, onAnswer, asker, settled }: EarlyEditorProperties): ReactElement {
  const { language } = useSandbox();
  const say = texts[language];
  const [first] = useState(() => textToCome(language));
  const [typed, setTyped] = useState(first.query);
  const [answer, setAnswer] = useState({ asker, text: '' });
  const [busy, setBusy] = useState(false);
  const [later, setLater] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const fetcher = useMemo(() => createFetcher(() => moment.current, { onAnswered, onAnswer }), [moment, onAnswered, onAnswer]);
  const query = inLanguage(typed, language) ?? typed;
  const shown = answer.asker === asker ? answer.text : '';
  const { standing, write, leave } = early;

  useEffect(() => write({ query, variables: first.variables }), [write, query, first]);

  // What is under way is answered here.
  useEffect(() => {
    if (!standing || busy) return;
    const { current } = field;
    const typing = current !== null && current === document.activeElement;
    leave({ query, answer: shown, run: later, selection: typing ? [current.selectionStart, current.selectionEnd] : undefined });
  }, [standing, busy, leave, query, shown, later]);

  const run = (): void => {
    if (busy || !settled) return;
    const asked = askedEarly({ query, variables: first.variables });
    if (!asked) return setLater(true);
    setBusy(true);
    setAnswer({ asker, text: '' });
    void answered(fetcher, asked)
      .then((text) => setAnswer({ asker, text }))
      .finally(() => setBusy(false));
  };
  const runByKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };

  return (
    <div className="early-editor">
      <p className="early-head" role="status">
        {later ? say.runsLater : say.editorComes}
      </p>
      <div className="early-query">
        <textarea
          ref={field}
          aria-label={say.queryText}
          spellCheck={false}
          value={query}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={runByKeys}
        />
        <button type="button" aria-label={say.run} title={`${say.run} (Ctrl-Enter)`} disabled={busy || !settled} onClick={run}>
          <svg viewBox="0 0 16 18" aria-hidden="true" focusable="false">
            <path d="M1.3 1.5 14.7 9 1.3 16.5z" />
          </svg>
        </button>
      </div>
      <div className="early-answer" aria-busy={busy}>
        <pre role="region" tabIndex={0} aria-label={say.answerText}>
          {shown}
        </pre>
        <AnswerDock />
      </div>
    </div>
  );
}
