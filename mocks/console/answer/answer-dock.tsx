import type { ReactElement } from 'react';
import { answerTexts } from '../language/answer.ts';
import { texts } from '../language/texts.ts';
import { useSandbox } from '../sandbox.ts';
import { CallsOfAnswer } from './calls-of-answer.tsx';
import { ErrorCard } from './error-card.tsx';
import { RefusalCard } from './refusal-card.tsx';
import { refusalsOf } from './refusals.ts';

/** Below the answer: how long it took, what was refused and why, which registries were asked. Its place is there before the first answer. */
export function AnswerDock(): ReactElement {
  const { language, answer, field, openPane } = useSandbox();
  const say = answerTexts[language];
  const refusals = refusalsOf(answer?.data);
  const errors = answer?.errors ?? [];
  const facts = answer && [
    answer.live === undefined ? say.took(Math.round(answer.milliseconds)) : say.live(answer.live),
    refusals.length > 0 && say.refusals(refusals.length),
    errors.length > 0 && say.errors(errors.length),
  ];
  return (
    <section className="answer-dock" lang={language} aria-label={say.title}>
      <p className="facts">
        <span role="status">{facts ? facts.filter(Boolean).join(' · ') : texts[language].keys}</span>
        {answer && field && (
          <button type="button" className="plain small" onClick={() => openPane('origin')}>
            {say.where}: <code>{field.split('.').at(-1)}</code>
          </button>
        )}
      </p>
      {refusals.map((refusal) => (
        <RefusalCard key={refusal.path} refusal={refusal} />
      ))}
      {errors.map((error, at) => (
        <ErrorCard key={`${at} ${error.path?.join('.')}`} error={error} />
      ))}
      <CallsOfAnswer />
    </section>
  );
}
