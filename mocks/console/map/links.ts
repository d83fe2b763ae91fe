import { z } from 'zod';
import { nouns } from './owners.ts';

interface TypeReference {
  readonly name: string | null;
  readonly ofType?: TypeReference | null | undefined;
}

const reference: z.ZodType<TypeReference> = z.lazy(() => z.object({ name: z.string().nullable(), ofType: reference.nullish() }));

const schemaAnswer = z.object({
  __schema: z.object({
    types: z.array(
      z.object({
        name: z.string(),
        description: z.string().nullable(),
        fields: z.array(z.object({ name: z.string(), type: reference })).nullable(),
        possibleTypes: z.array(z.object({ name: z.string() })).nullable(),
      }),
    ),
  }),
});

/** Asks the graph for as much of its schema as the map draws. */
export const mapQuery = `query MapOfTheGraph { __schema { types { name description possibleTypes { name }
  fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }`;

/** A noun of the graph, and what one can go to from it. */
export interface Place {
  readonly description: string;
  readonly links: readonly { readonly field: string; readonly to: string }[];
}

const innermost = ({ name, ofType }: TypeReference): string => (ofType ? innermost(ofType) : (name ?? ''));
const isNoun = (name: string): boolean => nouns.some((noun) => noun.name === name);

/** The nouns by name, with the fields that lead from one to another: at once, or by a list, a connection or a union. */
export function readMap(answer: unknown): Readonly<Record<string, Place>> {
  const { types } = schemaAnswer.parse(answer).__schema;
  const byName = new Map(types.map((type) => [type.name, type]));
  /** The nouns that a type stands for, through so many types that are none. */
  const nounsOf = (name: string, depth: number): readonly string[] => {
    if (isNoun(name)) return [name];
    const type = byName.get(name);
    if (!type || depth === 0) return [];
    const inner = [
      ...(type.possibleTypes ?? []).map((one) => one.name),
      ...(type.fields ?? []).filter((field) => field.name !== 'edges').map((field) => innermost(field.type)),
    ];
    return [...new Set(inner.flatMap((one) => nounsOf(one, depth - 1)))];
  };
  const through = 2;
  return Object.fromEntries(
    nouns.map(({ name }) => {
      const type = byName.get(name);
      const links = (type?.fields ?? []).flatMap((field) =>
        nounsOf(innermost(field.type), through).map((to) => ({ field: field.name, to })),
      );
      return [name, { description: type?.description ?? '', links }];
    }),
  );
}
