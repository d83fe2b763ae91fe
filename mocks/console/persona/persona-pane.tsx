import type { ReactElement } from 'react';
import { personaTexts } from '../language/persona.ts';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Part } from '../shell/part.tsx';
import { FindPerson } from './find-person.tsx';
import { PersonCard } from './person-card.tsx';

/** Who asks, who else there is, and how to find somebody with what a test needs. */
export function PersonaPane(): ReactElement {
  const { language, people, signIn, chooseSignIn } = useSandbox();
  const say = personaTexts[language];
  return (
    <Awaited loaded={people}>
      {(all) => {
        const current = all.find(({ persona }) => persona !== null && persona === signIn.persona);
        return (
          <>
            <Part title={say.now}>
              {current ? (
                <PersonCard person={current} current whole />
              ) : (
                <p className="story">{signIn.persona ? texts[language].resident(signIn.persona) : texts[language].nobodyStory}</p>
              )}
              {signIn.persona && (
                <button type="button" className="plain small" onClick={() => chooseSignIn({ persona: '' })}>
                  {say.signOut}
                </button>
              )}
            </Part>
            <Part title={say.find}>
              <FindPerson />
            </Part>
            <Part title={say.cast}>
              {all
                .filter((person) => person !== current)
                .map((person) => (
                  <PersonCard key={person.oip ?? person.persona} person={person} current={false} />
                ))}
            </Part>
          </>
        );
      }}
    </Awaited>
  );
}
