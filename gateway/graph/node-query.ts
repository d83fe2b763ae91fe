import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { badInput, notVisible } from './errors.ts';
import { typeOfId } from './global-id.ts';
import { Node } from './node.ts';
import type { NodeFetcher } from './slice.ts';

const maxNodes = 100;

const oneOf = async (fetchers: ReadonlyMap<string, NodeFetcher>, context: Context, id: string, argument: string): Promise<object> => {
  const fetch = fetchers.get(typeOfId(id, argument));
  const found = await fetch?.(context, id);
  if (!found) throw notVisible();
  return found;
};

/** Query.node and Query.nodes over what the slices can fetch. */
export const nodeResolver = (fetchers: ReadonlyMap<string, NodeFetcher>): new () => object => {
  @Resolver()
  class NodeResolver {
    @Query(() => Node, {
      nullable: true,
      description: 'The object with this id. Null with NOT_VISIBLE where there is none or the viewer may not see it.',
    })
    node(@Arg('id', () => ID, { description: 'Of any type.' }) id: string, @Ctx() context: Context): Promise<object> {
      return oneOf(fetchers, context, id, 'id');
    }

    @Query(() => [Node], {
      nullable: 'items',
      description: `The objects with these ids, at most ${maxNodes}, in their order. An item is null with NOT_VISIBLE where there is none or the viewer may not see it.`,
    })
    nodes(@Arg('ids', () => [ID], { description: 'Of any types.' }) ids: string[], @Ctx() context: Context): Promise<object[]> {
      if (ids.length > maxNodes)
        throw badInput(`ids: не больше ${maxNodes}, получено ${ids.length}`, `ids: at most ${maxNodes}, got ${ids.length}`);
      // An error in the list is the error of its item. Not a list of promises: where one of these fails, graphql-jit adds an item.
      return Promise.all(ids.map((id, at) => oneOf(fetchers, context, id, `ids[${at}]`).catch((error: Error) => error)));
    }
  }
  return NodeResolver;
};
