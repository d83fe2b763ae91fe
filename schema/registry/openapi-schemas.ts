import { z } from 'zod';

/** A JSON value of an OpenAPI document; undefined members are not written. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

/** `input` is what is sent: what has a default may be missing. `output` is what is answered. */
export type Io = 'input' | 'output';

/** A schema that a document uses, and on which side. */
export interface Use {
  readonly schema: z.ZodType;
  readonly io: Io;
}

/** The schemas of one document: whatever has an id of its own becomes a component, and is referred to. */
export interface Components {
  /** The schema as the document writes it; with a name it becomes a component itself. */
  refer(use: Use, name?: string): Json;
  /** `components.schemas`, by name. */
  all(): Readonly<Record<string, Json>>;
}

interface Converted {
  readonly body: Readonly<Record<string, Json>>;
  readonly definitions: Readonly<Record<string, Json>>;
}

const definitionPrefix = '#/$defs/';
const componentPrefix = '#/components/schemas/';

const convert = ({ schema, io }: Use): Converted => {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'throw' });
  const {
    $schema: _dialect,
    $defs = {},
    id: _id,
    ...body
  } = JSON.parse(JSON.stringify(json)) as Record<string, Json> & { $defs?: Record<string, Json> };
  return { body, definitions: $defs };
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The same value with every reference to a definition led to the component that it becomes. */
const redirect = (value: Json, nameOf: (id: string) => string): Json => {
  if (isList(value)) return value.map((item) => redirect(item, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] =>
    key === '$ref' && typeof item === 'string'
      ? [key, componentPrefix + nameOf(item.slice(definitionPrefix.length))]
      : [key, redirect(item, nameOf)],
  );
  return Object.fromEntries(entries);
};

/** Ids whose schema is not the same on both sides. */
const twoSided = (uses: readonly Use[]): ReadonlySet<string> => {
  const seen = new Map<string, string>();
  const different = new Set<string>();
  for (const [id, definition] of uses.flatMap((use) => Object.entries(convert(use).definitions))) {
    const text = JSON.stringify(definition);
    if ((seen.get(id) ?? text) !== text) different.add(id);
    seen.set(id, text);
  }
  return different;
};

/** `uses` are all schemas that the document will refer to. */
export const createComponents = (uses: readonly Use[]): Components => {
  const different = twoSided(uses);
  const components = new Map<string, Json>();
  return {
    refer(use, name) {
      const { body, definitions } = convert(use);
      const nameOf = (id: string): string => (use.io === 'input' && different.has(id) ? `${id}Input` : id);
      for (const [id, definition] of Object.entries(definitions)) components.set(nameOf(id), redirect(definition, nameOf));
      const written = redirect(body, nameOf);
      // A schema with an id of its own is a component already.
      if (name === undefined || '$ref' in body) return written;
      components.set(name, written);
      return { $ref: componentPrefix + name };
    },
    all: () => Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};
