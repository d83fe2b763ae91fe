import { type ReactElement, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { readAddress, writeAddress } from './address.ts';
import { useAnswer } from './answer/use-answer.ts';
import { createControl } from './control/ask.ts';
import { ringChanged } from './control/changed.ts';
import { valueOf } from './control/use-polled.ts';
import { EarlyEditor } from './graph/early-editor.tsx';
import type { EditorProperties } from './graph/query-editor.tsx';
import { useEditor } from './graph/use-editor.ts';
import { chooseLanguage, type Language } from './language/language.ts';
import { shellTexts } from './language/shell.ts';
import { texts } from './language/texts.ts';
import { Notice } from './notice.tsx';
import { settle, type SignIn } from './persona/sign-in.ts';
import { usePeople } from './persona/use-people.ts';
import { type Sandbox, SandboxContext } from './sandbox.ts';
import { Opening } from './share/opening.tsx';
import { loadLater } from './shell/load-later.ts';
import { PaneTabs } from './shell/pane-tabs.tsx';
import { SidePane } from './shell/side-pane.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { usePane } from './shell/use-pane.ts';
import { useWorld } from './world/use-world.ts';

/** The editor is nearly all that the page loads: what stands around it is there before. */
const QueryEditor = loadLater<EditorProperties>(async () => (await import('./graph/query-editor.tsx')).QueryEditor);

/** The sandbox page: world, clock and who asks above; the query; and beside it one pane of what surrounds it. */
export function Page(): ReactElement {
  const [asked] = useState(() => readAddress(window.location.search));
  const [language, setLanguage] = useState<Language>(() => chooseLanguage(asked.lang, navigator.languages));
  const [answered, setAnswered] = useState(true);
  const { answer, challenge, field, pickField, onAnswer, forgetAnswer } = useAnswer();
  const [choice, setChoice] = useState<SignIn>(asked);
  const [attempt, setAttempt] = useState(0);
  const { pane, subject, chosen, openPane } = usePane();
  const control = useMemo(() => createControl(language), [language]);
  const world = useWorld(control);
  const people = usePeople(control);
  const ready = valueOf(people);
  const signIn = useMemo(() => (ready ? settle(choice, ready) : choice), [choice, ready]);
  const { editor, handle, setStanding, early } = useEditor();
  const say = texts[language];
  const asker = `${signIn.persona ?? ''} ${signIn.portal ?? ''}`;

  // Requests read the choice of the moment they leave; a button that can be seen can be pressed.
  const moment = useRef({ language, signIn });
  useLayoutEffect(() => {
    moment.current = { language, signIn };
  });
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
    ringChanged();
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say.title;
  }, [language, say]);

  const chooseSignIn = useCallback((next: SignIn): void => {
    // At once: what is asked in the same breath is asked by them.
    moment.current = { ...moment.current, signIn: next };
    setChoice(next);
    forgetAnswer();
    writeAddress({ persona: next.persona ?? '', portal: next.portal });
  }, []);
  const switchLanguage = (): void => {
    const next = language === 'ru' ? 'en' : 'ru';
    setLanguage(next);
    writeAddress({ lang: next });
  };
  const sandbox = useMemo<Sandbox>(
    () => ({
      language,
      control,
      world,
      people,
      signIn,
      chooseSignIn,
      pane,
      subject,
      openPane,
      answer,
      challenge,
      field,
      pickField,
      editor,
    }),
    [language, control, world, people, signIn, chooseSignIn, pane, subject, openPane, answer, challenge, field, pickField, editor],
  );

  return (
    <SandboxContext value={sandbox}>
      <TopBar onLanguage={switchLanguage} />
      <Notice asked={choice.persona} answered={answered} onRetry={retry} />
      <Opening />
      <main className="workspace" data-pane={pane} data-chosen={chosen}>
        <section className="editor-place" aria-label={say.editor} data-loaded={editor.ready}>
          {people.state !== 'loading' && (
            // The editor takes the processor for a while: who asks is chosen before it.
            <Suspense>
              <QueryEditor
                attempt={attempt}
                moment={moment}
                onAnswered={setAnswered}
                onAnswer={onAnswer}
                language={language}
                asker={asker}
                handle={handle}
                onPick={pickField}
                onReady={setStanding}
              />
            </Suspense>
          )}
          {!editor.ready && (
            <EarlyEditor
              early={early}
              moment={moment}
              onAnswered={setAnswered}
              onAnswer={onAnswer}
              asker={asker}
              settled={people.state !== 'loading'}
            />
          )}
        </section>
        {pane && <SidePane name={pane} />}
        <nav aria-label={shellTexts[language].paneList}>
          <PaneTabs chosen={chosen} />
        </nav>
      </main>
    </SandboxContext>
  );
}
