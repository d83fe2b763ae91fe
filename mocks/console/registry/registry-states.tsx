import type { ReactElement } from 'react';
import type { FaultKind, StandingFault } from '../../../schema/control/faults.ts';
import { useDoing } from '../control/use-doing.ts';
import { here } from '../control/world-of-page.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure } from '../shell/part.tsx';
import { registryNames } from './registry-names.ts';

/** Faults of a whole registry that a switch turns on and off. */
const quick: readonly FaultKind[] = ['TIMEOUT', 'ERROR', 'LATENCY', 'STALE'];

/** Each registry: whether something is wrong with it, and switches that make it so. */
export function RegistryStates({ faults }: { readonly faults: readonly StandingFault[] }): ReactElement {
  const { language, control } = useSandbox();
  const say = registryTexts[language];
  const doing = useDoing();
  const turn = (registry: string, kind: FaultKind, standing: StandingFault | undefined): void =>
    doing.run(() =>
      standing
        ? control.text('DELETE', here(`/faults/${standing.id}`))
        : control.text('POST', here('/faults'), { body: { registry, kind } }),
    );
  return (
    <>
      <ul className="rows registries">
        {registryNames.map((registry) => {
          const own = faults.filter((fault) => fault.registry === registry);
          return (
            <li key={registry}>
              <span>
                <strong>{say.names[registry]}</strong>
                <small className={own.length > 0 ? 'bad' : 'good'}>{own.length > 0 ? say.broken(own.length) : say.well}</small>
              </span>
              <span className="chips">
                {quick.map((kind) => {
                  const standing = own.find((fault) => fault.kind === kind && fault.operation === undefined && fault.times === undefined);
                  return (
                    <button
                      key={kind}
                      type="button"
                      role="switch"
                      className="chip"
                      aria-checked={standing !== undefined}
                      aria-label={`${say.names[registry]}: ${say.quick[kind]}`}
                      disabled={doing.busy}
                      onClick={() => turn(registry, kind, standing)}
                    >
                      {say.quick[kind]}
                    </button>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
      <Failure doing={doing} />
    </>
  );
}
