import type { ReactElement } from 'react';
import type { StandingFault } from '../../../schema/control/faults.ts';
import { useDoing } from '../control/use-doing.ts';
import { here } from '../control/world-of-page.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure } from '../shell/part.tsx';

/** Every fault of the world, each with a button that ends it. */
export function StandingFaults({ faults }: { readonly faults: readonly StandingFault[] }): ReactElement | null {
  const { language, control } = useSandbox();
  const say = registryTexts[language];
  const doing = useDoing();
  if (faults.length === 0) return null;
  return (
    <>
      <h4>{say.standing}</h4>
      <ul className="rows">
        {faults.map(({ id, registry, operation, kind, left }) => (
          <li key={id}>
            <span>
              <strong>{kind}</strong>
              <small>{[say.names[registry], operation, left !== undefined && say.left(left)].filter(Boolean).join(' · ')}</small>
            </span>
            <button
              type="button"
              className="plain small"
              aria-label={`${say.remove}: ${kind} ${id}`}
              onClick={() => doing.run(() => control.text('DELETE', here(`/faults/${id}`)))}
            >
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="plain" onClick={() => doing.run(() => control.text('DELETE', here('/faults')))}>
          {say.removeAll}
        </button>
      </div>
      <Failure doing={doing} />
    </>
  );
}
