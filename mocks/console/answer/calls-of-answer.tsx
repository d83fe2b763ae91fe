import { type ReactElement, useState } from 'react';
import { valueOf } from '../control/use-polled.ts';
import { answerTexts } from '../language/answer.ts';
import { registryTexts } from '../language/registries.ts';
import { CallRow } from '../registry/call-row.tsx';
import { useSandbox } from '../sandbox.ts';
import { useCallsOfAnswer, type CallOfAnswer } from './use-calls-of-answer.ts';

type Words = (typeof registryTexts)[keyof typeof registryTexts];

const noteOf = ({ source, fresh, attempts }: CallOfAnswer, say: Words): string =>
  [
    !fresh && say.copy(say.seconds((source.ageMs / 1000).toFixed(1))),
    source.stale && say.stale,
    attempts > 1 && say.retries(attempts),
    source.failure,
  ]
    .filter(Boolean)
    .join(' · ');

/** What registries were asked for this answer: field, operation, milliseconds, copy, repetitions, fault. */
export function CallsOfAnswer(): ReactElement | null {
  const { language, control, answer } = useSandbox();
  const say = registryTexts[language];
  const [open, setOpen] = useState(false);
  const calls = valueOf(useCallsOfAnswer(control, answer)) ?? [];
  if (!answer || calls.length === 0) return null;
  const made = calls.filter(({ fresh }) => fresh).length;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="calls-of-answer">
      <summary>{answerTexts[language].calls(made, calls.length - made)}</summary>
      {open && (
        <ol className="calls" aria-label={say.callsOfAnswer}>
          {calls.map((one) => {
            const { path, source, call } = one;
            const note = noteOf(one, say);
            return call ? (
              <CallRow key={`${source.system} ${call.id}`} call={{ ...call, field: path }} note={note} />
            ) : (
              <li key={`${source.system} ${source.operation} ${source.calls.join()}`} className="call soft">
                {path} · {source.system} {source.operation} · {note}
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
