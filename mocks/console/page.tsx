import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readAddress, writeAddress } from './address.ts';
import { DemoButton } from './demo-button.tsx';
import { createFetcher } from './graph/fetcher.ts';
import { QueryEditor } from './graph/query-editor.tsx';
import { chooseLanguage, type Language } from './language/language.ts';
import { texts } from './language/texts.ts';
import { Notice } from './notice.tsx';
import { PersonaPicker } from './persona/persona-picker.tsx';
import { PersonaStory } from './persona/persona-story.tsx';
import { settle, type SignIn } from './persona/sign-in.ts';
import { usePersonas } from './persona/use-personas.ts';

/** The sandbox page: who asks and in which language above, GraphiQL with the ready queries below. */
export function Page(): ReactElement {
  const [asked] = useState(() => readAddress(window.location.search));
  const [language, setLanguage] = useState<Language>(() => chooseLanguage(asked.lang, navigator.languages));
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState(true);
  const [choice, setChoice] = useState<SignIn>(asked);
  const cast = usePersonas(attempt);
  const personas = cast.state === 'ready' ? cast.personas : [];
  const signIn = cast.state === 'ready' ? settle(choice, personas) : choice;
  const say = texts[language];

  // Requests read the choice of the moment they leave, while the fetcher stays the same: a new one makes GraphiQL ask for the schema.
  const moment = useRef({ language, signIn });
  useEffect(() => {
    moment.current = { language, signIn };
  });
  const fetcher = useMemo(() => createFetcher(() => moment.current, setAnswered), [attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say.title;
  }, [language, say]);

  const choose = (next: SignIn): void => {
    setChoice(next);
    writeAddress({ persona: next.persona ?? '', portal: next.portal });
  };
  const switchLanguage = (): void => {
    const next = language === 'ru' ? 'en' : 'ru';
    setLanguage(next);
    writeAddress({ lang: next });
  };

  return (
    <>
      <header className="page-header">
        <div className="brand">
          <h1>zdravgraph</h1>
          <p>{say.subtitle}</p>
        </div>
        <PersonaPicker cast={cast} signIn={signIn} language={language} onChange={choose} />
        <DemoButton language={language} />
        <button type="button" className="plain" lang={language === 'ru' ? 'en' : 'ru'} onClick={switchLanguage}>
          {say.otherLanguage}
        </button>
        <Notice cast={cast} asked={choice.persona} answered={answered} language={language} onRetry={retry} />
        {cast.state === 'loading' && <p className="story">{say.loading}</p>}
        {cast.state === 'ready' && <PersonaStory persona={personas.find(({ name }) => name === signIn.persona)} language={language} />}
      </header>
      <main aria-label={say.editor}>
        <QueryEditor fetcher={fetcher} language={language} asker={`${signIn.persona ?? ''} ${signIn.portal ?? ''}`} />
      </main>
    </>
  );
}
