import { type ReactElement, useCallback, useState } from 'react';
import { worldList } from '../../../schema/control/worlds.ts';
import { usePolled } from '../control/use-polled.ts';
import { pageOf, worldOfPage } from '../control/world-of-page.ts';
import { shellTexts } from '../language/shell.ts';
import { worldTexts } from '../language/world.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { writtenShortly } from '../shell/written-time.ts';

/** So many are shown at once; the field above finds the others. */
const most = 50;
const everyMs = 10_000;

/** Every world but this one, each a link to its page. */
export function WorldList(): ReactElement {
  const { language, control, signIn } = useSandbox();
  const say = worldTexts[language];
  const [wanted, setWanted] = useState('');
  const load = useCallback(async (signal: AbortSignal) => (await control.get(worldList, '/worlds', { signal })).worlds, [control]);
  const loaded = usePolled(load, everyMs);
  return (
    <Awaited loaded={loaded}>
      {(all) => {
        const fit = all.filter(({ id }) => id !== worldOfPage && id.includes(wanted.trim().toLowerCase()));
        if (all.length <= 1) return <Nothing>{say.oneWorld}</Nothing>;
        return (
          <>
            <label className="field">
              <span>{say.filter}</span>
              <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
            </label>
            <ul className="rows">
              {fit.slice(0, most).map(({ id, now, changes, clock }) => (
                <li key={id}>
                  <a href={pageOf(id, { persona: signIn.persona, lang: language })}>{id}</a>
                  <small>
                    {writtenShortly(language, now)} · {shellTexts[language][clock]} · ±{changes}
                  </small>
                </li>
              ))}
            </ul>
            {fit.length > most && <p className="soft">{say.more(fit.length - most)}</p>}
          </>
        );
      }}
    </Awaited>
  );
}
