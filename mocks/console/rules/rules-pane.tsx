import { type ReactElement, useDeferredValue, useEffect, useState } from 'react';
import { rulesTexts } from '../language/rules.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { RuleCard } from './rule-card.tsx';
import { type Rule, useRules } from './use-rules.ts';

const atOnce = 40;

const fits = ({ code, title, statement, source }: Rule, words: readonly string[]): boolean => {
  const text = `${code} ${title} ${statement} ${source}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The rules of the domain: searched by code, word or source; each with who shows it and a button that runs it. */
export function RulesPane(): ReactElement {
  const { language, subject } = useSandbox();
  const say = rulesTexts[language];
  const [wanted, setWanted] = useState(subject ?? '');
  const [most, setMost] = useState(atOnce);
  useEffect(() => {
    if (subject !== undefined) setWanted(subject);
  }, [subject]);
  const words = useDeferredValue(wanted).toLowerCase().split(/\s+/).filter(Boolean);
  return (
    <>
      <label className="field">
        <span>{say.search}</span>
        <input
          type="search"
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            setMost(atOnce);
          }}
        />
      </label>
      <Awaited loaded={useRules()}>
        {(rules) => {
          const found = rules.filter((rule) => fits(rule, words));
          return (
            <>
              <p className="meta" role="status">
                {say.found(found.length, rules.length)}
              </p>
              {found.length === 0 && <Nothing>{say.none}</Nothing>}
              {found.slice(0, most).map((rule) => (
                <RuleCard key={rule.code} rule={rule} />
              ))}
              {found.length > most && (
                <button type="button" className="plain" onClick={() => setMost(most + atOnce)}>
                  {say.more(Math.min(atOnce, found.length - most))}
                </button>
              )}
            </>
          );
        }}
      </Awaited>
    </>
  );
}
