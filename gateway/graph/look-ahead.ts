import type { OperationDefinitionNode } from 'graphql';
import type { Grant } from '../access/grant.ts';
import type { HangingRows } from '../storage/index.ts';
import type { AnswerStep } from './answer-step.ts';
import type { ChosenOperation } from './chosen-operation.ts';
import type { Context } from './context.ts';
import { argumentsOf, asksVariables, isIncluded, selectedFields, type SelectedField, type Variables } from './selected-fields.ts';

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

interface Wishes {
  readonly all: readonly Wish[];
  /** What is wanted whatever the variables are; undefined where they decide. */
  readonly fixed: readonly WantedPart[] | undefined;
}

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

const wantedBy = (wishes: readonly Wish[], variables: Variables): readonly WantedPart[] => {
  const all = wishes.flatMap((one) => wish(one, variables));
  return all.map((one) => counted(one, all));
};

const wishesOf = (parts: readonly Part[], { schema, document, operation }: ChosenOperation): Wishes => {
  const selected = Map.groupBy(selectedFields(schema, document, operation), ({ coordinate }) => coordinate);
  const found = parts.map((part): Wish => [narrowed(part, selected), part.fields.flatMap((field) => selected.get(field) ?? [])]);
  const all = found.filter(([, fields]) => fields.length > 0);
  const areFixed = all.every(([, fields]) => fields.every((field) => !asksVariables(field)));
  return { all, fixed: areFixed ? wantedBy(all, {}) : undefined };
};

/** Notes what the operation of a request wants; which of its fields want what is found out once per document. */
export const lookingAhead = (parts: readonly Part[]) => {
  const known = new WeakMap<OperationDefinitionNode, Wishes>();
  return (context: Context, chosen: ChosenOperation): void => {
    const { operation, coerced } = chosen;
    if (operation.operation !== 'query' || !coerced) return;
    const wishes = known.get(operation) ?? wishesOf(parts, chosen);
    known.set(operation, wishes);
    const found = wishes.fixed ?? wantedBy(wishes.all, coerced);
    if (found.length > 0) context.keep(wanted).parts = found;
  };
};

export const lookAhead = (parts: readonly Part[]): AnswerStep => ({ begins: lookingAhead(parts) });
