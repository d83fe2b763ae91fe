import { type ReactElement, useCallback, useDeferredValue, useState } from 'react';
import { peopleAnswer } from '../../../schema/control/people.ts';
import { usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { personaTexts } from '../language/persona.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { NeedFields, readNeed, writtenNeed } from './need-fields.tsx';
import { PersonCard } from './person-card.tsx';

const most = 10;

/** The needs search over cast and population. */
export function FindPerson(): ReactElement {
  const { subject } = useSandbox();
  const [needed, setNeeded] = useState(() => readNeed(subject ?? ''));
  const need = useDeferredValue(writtenNeed(needed));
  return (
    <>
      <NeedFields needed={needed} onChange={setNeeded} />
      {need !== '' && <Found need={need} />}
    </>
  );
}

function Found({ need }: { readonly need: string }): ReactElement {
  const { control, language, signIn } = useSandbox();
  const say = personaTexts[language];
  const load = useCallback(
    (signal: AbortSignal) => control.get(peopleAnswer, here('/people'), { query: { need, limit: most }, signal }),
    [control, need],
  );
  const found = usePolled(load);
  return (
    <>
      <code className="as-written">people?need={need}</code>
      <Awaited loaded={found}>
        {({ people, looked }) => (
          <>
            <p className="meta" role="status">
              {say.found(people.length, looked)}
            </p>
            {people.length === 0 && <Nothing>{say.none}</Nothing>}
            {people.map((person) => (
              <PersonCard
                key={person.oip ?? person.persona}
                person={person}
                current={person.persona !== null && person.persona === signIn.persona}
              />
            ))}
          </>
        )}
      </Awaited>
    </>
  );
}
