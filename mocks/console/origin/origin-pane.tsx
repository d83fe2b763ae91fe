import type { ReactElement } from 'react';
import { type AnswerNow, originAt } from '../answer/answer-now.ts';
import { useCallsOfAnswer } from '../answer/use-calls-of-answer.ts';
import { valueOf } from '../control/use-polled.ts';
import { originTexts } from '../language/origin.ts';
import { CallRow } from '../registry/call-row.tsx';
import { RuleLink } from '../rules/rule-link.tsx';
import { useSandbox } from '../sandbox.ts';
import { Nothing, Part } from '../shell/part.tsx';

/** Where the value under the cursor of the answer came from: owner, calls, age, rules, row. */
export function OriginPane(): ReactElement {
  const { language, answer, field, pickField } = useSandbox();
  const say = originTexts[language];
  const paths = Object.keys(answer?.origins ?? {});
  if (!answer || paths.length === 0) return <Nothing>{say.noAnswer}</Nothing>;
  return (
    <>
      {field === undefined ? <Nothing>{say.noField}</Nothing> : <OriginOf answer={answer} path={field} />}
      <Part title={say.fields}>
        <ul className="rows">
          {paths.map((path) => (
            <li key={path}>
              <button type="button" className="path-button" aria-pressed={path === field} onClick={() => pickField(path)}>
                {path}
              </button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function OriginOf({ answer, path }: { readonly answer: AnswerNow; readonly path: string }): ReactElement {
  const { language, control } = useSandbox();
  const say = originTexts[language];
  const found = originAt(answer.origins, path);
  const calls = valueOf(useCallsOfAnswer(control, answer)) ?? [];
  const { owner, sources = [], rules = [], row } = found?.origin ?? {};
  return (
    <article className="card">
      <dl className="facts-list">
        <dt>{say.path}</dt>
        <dd>
          <code>{path}</code>
        </dd>
        {found && found.path !== path && (
          <>
            <dt>{say.inherited}</dt>
            <dd>
              <code>{found.path}</code>
            </dd>
          </>
        )}
        <dt>{say.owner}</dt>
        <dd>{owner === undefined ? say.unknown : (say.systems[owner] ?? owner)}</dd>
        {row && (
          <>
            <dt>{say.row}</dt>
            <dd>
              <code>
                {row.table} {row.key}
              </code>{' '}
              {row.of && say.of[row.of]}
            </dd>
          </>
        )}
      </dl>
      {rules.length > 0 && (
        <p className="chips">
          {say.rules}
          {rules.map((code) => (
            <RuleLink key={code} code={code} />
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <>
          <h4>{say.calls}</h4>
          <ol className="calls">
            {sources.map((source) => {
              const call = calls.find((one) => one.call?.id === source.calls.at(-1))?.call;
              const note = [`${say.age} ${say.ms(source.ageMs)}`, source.stale && say.stale, source.failure && say.failure]
                .filter(Boolean)
                .join(' · ');
              return call ? (
                <CallRow key={call.id} call={call} note={note} />
              ) : (
                <li key={`${source.system} ${source.operation}`} className="call soft">
                  {say.systems[source.system] ?? source.system} <b>{source.operation}</b> · {note}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </article>
  );
}
