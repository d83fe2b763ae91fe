import { type ReactElement, useState } from 'react';
import { faultKinds, type FaultKind } from '../../../schema/control/faults.ts';
import { useDoing } from '../control/use-doing.ts';
import { here } from '../control/world-of-page.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure } from '../shell/part.tsx';
import { operationsOf, registryNames } from './registry-names.ts';

const kinds = Object.keys(faultKinds) as readonly FaultKind[];

/** A fault of one operation, so many times. */
export function FaultForm(): ReactElement {
  const { language, control } = useSandbox();
  const say = registryTexts[language];
  const doing = useDoing();
  const [registry, setRegistry] = useState('fer');
  const [operation, setOperation] = useState('');
  const [kind, setKind] = useState<FaultKind>('ERROR');
  const [times, setTimes] = useState('');
  const add = (): Promise<string> =>
    control.text('POST', here('/faults'), {
      body: { registry, kind, ...(operation !== '' && { operation }), ...(times !== '' && { times: Number(times) }) },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        doing.run(add);
      }}
    >
      <label className="field">
        <span>{say.registry}</span>
        <select
          value={registry}
          onChange={({ target }) => {
            setRegistry(target.value);
            setOperation('');
          }}
        >
          {registryNames.map((name) => (
            <option key={name} value={name}>
              {say.names[name]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{say.operation}</span>
        <select value={operation} onChange={({ target }) => setOperation(target.value)}>
          <option value="">{say.every}</option>
          {operationsOf[registry]?.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{say.kind}</span>
        <select value={kind} onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'ERROR')}>
          {kinds.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <small lang="en">{faultKinds[kind].does}</small>
      </label>
      <label className="field">
        <span>{say.times}</span>
        <input type="number" min={1} value={times} onChange={({ target }) => setTimes(target.value)} />
      </label>
      <button type="submit" className="plain" disabled={doing.busy}>
        {say.add}
      </button>
      <Failure doing={doing} />
    </form>
  );
}
