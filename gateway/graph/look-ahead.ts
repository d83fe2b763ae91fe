import type { OperationDefinitionNode } from 'graphql';
import type { Grant } from '../access/grant.ts';
import type { HangingRows } from '../storage/index.ts';
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
  /** Properties beside these that only some fields read: they stay in storage while an operation selects none of the fields. */
  readonly onlyFor?: Readonly<Record<string, readonly string[]>>;
  /** How many, where they are limited, by the arguments of the field; undefined: none need be read ahead. */
  readonly limit?: (args: Variables) => number | undefined;
  /** These rows are those that follow the rows of that part in the same order; where that one is not wanted, all. */
  readonly beyond?: Part;
  /** Never set: carries the type of a row. */
  readonly row?: Row;
}

/** What a row has of a property that only some fields read. A row that was read for other fields does not have it, and `onlyFor` is wrong then. */
export const readOf = <Row extends object, Property extends keyof Row>(row: Partial<Row>, property: Property): Row[Property] => {
  const value = row[property];
  if (value === undefined) throw new Error(`${String(property)} was not read with its row`);
  return value;
};

/** A part that the operation of a request wants, and how many of its rows, or beyond how many. */
export interface WantedPart {
  readonly part: Part;
  readonly count: number | undefined;
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
  if (here.length === 0 || !part.limit) return here.length === 0 ? [] : [{ part, count: undefined }];
  const limits = here.flatMap((field) => {
    const args = argumentsOf(field, variables);
    return (args && part.limit?.(args)) ?? [];
  });
  return limits.length === 0 ? [] : [{ part, count: Math.max(...limits) }];
};

const counted = (one: WantedPart, all: readonly WantedPart[]): WantedPart => {
  const { part } = one;
  if (!part.beyond) return one;
  return { part, count: all.find((other) => other.part.name === part.beyond?.name)?.count ?? 0 };
};

/** The part with what the fields of the operation read. */
const narrowed = (part: Part, selected: ReadonlyMap<string, unknown>): Part => {
  const { rows, onlyFor } = part;
  if (!onlyFor) return part;
  const read = Object.keys(onlyFor).filter((property) => onlyFor[property]?.some((field) => selected.has(field)));
  return { ...part, rows: { ...rows, only: [...(rows.only ?? []), ...read] } };
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
    if (found.length === 0 || !coerced) return;
    const all = found.flatMap((one) => wish(one, coerced));
    context.keep(wanted).parts = all.map((one) => counted(one, all));
  };
};

export const lookAhead = (parts: readonly Part[]): AnswerStep => ({ begins: lookingAhead(parts) });
