import { Field, ObjectType, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.ts';
import { defaultSize, maxSize, type Edge } from './page.ts';

/** Options of the arguments of every connection. */
export const pageArguments = {
  first: { nullable: true, description: `How many from the beginning, 1..${maxSize}; ${defaultSize} where nothing is given.` },
  after: { nullable: true, description: 'Cursor of this very list: what follows it.' },
  last: { nullable: true, description: `How many from the end, 1..${maxSize}; not together with first.` },
  before: { nullable: true, description: 'Cursor of this very list: what precedes it.' },
} as const;

/** The edge type of a connection, to be extended by a named class. */
export const edgeOf = <Item extends object>(node: () => ClassType<Item>, noun: string) => {
  @ObjectType()
  abstract class EdgeType {
    @Field(() => String, { description: 'Opaque; belongs to this list only.' })
    readonly cursor!: string;
    @Field(node, { description: `${noun}.` })
    readonly node!: Item;
  }
  return EdgeType;
};

/** The connection type, to be extended by a named class. */
export const connectionOf = <Item extends object>(node: () => ClassType<Item>, edge: () => ClassType<Edge<Item>>) => {
  @ObjectType()
  abstract class ConnectionType {
    @Field(() => [edge()], { description: 'Items with their cursors.' })
    readonly edges!: readonly Edge<Item>[];
    @Field(() => [node()], { description: 'The items alone.' })
    readonly nodes!: readonly Item[];
    @Field(() => PageInfo, { description: 'Where this page stands.' })
    readonly pageInfo!: PageInfo;
  }
  return ConnectionType;
};
