import { memo, type ReactElement } from 'react';
import type { PersonOfWorld } from '../../../schema/control/people.ts';
import { valueOf } from '../control/use-polled.ts';
import { readyQueries } from '../graph/ready-queries.ts';
import { useOpenStory } from '../graph/use-open-story.ts';
import { rulesTexts } from '../language/rules.ts';
import { useSandbox } from '../sandbox.ts';
import type { Rule } from './use-rules.ts';

/** The ready query whose comment names the rule, if one does. */
const storyOf = (code: string): (typeof readyQueries)[number] | undefined => readyQueries.find(({ text }) => text.en.includes(code));

/** A rule in our own words, with its source and the people who show it; run, it is their story. */
export const RuleCard = memo(function RuleCard({ rule }: { readonly rule: Rule }): ReactElement {
  const { language, people } = useSandbox();
  const say = rulesTexts[language];
  const openStory = useOpenStory();
  const showing = (valueOf(people) ?? []).filter(({ persona, rules }) => persona !== null && rules.includes(rule.code));
  const story = storyOf(rule.code);
  const run = (as: PersonOfWorld | undefined): void =>
    openStory(story?.name ?? 'Dashboard', {
      run: true,
      as: as?.persona ? { persona: as.persona, portal: as.portal ?? undefined } : undefined,
    });
  return (
    <article className="card">
      <header>
        <strong>
          {rule.code} {rule.title}
        </strong>
        {(story ?? showing[0]) && (
          <button
            type="button"
            className="plain small"
            aria-label={`${say.run}: ${rule.code}`}
            onClick={() => run(story?.persona ? undefined : showing[0])}
          >
            {say.run}
          </button>
        )}
      </header>
      <p>{rule.statement}</p>
      <p className="meta">
        {say.source}: {rule.source}
      </p>
      {showing.length > 0 && (
        <p className="chips">
          <span className="soft">{say.shownBy}:</span>
          {showing.map((person) => (
            <button key={person.persona} type="button" className="chip" title={say.runAs(person.fullName)} onClick={() => run(person)}>
              {person.fullName}
            </button>
          ))}
        </p>
      )}
    </article>
  );
});
