import type { ReactElement } from 'react';
import { valueOf } from '../control/use-polled.ts';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';
import { isOip } from './sign-in.ts';
import { portalsOf } from './use-people.ts';

/** Two native lists: who asks, and through which portal. Native ones work with a keyboard, a screen reader and on a phone. */
export function PersonaPicker(): ReactElement {
  const { language, people: loaded, signIn, chooseSignIn } = useSandbox();
  const say = texts[language];
  const people = (valueOf(loaded) ?? []).filter(({ persona }) => persona !== null);
  const found = signIn.persona && isOip(signIn.persona) ? signIn.persona : undefined;
  const known = people.find(({ persona }) => persona === signIn.persona);
  const portals = portalsOf(signIn.portal === undefined ? people : [...people, { portal: signIn.portal }]);
  const choose = (persona: string): void =>
    chooseSignIn({ persona, portal: people.find((one) => one.persona === persona)?.portal ?? undefined });
  return (
    <div className="pickers">
      <label>
        <span>{say.persona}</span>
        <select
          name="persona"
          disabled={loaded.state !== 'ready'}
          value={known?.persona ?? found ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{loaded.state === 'loading' ? say.loading : say.nobody}</option>
          {found !== undefined && <option value={found}>{say.resident(found)}</option>}
          {people.map(({ persona, fullName, age }) => (
            <option key={persona} value={persona ?? ''}>
              {age === null ? `${fullName} · ${persona}` : `${fullName}, ${age} · ${persona}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.portal}</span>
        <select
          name="portal"
          disabled={known === undefined && found === undefined}
          value={signIn.portal ?? known?.portal ?? ''}
          onChange={(event) => chooseSignIn({ ...signIn, portal: event.target.value })}
        >
          {signIn.portal === undefined && <option value="">—</option>}
          {portals.map((portal) => (
            <option key={portal}>{portal}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
