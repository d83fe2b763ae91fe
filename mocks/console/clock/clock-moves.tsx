import { type ReactElement, useState } from 'react';
import { advanced } from '../../../schema/control/clock.ts';
import type { WorldDescription } from '../../../schema/control/worlds.ts';
import { Refused } from '../control/ask.ts';
import { useDoing } from '../control/use-doing.ts';
import { here } from '../control/world-of-page.ts';
import { clockTexts } from '../language/clock.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure } from '../shell/part.tsx';
import { fieldMoment, momentOfField } from '../shell/written-time.ts';

const workingDays = 5;

/** Buttons that move the clock, stop it and let it go. What stands in the way is said, with the checkpoint to go back to. */
export function ClockMoves({ world }: { readonly world: WorldDescription }): ReactElement {
  const { language, control, subject, openPane } = useSandbox();
  const say = clockTexts[language];
  const doing = useDoing();
  const [met, setMet] = useState<number>();
  const [to, setTo] = useState<string>();
  const move = (method: 'POST' | 'PUT', path: string, body: unknown): void =>
    doing.run(async () => setMet((await control.send(advanced, method, here(path), { body })).acts.length));
  const advance = (body: unknown): void => move('POST', '/clock/advance', body);
  const held = doing.failure instanceof Refused ? doing.failure.details : undefined;
  const checkpoint = held?.checkpoint;
  return (
    <>
      <div className="buttons">
        {Object.entries(say.by).map(([by, words]) => (
          <button key={by} type="button" className="plain" disabled={doing.busy} onClick={() => advance({ by })}>
            {words}
          </button>
        ))}
        <button type="button" className="plain" disabled={doing.busy} onClick={() => advance({ workingDays })}>
          {say.workingDays(workingDays)}
        </button>
        <button
          type="button"
          className="plain"
          disabled={doing.busy}
          onClick={() => move('PUT', '/clock', { mode: world.clock === 'frozen' ? 'running' : 'frozen' })}
        >
          {world.clock === 'frozen' ? say.run : say.freeze}
        </button>
      </div>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          const field = new FormData(event.currentTarget).get('to');
          if (typeof field === 'string' && field !== '') move('PUT', '/clock', { now: momentOfField(field) });
        }}
      >
        <label>
          <span>{say.to}</span>
          <input
            type="datetime-local"
            name="to"
            required
            value={to ?? fieldMoment(subject ?? world.now)}
            onChange={({ target }) => setTo(target.value)}
          />
        </label>
        <button type="submit" className="plain" disabled={doing.busy}>
          {say.go}
        </button>
      </form>
      <Failure doing={doing}>
        {checkpoint !== undefined && (
          <button
            type="button"
            className="plain"
            onClick={() => doing.run(() => control.text('POST', here('/restore'), { body: { checkpoint } }))}
          >
            {say.restore(checkpoint)}
          </button>
        )}
        {held?.act !== undefined && checkpoint === undefined && (
          <button type="button" className="plain" onClick={() => openPane('world')}>
            {say.toBeginning}
          </button>
        )}
      </Failure>
      <p className="meta" role="status">
        {met === undefined ? '\u00a0' : say.movedWith(met)}
      </p>
    </>
  );
}
