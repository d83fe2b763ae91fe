import { type ReactElement, useCallback, useState } from 'react';
import { consistencyAnswer, speaker, type Contradiction } from '../../../schema/control/consistency.ts';
import type { Call } from '../../../schema/control/calls.ts';
import type { PersonOfWorld } from '../../../schema/control/people.ts';
import { usePolled, valueOf } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { CallRow } from './call-row.tsx';
import { useCalls } from './use-calls.ts';

/** One person as FER, the register, ZAGS, RMIS and storage tell them: where two differ, and what each has said last. */
export function ToldPerson(): ReactElement {
  const { language, people, signIn } = useSandbox();
  const say = registryTexts[language];
  const known = (valueOf(people) ?? []).filter(({ oip }) => oip !== null);
  const [chosen, setChosen] = useState<string>();
  const who = chosen ?? known.find(({ persona }) => persona === signIn.persona)?.oip ?? known[0]?.oip ?? '';
  const person = known.find(({ oip }) => oip === who);
  return (
    <>
      <label className="field">
        <span>{say.who}</span>
        <select value={who} onChange={({ target }) => setChosen(target.value)}>
          {known.map(({ oip, fullName }) => (
            <option key={oip} value={oip ?? ''}>
              {fullName}
            </option>
          ))}
        </select>
      </label>
      {who !== '' && <Contradictions person={who} />}
      <h4>{say.lastTold}</h4>
      {person && <LastTold person={person} />}
    </>
  );
}

function Contradictions({ person }: { readonly person: string }): ReactElement {
  const { control, language } = useSandbox();
  const say = registryTexts[language];
  const load = useCallback(
    (signal: AbortSignal) => control.get(consistencyAnswer, here('/consistency'), { query: { person }, signal }),
    [control, person],
  );
  return (
    <Awaited loaded={usePolled(load)}>
      {({ contradictions }) =>
        contradictions.length === 0 ? (
          <Nothing>{say.agree}</Nothing>
        ) : (
          <div className="wide" role="region" aria-label={say.person} tabIndex={0}>
            <table className="contradictions">
              <thead>
                <tr>
                  <th scope="col">{say.check}</th>
                  {speaker.options.map((name) => (
                    <th key={name} scope="col">
                      {say.speakers[name]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {contradictions.map((one) => (
                  <Row key={`${one.check} ${one.about}`} contradiction={one} />
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Awaited>
  );
}

function Row({ contradiction }: { readonly contradiction: Contradiction }): ReactElement {
  const say = registryTexts[useSandbox().language];
  const { check, about, says, intended, because } = contradiction;
  return (
    <tr>
      <th scope="row">
        {check}
        <small>
          {about} {intended ? say.intended : say.unintended}
          {because && `: ${say.because[because.kind] ?? because.kind}`}
        </small>
      </th>
      {speaker.options.map((name) => (
        <td key={name} className={says[name] === undefined ? undefined : 'differs'}>
          {says[name]}
        </td>
      ))}
    </tr>
  );
}

/** Whether a call was about this person: it names a number of theirs. */
const isAbout = ({ request, answer }: Call, numbers: readonly string[]): boolean => {
  const text = `${JSON.stringify(request)} ${JSON.stringify(answer)}`;
  return numbers.some((number) => text.includes(number));
};

function LastTold({ person }: { readonly person: PersonOfWorld }): ReactElement {
  const say = registryTexts[useSandbox().language];
  const numbers = [person.oip, person.snils, person.enp].filter((number) => number !== null);
  return (
    <Awaited loaded={useCalls()}>
      {(calls) => (
        <ol className="calls">
          {speaker.options
            .filter((name) => name !== 'storage')
            .map((name) => {
              const call = calls.find((one) => one.registry === name && isAbout(one, numbers));
              return call ? (
                <CallRow key={name} call={call} />
              ) : (
                <li key={name} className="call soft">
                  {say.names[name]}: {say.silent}
                </li>
              );
            })}
        </ol>
      )}
    </Awaited>
  );
}
