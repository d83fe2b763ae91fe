import { type ReactElement, useCallback, useState } from 'react';
import { usePolled } from '../control/use-polled.ts';
import { askGraph } from '../graph/ask-graph.ts';
import { mapTexts } from '../language/map.ts';
import { originTexts } from '../language/origin.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Part } from '../shell/part.tsx';
import { Drawing } from './drawing.tsx';
import { mapQuery, readMap } from './links.ts';
import { nouns } from './owners.ts';

/** The map of the graph: what there is, who owns it, and where one can go from there. */
export function MapPane(): ReactElement {
  const { language } = useSandbox();
  const say = mapTexts[language];
  const [chosen, setChosen] = useState('Person');
  const load = useCallback(async (signal: AbortSignal) => readMap(await askGraph(mapQuery, { persona: '' }, 'en', signal)), []);
  const owner = nouns.find(({ name }) => name === chosen)?.owner;
  return (
    <Awaited loaded={usePolled(load)}>
      {(map) => {
        const from = nouns.filter(({ name }) => name !== chosen && map[name]?.links.some(({ to }) => to === chosen));
        return (
          <>
            <Drawing map={map} chosen={chosen} onChoose={setChosen} />
            <Part title={chosen}>
              <p lang="en">{map[chosen]?.description}</p>
              <p className="meta">
                {say.owner}: {owner && originTexts[language].systems[owner]}
              </p>
              <h4>{say.leads}</h4>
              <p className="chips">
                {map[chosen]?.links.length === 0 && say.nowhere}
                {map[chosen]?.links.map(({ field, to }) => (
                  <button key={`${field} ${to}`} type="button" className="chip" onClick={() => setChosen(to)}>
                    {field} → {to}
                  </button>
                ))}
              </p>
              <h4>{say.from}</h4>
              <p className="chips">
                {from.length === 0 && say.nowhere}
                {from.map(({ name }) => (
                  <button key={name} type="button" className="chip" onClick={() => setChosen(name)}>
                    {name}
                  </button>
                ))}
              </p>
            </Part>
          </>
        );
      }}
    </Awaited>
  );
}
