import type { EntityClass } from '@mikro-orm/postgresql';
import type { PersonFields } from '../access/grant.ts';
import type { Context } from './context.ts';
import type { Part } from './look-ahead.ts';

/** Finds the object that an id of its type names; null where there is none or the viewer may not see it. */
export type NodeFetcher = (context: Context, id: string) => Promise<object | null>;

/** One noun of the graph: what it adds to the schema and to storage. */
export interface Slice {
  readonly name: string;
  /** type-graphql resolver classes. */
  readonly resolvers: readonly (new () => object)[];
  readonly entities: readonly EntityClass<object>[];
  /** One per type that implements Node. */
  readonly nodes: Readonly<Record<string, NodeFetcher>>;
  /** What it adds to Person, with the group that a grant must open for each field to be read. */
  readonly personFields?: PersonFields;
  /** What of its rows may be read together with a person. */
  readonly parts?: readonly Part[];
}
