import type { ReactElement } from 'react';
import { needs, type ValuedNeed } from '../../../schema/control/people.ts';
import { regions } from '../../../schema/region/index.ts';
import { personaTexts } from '../language/persona.ts';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';

/** Word of the needs search to its value; empty text: with no value. */
export type Needed = ReadonlyMap<string, string>;

/** `policy:TEMPORARY,attached`: as the control API and the test kit take it. */
export const writtenNeed = (needed: Needed): string =>
  [...needed].map(([word, value]) => (value === '' ? word : `${word}:${value}`)).join(',');

export const readNeed = (text: string): Needed =>
  new Map(
    text
      .split(',')
      .filter(Boolean)
      .map((part): [string, string] => [part.split(':')[0] ?? '', part.split(':')[1] ?? '']),
  );

interface Properties {
  readonly needed: Needed;
  readonly onChange: (needed: Needed) => void;
}

const valued = Object.keys(needs.valued) as readonly ValuedNeed[];

/** What the person is to be like: a list for what has values, a switch for what holds or not. */
export function NeedFields({ needed, onChange }: Properties): ReactElement {
  const { language } = useSandbox();
  const say = personaTexts[language];
  const set = (word: string, value: string | undefined): void => {
    const next = new Map(needed);
    if (value === undefined) next.delete(word);
    else next.set(word, value);
    onChange(next);
  };
  const nameOf = (word: ValuedNeed, value: string): string => {
    if (word === 'region') return regions.find(({ code }) => code === value)?.name ?? value;
    if (word === 'account') return (texts[language].level as Readonly<Record<string, string>>)[value] ?? value;
    return (word === 'sex' ? say.sexes : say.policies)[value] ?? value;
  };
  return (
    <div className="needs">
      {valued.map((word) => {
        const { values } = needs.valued[word];
        return (
          <label key={word}>
            <span>{say[word]}</span>
            {values ? (
              <select value={needed.get(word) ?? ''} onChange={({ target }) => set(word, target.value || undefined)}>
                <option value="">{say.anyOf}</option>
                {values.map((value) => (
                  <option key={value} value={value}>
                    {nameOf(word, value)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                value={needed.get(word) ?? ''}
                placeholder={say.agePlaceholder}
                onChange={({ target }) => set(word, target.value || undefined)}
              />
            )}
          </label>
        );
      })}
      <div className="chips switches-of-need">
        {needs.plain.map((word) => (
          <button
            key={word}
            type="button"
            className="chip"
            aria-pressed={needed.has(word)}
            onClick={() => set(word, needed.has(word) ? undefined : '')}
          >
            {say.plain[word] ?? word}
          </button>
        ))}
      </div>
    </div>
  );
}
