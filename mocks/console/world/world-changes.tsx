import { type ReactElement, useCallback } from 'react';
import { eventsAnswer } from '../../../schema/control/events.ts';
import { usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { worldTexts } from '../language/world.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { writtenShortly } from '../shell/written-time.ts';
import { useWorldText } from './use-world-text.ts';
import { readWorldText } from './world-text.ts';

/** Longer texts are shown as far as this. */
const mostShown = 100_000;
const everyMs = 10_000;

/** How many changes there are and where, what has happened by itself, and the world's whole text. */
export function WorldChanges({ changes }: { readonly changes: number }): ReactElement {
  const { language, control } = useSandbox();
  const say = worldTexts[language];
  const loadEvents = useCallback(
    async (signal: AbortSignal) => (await control.get(eventsAnswer, here('/events'), { signal })).events,
    [control],
  );
  const events = usePolled(loadEvents, everyMs);
  return (
    <>
      <p>{changes === 0 ? say.noChanges : say.changed(changes)}</p>
      <Awaited loaded={useWorldText(everyMs)}>{(text) => <ToldText text={text} />}</Awaited>
      <h4>{say.events}</h4>
      <Awaited loaded={events}>
        {(happened) =>
          happened.length === 0 ? (
            <Nothing>{say.noEvents}</Nothing>
          ) : (
            <ul className="rows">
              {happened.toReversed().map(({ id, registry, event, at, concerns }) => (
                <li key={id}>
                  <span>
                    <strong>{event}</strong>
                    <small>
                      {registry} · {writtenShortly(language, at)} · {concerns.join(', ')}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </>
  );
}

function ToldText({ text }: { readonly text: string }): ReactElement {
  const { language } = useSandbox();
  const say = worldTexts[language];
  const { journals, rows } = readWorldText(text);
  const counts = [
    [say.journals, journals],
    [say.rowsOf, rows],
  ] as const;
  return (
    <>
      <dl className="facts-list">
        {counts.map(([title, counted]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {Object.entries(counted)
                .map(([name, count]) => `${name} ${count}`)
                .join(', ') || '—'}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say.asText}</summary>
        <pre className="text" tabIndex={0}>
          {text.slice(0, mostShown)}
        </pre>
      </details>
    </>
  );
}
