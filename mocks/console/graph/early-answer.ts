import { getOperationAST, GraphQLError, parse } from 'graphql';
import { readVariables } from './variables.ts';
import type { EditorText } from './early-text.ts';
import { hasHeadersToCome } from './early-text.ts';
import type { Fetcher } from './fetcher.ts';

type Asked = Parameters<Fetcher>[0];

/** What is asked, where it is one query or mutation and all that it needs; undefined where only the whole editor can run it. */
export function askedEarly({ query, variables }: EditorText): Asked | undefined {
  if (hasHeadersToCome()) return undefined;
  try {
    const operation = getOperationAST(parse(query));
    if (!operation || operation.operation === 'subscription') return undefined;
    return { query, operationName: operation.name?.value ?? null, variables: readVariables(variables) };
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The answer as the editor writes it. */
export const answered = async (fetcher: Fetcher, asked: Asked): Promise<string> => JSON.stringify(await fetcher(asked), null, 2);
