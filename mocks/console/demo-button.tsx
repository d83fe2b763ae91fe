import { type ReactElement, useState } from 'react';
import { demoMinutes, demoSession, type DemoSession } from '../../schema/control/demo.ts';
import { problemDetails } from '../../schema/control/problem.ts';
import type { Language } from './language/language.ts';
import { texts } from './language/texts.ts';

type State = { readonly at: 'rest' | 'asking' } | { readonly at: 'refused'; readonly reason: string };

async function ask(language: Language): Promise<DemoSession> {
  const answer = await fetch('/sandbox/demo', { method: 'POST', headers: { 'accept-language': language } });
  const body: unknown = await answer.json();
  if (answer.ok) return demoSession.parse(body);
  throw new Error(problemDetails.safeParse(body).data?.detail ?? `HTTP ${answer.status}`);
}

/** Begins a demo session and goes to its page, where its persona is the one who asks. */
export function DemoButton({ language }: { readonly language: Language }): ReactElement {
  const [state, setState] = useState<State>({ at: 'rest' });
  const say = texts[language];
  const start = (): void => {
    setState({ at: 'asking' });
    ask(language).then(
      ({ world, persona }) => window.location.assign(`/w/${world}/?persona=${encodeURIComponent(persona)}&lang=${language}`),
      (error: unknown) => setState({ at: 'refused', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <>
      <button type="button" className="plain" title={say.demoHint(demoMinutes)} disabled={state.at === 'asking'} onClick={start}>
        {state.at === 'asking' ? say.demoStarting : say.demo}
      </button>
      {state.at === 'refused' && (
        <p role="alert" className="story">
          {say.noDemo(state.reason)}
        </p>
      )}
    </>
  );
}
