import type { OperationDefinitionNode } from 'graphql';
import type { Grant } from '../access/grant.ts';
import type { HangingRows, PersonKey } from '../storage/index.ts';
import type { AnswerStep } from './answer-step.ts';
import type { ChosenOperation } from './chosen-operation.ts';
import type { Context } from './context.ts';
import { argumentsOf, isIncluded, selectedFields, type SelectedField, type Variables } from './selected-fields.ts';

/** Stored rows of a person that a slice lets be read together with the person, where an operation is going to want them. */
export interface Part<Row extends object = object> {
  readonly name: string;
  /** Fields that want these rows: `Person.appointments`. */
  readonly fields: readonly string[];
  /** Whether they may be read of the person of that grant. */
  readonly may: (grant: Grant) => boolean;
  readonly rows: HangingRows;
  /** Properties that nothing but these fields reads: they stay where they are while an operation selects none of the fields. */
  readonly onlyFor?: Readonly<Record<string, readonly string[]>>;
  /** How many, where they are limited, by the arguments of the field; undefined: none need be read ahead. */
  readonly limit?: (args: Variables) => number | undefined;
  /** Gives them to the loader whose statement would have answered them. */
  keep(context: Context, person: PersonKey, rows: readonly Row[]): void;
}

/** A part that the operation of a request wants. */
export interface WantedPart {
  readonly part: Part;
  readonly limit: number | undefined;
}

const wanted = (): { parts: readonly WantedPart[] } => ({ parts: [] });

/**
 * What is to be read with every person whom this request reads, wherever in the operation it is wanted: a person is read once, for all of
 * its places. Empty for mutations and subscriptions, which change what they read.
 */
export const wantedParts = (context: Context): readonly WantedPart[] => context.keep(wanted).parts;

type Wish = readonly [Part, readonly SelectedField[]];

const wish = ([part, fields]: Wish, variables: Variables): WantedPart[] => {
  const here = fields.filter((field) => isIncluded(field, variables));
  if (here.length === 0 || !part.limit) return here.length === 0 ? [] : [{ part, limit: undefined }];
  const limits = here.flatMap((field) => {
    const args = argumentsOf(field, variables);
    return (args && part.limit?.(args)) ?? [];
  });
  return limits.length === 0 ? [] : [{ part, limit: Math.max(...limits) }];
};

/** The part without what no field of the operation reads. */
const narrowed = (part: Part, selected: ReadonlyMap<string, unknown>): Part => {
  const unread = Object.entries(part.onlyFor ?? {}).filter(([, fields]) => !fields.some((field) => selected.has(field)));
  return unread.length === 0 ? part : { ...part, rows: { ...part.rows, without: unread.map(([property]) => property) } };
};

/** Notes what the operation of a request wants; which of its fields want what is found out once per document. */
export const lookingAhead = (parts: readonly Part[]) => {
  const wishes = new WeakMap<OperationDefinitionNode, readonly Wish[]>();
  const wishesOf = ({ schema, document, operation }: ChosenOperation): readonly Wish[] => {
    const known = wishes.get(operation);
    if (known) return known;
    const selected = Map.groupBy(selectedFields(schema, document, operation), ({ coordinate }) => coordinate);
    const found = parts.map((part): Wish => [narrowed(part, selected), part.fields.flatMap((field) => selected.get(field) ?? [])]);
    const made = found.filter(([, fields]) => fields.length > 0);
    wishes.set(operation, made);
    return made;
  };
  return (context: Context, chosen: ChosenOperation): void => {
    const found = chosen.operation.operation === 'query' ? wishesOf(chosen) : [];
    const { coerced } = chosen;
    if (found.length > 0 && coerced) context.keep(wanted).parts = found.flatMap((one) => wish(one, coerced));
  };
};

export const lookAhead = (parts: readonly Part[]): AnswerStep => ({ begins: lookingAhead(parts) });
