import type { ReactElement } from 'react';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import type { Persona } from './persona.ts';

/** Who the chosen person is, in two sentences, and which rules their story shows. */
export function PersonaStory({ persona, language }: { readonly persona: Persona | undefined; readonly language: Language }): ReactElement {
  const say = texts[language];
  if (!persona) return <p className="story">{say.nobodyStory}</p>;
  const facts = [persona.age === undefined ? undefined : say.age(persona.age), say.level[persona.level], ...staffRoles(persona)];
  return (
    <p className="story">
      <span className="facts">{facts.filter(Boolean).join(' · ')}</span>
      <span>{persona.story[language]}</span>
      {persona.rules.length > 0 && (
        <span className="rules">
          {say.rules}: {persona.rules.join(', ')}
        </span>
      )}
    </p>
  );
}

function staffRoles(persona: Persona): readonly string[] {
  return persona.roles.filter((role) => role !== 'CITIZEN');
}
