import { type ReactElement, useState } from 'react';
import type { Call } from '../../../schema/control/calls.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { CallRow } from './call-row.tsx';
import { registryNames } from './registry-names.ts';
import { useCalls } from './use-calls.ts';

/** The last calls to the registries, newest first, of all or of one. */
export function CallList(): ReactElement {
  const { language } = useSandbox();
  const say = registryTexts[language];
  const [registry, setRegistry] = useState('');
  const loaded = useCalls();
  return (
    <>
      <label className="field">
        <span>{say.registry}</span>
        <select value={registry} onChange={({ target }) => setRegistry(target.value)}>
          <option value="">{say.all}</option>
          {registryNames.map((name) => (
            <option key={name} value={name}>
              {say.names[name]}
            </option>
          ))}
        </select>
      </label>
      <Awaited loaded={loaded}>
        {(calls) => {
          const shown = calls.filter((call) => registry === '' || call.registry === registry);
          if (shown.length === 0) return <Nothing>{say.noCalls}</Nothing>;
          return <Calls calls={shown} />;
        }}
      </Awaited>
    </>
  );
}

/** So many are drawn at once: a thousand would hold up whoever clicks on. */
const step = 100;

function Calls({ calls }: { readonly calls: readonly Call[] }): ReactElement {
  const { language } = useSandbox();
  const [most, setMost] = useState(step);
  return (
    <>
      <ol className="calls">
        {calls.slice(0, most).map((call) => (
          <CallRow key={call.id} call={call} />
        ))}
      </ol>
      {calls.length > most && (
        <button type="button" className="plain" onClick={() => setMost(most + step)}>
          {registryTexts[language].earlier(calls.length - most)}
        </button>
      )}
    </>
  );
}
