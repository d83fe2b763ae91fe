import { type ReactElement, useState } from 'react';
import type { WorldCheckpoint } from '../../../schema/control/worlds.ts';
import { useDoing } from '../control/use-doing.ts';
import { here } from '../control/world-of-page.ts';
import { worldTexts } from '../language/world.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure, Nothing } from '../shell/part.tsx';
import { writtenShortly } from '../shell/written-time.ts';

/** States of the world that were kept, newest first, and a field to keep this one. */
export function Checkpoints({ checkpoints }: { readonly checkpoints: readonly WorldCheckpoint[] }): ReactElement {
  const { language, control } = useSandbox();
  const say = worldTexts[language];
  const doing = useDoing();
  const [name, setName] = useState('');
  const keep = async (): Promise<void> => {
    await control.text('POST', here('/checkpoints'), { body: { name } });
    setName('');
  };
  return (
    <>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          doing.run(keep);
        }}
      >
        <label>
          <span>{say.name}</span>
          <input required maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="submit" className="plain" disabled={doing.busy}>
          {say.keep}
        </button>
      </form>
      <Failure doing={doing} />
      {checkpoints.length === 0 && <Nothing>{say.noCheckpoints}</Nothing>}
      <ul className="rows">
        {checkpoints.toReversed().map(({ name: kept, now, automatic, act }) => (
          <li key={kept}>
            <span>
              <strong>{kept}</strong>
              <small>{[writtenShortly(language, now), automatic && say.automatic, act].filter(Boolean).join(' · ')}</small>
            </span>
            <button
              type="button"
              className="plain small"
              disabled={doing.busy}
              aria-label={`${say.restore}: ${kept}`}
              onClick={() => doing.run(() => control.text('POST', here('/restore'), { body: { checkpoint: kept } }))}
            >
              {say.restore}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
