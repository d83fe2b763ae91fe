import type { ReactElement } from 'react';
import { answerTexts } from '../language/answer.ts';
import { RuleLink } from '../rules/rule-link.tsx';
import { useSandbox } from '../sandbox.ts';
import { useRemedies } from './use-remedy.ts';
import { shortened } from '../shell/long-text.ts';
import type { ShownRefusal } from './refusals.ts';

/** A refusal as people read it: what and why, by which rule of which source, and what can be done, as buttons where the page can do it. */
export function RefusalCard({ refusal }: { readonly refusal: ShownRefusal }): ReactElement {
  const { language } = useSandbox();
  const say = answerTexts[language];
  const doings = useRemedies();
  const { path, code, message, rule, profile, remedies } = refusal;
  return (
    <article className="card refusal" aria-label={`${code} ${path}`}>
      <header>
        <strong>{code}</strong>
        <code>{path}</code>
      </header>
      <p className="refusal-message">{shortened(message)}</p>
      <p className="meta">
        {rule && (
          <>
            {say.rule} <RuleLink code={rule.code} /> {rule.title}
          </>
        )}
        {rule?.source && (
          <span>
            {say.source}: {rule.source}
          </span>
        )}
        {profile && (
          <span>
            {say.profile}: {profile}
          </span>
        )}
      </p>
      {remedies.length > 0 && (
        <ul className="remedies" aria-label={say.remedies}>
          {remedies.map(({ action, message: words, phone, url }) => {
            const act = doings[action];
            return (
              <li key={action}>
                <span>
                  {shortened(words ?? action)} {phone && <a href={`tel:${phone}`}>{phone}</a>} {url && <span className="soft">{url}</span>}
                </span>
                {act && (
                  <button type="button" className="plain small" onClick={() => act(refusal)}>
                    {say.action[action] ?? action}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </article>
  );
}
