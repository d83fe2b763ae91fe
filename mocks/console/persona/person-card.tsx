import { memo, type ReactElement } from 'react';
import type { PersonOfWorld } from '../../../schema/control/people.ts';
import { personaTexts } from '../language/persona.ts';
import { texts } from '../language/texts.ts';
import { RuleLink } from '../rules/rule-link.tsx';
import { useSandbox } from '../sandbox.ts';

interface Properties {
  readonly person: PersonOfWorld;
  readonly current: boolean;
  /** With every rule, as the card of whoever is signed in. */
  readonly whole?: boolean;
}

const fewRules = 6;

/** Somebody of the world: age today, policy, clinic, story, the rules that they show, and a button to ask as them. */
export const PersonCard = memo(function PersonCard({ person, current, whole = false }: Properties): ReactElement {
  const { language, chooseSignIn } = useSandbox();
  const say = personaTexts[language];
  const { persona, fullName, age, account, policy, clinic, story, roles, rules, portal } = person;
  const staff = roles.filter((role) => role !== 'CITIZEN');
  const facts = [
    age !== null && texts[language].age(age),
    account && texts[language].level[account.level],
    ...staff,
    staff.length === 0 && `${say.policy}: ${policy ? written(policy, say) : say.noPolicy}`,
    staff.length === 0 && (clinic?.name ?? say.noClinic),
    portal,
  ];
  return (
    <article className={current ? 'card person current' : 'card person'}>
      <header>
        <strong>{fullName}</strong>
        {persona === null ? (
          <span className="soft">{say.noAccount}</span>
        ) : (
          <button
            type="button"
            className="plain small"
            aria-pressed={current}
            aria-label={`${current ? say.asking : say.ask}: ${fullName}`}
            onClick={() => chooseSignIn({ persona, portal: portal ?? undefined })}
          >
            {current ? say.asking : say.ask}
          </button>
        )}
      </header>
      <p className="meta">{facts.filter(Boolean).join(' · ')}</p>
      <p className="story">{story[language]}</p>
      {rules.length > 0 && (
        <p className="chips" aria-label={say.interesting}>
          {rules.slice(0, whole ? rules.length : fewRules).map((code) => (
            <RuleLink key={code} code={code} />
          ))}
          {!whole && rules.length > fewRules && <span className="soft">+{rules.length - fewRules}</span>}
        </p>
      )}
    </article>
  );
});

type Words = (typeof personaTexts)[keyof typeof personaTexts];

const written = ({ type, to }: NonNullable<PersonOfWorld['policy']>, say: Words): string =>
  `${say.policies[type] ?? type}${to === null ? '' : ` ${say.until} ${to}`}`;
