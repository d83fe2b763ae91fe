import type { ReactElement } from 'react';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import { type Persona, portalsOf } from './persona.ts';
import type { SignIn } from './sign-in.ts';
import type { Cast } from './use-personas.ts';

interface Properties {
  readonly cast: Cast;
  readonly signIn: SignIn;
  readonly language: Language;
  readonly onChange: (signIn: SignIn) => void;
}

/** Two native lists: who asks, and through which portal. Native ones work with a keyboard, a screen reader and on a phone. */
export function PersonaPicker({ cast, signIn, language, onChange }: Properties): ReactElement {
  const say = texts[language];
  const personas = cast.state === 'ready' ? cast.personas : [];
  const known = personas.find((persona) => persona.name === signIn.persona);
  const portals = portalsOf(signIn.portal === undefined ? personas : [...personas, { portal: signIn.portal }]);
  return (
    <div className="pickers">
      <label>
        <span>{say.persona}</span>
        <select
          name="persona"
          disabled={cast.state !== 'ready'}
          value={known?.name ?? ''}
          onChange={(event) => {
            const persona = personas.find(({ name }) => name === event.target.value);
            onChange({ persona: event.target.value, portal: persona?.portal });
          }}
        >
          <option value="">{cast.state === 'loading' ? say.loading : say.nobody}</option>
          {personas.map((persona) => (
            <option key={persona.name} value={persona.name}>
              {optionText(persona)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.portal}</span>
        <select
          name="portal"
          disabled={known === undefined}
          value={signIn.portal ?? known?.portal ?? ''}
          onChange={(event) => onChange({ ...signIn, portal: event.target.value })}
        >
          {known === undefined && <option value="">—</option>}
          {portals.map((portal) => (
            <option key={portal}>{portal}</option>
          ))}
        </select>
      </label>
    </div>
  );
}

function optionText({ name, fullName, age }: Persona): string {
  return age === undefined ? `${fullName} · ${name}` : `${fullName}, ${age} · ${name}`;
}
