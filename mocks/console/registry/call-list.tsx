import { type ReactElement, useState } from 'react';
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
          return (
            <ol className="calls">
              {shown.map((call) => (
                <CallRow key={call.id} call={call} />
              ))}
            </ol>
          );
        }}
      </Awaited>
    </>
  );
}
