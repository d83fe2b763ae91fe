import { getOperationAST, GraphQLError, parse } from 'graphql';

/** What a document asks for; undefined where it is not one, which the gateway says better. */
export function kindOf(query: string, operationName?: string | null): 'query' | 'mutation' | 'subscription' | undefined {
  try {
    return getOperationAST(parse(query), operationName)?.operation;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
