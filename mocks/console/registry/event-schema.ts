import { z } from 'zod';
import type { InBothLanguages } from '../language/language.ts';

/** As much of JSON Schema as the events of the OpenAPI document are written in. */
const field = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  description: z.string().optional(),
  'x-description-ru': z.string().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  $ref: z.string().optional(),
});
export type EventField = z.output<typeof field>;

const event = z.object({
  description: z.string(),
  'x-description-ru': z.string(),
  properties: z.record(z.string(), field.extend({ const: z.string().optional() })),
  required: z.array(z.string()),
});

const document = z.object({
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** What a description says, in both languages where it has a Russian one. */
export const wordsOf = ({
  description = '',
  'x-description-ru': ru = description,
}: Pick<EventField, 'description' | 'x-description-ru'>): InBothLanguages => ({
  ru,
  en: description,
});

/** An event that may be made to happen, and what it says of itself. */
export interface EventForm {
  readonly registry: string;
  readonly event: string;
  readonly words: InBothLanguages;
  readonly fields: readonly { readonly name: string; readonly required: boolean; readonly field: EventField }[];
}

/** What every event may say besides has no field of its own in the form. */
const besides = ['registry', 'event', 'delays', 'callback'];

const leaves = (schema: unknown): readonly z.output<typeof event>[] => {
  const read = event.safeParse(schema).data;
  if (read?.properties['event']?.const !== undefined) return [read];
  const inner = z.object({ oneOf: z.array(z.unknown()) }).safeParse(schema).data;
  return inner?.oneOf.flatMap(leaves) ?? [];
};

/** The forms of all events, from the OpenAPI document of the control API. */
export function eventForms(openApi: unknown): readonly EventForm[] {
  const { schemas } = document.parse(openApi).components;
  const whole = (one: EventField): EventField => {
    const referred = field.safeParse(schemas[one.$ref?.split('/').at(-1) ?? '']).data;
    const { $ref, ...own } = one;
    return { ...referred, ...own, ...($ref !== undefined && { $ref: $ref.split('/').at(-1) }) };
  };
  return leaves(schemas['RegistryEvent']).map(({ properties, required, ...said }) => ({
    registry: properties['registry']?.const ?? '',
    event: properties['event']?.const ?? '',
    words: wordsOf(said),
    fields: Object.entries(properties)
      .filter(([name]) => !besides.includes(name))
      .map(([name, one]) => ({ name, required: required.includes(name) && one.default === undefined, field: whole(one) })),
  }));
}
