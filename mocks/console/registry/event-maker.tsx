import { type FormEvent, type ReactElement, useCallback, useState } from 'react';
import { happened, type Happened } from '../../../schema/control/events.ts';
import { useDoing } from '../control/use-doing.ts';
import { usePolled, valueOf } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Failure } from '../shell/part.tsx';
import { writtenShortly } from '../shell/written-time.ts';
import { EventInput, peopleListId } from './event-field.tsx';
import { type EventForm, eventForms } from './event-schema.ts';

/** What registries and offices can do by themselves: chosen, filled in, made to happen. */
export function EventMaker(): ReactElement {
  const { control } = useSandbox();
  const load = useCallback(
    async (signal: AbortSignal) => eventForms(JSON.parse(await control.text('GET', '/openapi.json', { signal }))),
    [control],
  );
  return <Awaited loaded={usePolled(load)}>{(forms) => <Forms forms={forms} />}</Awaited>;
}

/** What a form says, as the event takes it: empty fields are left out, numbers are numbers, lists are split at commas. */
const bodyOf = ({ registry, event, fields }: EventForm, said: FormData): Readonly<Record<string, unknown>> => {
  const values = fields.flatMap(({ name, field }): [string, unknown][] => {
    const value = said.get(name);
    if (typeof value !== 'string' || value === '') return [];
    if (field.type === 'integer') return [[name, Number(value)]];
    return [[name, field.type === 'array' ? value.split(',').map((part) => part.trim()) : value]];
  });
  return { ...Object.fromEntries(values), registry, event };
};

function Forms({ forms }: { readonly forms: readonly EventForm[] }): ReactElement {
  const { language, control, people } = useSandbox();
  const say = registryTexts[language];
  const doing = useDoing();
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState<Happened>();
  const form = forms.find(({ registry, event }) => `${registry} ${event}` === chosen);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!form) return;
    const body = bodyOf(form, new FormData(event.currentTarget));
    doing.run(async () => setDone(await control.send(happened, 'POST', here('/events'), { body })));
  };
  return (
    <form onSubmit={submit}>
      <datalist id={peopleListId}>
        {(valueOf(people) ?? []).map(({ persona, oip, fullName }) => (
          <option key={oip ?? persona} value={persona ?? oip ?? ''} label={fullName} />
        ))}
      </datalist>
      <label className="field">
        <span>{say.event}</span>
        <select
          value={chosen}
          onChange={({ target }) => {
            setChosen(target.value);
            setDone(undefined);
            doing.forget();
          }}
        >
          <option value="">{say.choose}</option>
          {[...Map.groupBy(forms, ({ registry }) => registry)].map(([registry, own]) => (
            <optgroup key={registry} label={say.names[registry] ?? registry}>
              {own.map(({ event, words }) => (
                <option key={event} value={`${registry} ${event}`}>
                  {words[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {form && (
        <div key={chosen}>
          <p className="meta">
            <code>{form.event}</code>: {form.words[language]}
          </p>
          {form.fields.map((one) => (
            <EventInput key={one.name} {...one} />
          ))}
          <button type="submit" className="plain strong" disabled={doing.busy}>
            {say.happen}
          </button>
        </div>
      )}
      <Failure doing={doing} />
      {done && (
        <div role="status">
          <p>{say.done(done.id)}</p>
          <ul className="rows">
            {done.moments.map(({ system, at, known }) => (
              <li key={system}>
                <span>{say.names[system] ?? system}</span>
                <small>{known ? say.now : `${say.learns} ${writtenShortly(language, at)}`}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
