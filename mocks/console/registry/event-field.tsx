import type { ReactElement } from 'react';
import { useSandbox } from '../sandbox.ts';
import { type EventForm, wordsOf } from './event-schema.ts';

type Field = EventForm['fields'][number];

/** The list of names that a field for a person suggests. */
export const peopleListId = 'known-people';

/** A field of an event, as its schema wants it: a list of values, a day, a number, a person, or text. */
export function EventInput({ name, required, field }: Field): ReactElement {
  const fallback = typeof field.default === 'string' || typeof field.default === 'number' ? String(field.default) : '';
  const description = wordsOf(field)[useSandbox().language];
  const shared = { name, required, defaultValue: fallback };
  return (
    <label className="field">
      <span>
        {name}
        {required && ' *'}
      </span>
      {field.enum ? (
        <select {...shared}>
          {!required && fallback === '' && <option value="">—</option>}
          {field.enum.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : name === 'content' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input
          {...shared}
          {...(field.type === 'integer' && { type: 'number' })}
          {...(field.format === 'date' && { type: 'date' })}
          {...(field.$ref === 'PersonReference' && { list: peopleListId })}
          {...(field.pattern !== undefined && field.format === undefined && { title: field.pattern })}
        />
      )}
      {description !== '' && <small>{description}</small>}
    </label>
  );
}
