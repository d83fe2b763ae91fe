import { getOperationAST, type GraphQLSchema } from 'graphql';
import { chosenOperation, type ChosenOperation } from './chosen-operation.ts';
import type { CompiledQueries, CompiledQuery } from './compiled-queries.ts';
import { TechnicalError } from './errors.ts';
import { checkCost } from './query-limits.ts';
import type { ReadyDocuments } from './ready-documents.ts';

/** A question that was read, validated and compiled before, with variables against which nothing speaks. */
export interface KnownQuestion {
  readonly chosen: ChosenOperation;
  readonly carryOut: CompiledQuery;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFields = (value: unknown): value is Fields | null | undefined => value === undefined || value === null || isObject(value);
const isText = (value: unknown): value is string | null | undefined => value === undefined || value === null || typeof value === 'string';

/** Recognizes questions in the bodies of requests; whatever is odd about a body is left to Apollo, which says what it is. */
export const knownQuestions = (schema: GraphQLSchema, ready: ReadyDocuments, compiled: CompiledQueries) => {
  const recognize = (body: Fields): KnownQuestion | undefined => {
    const { query, operationName, variables, extensions } = body;
    if (!isText(query) || !isText(operationName) || !isFields(variables) || !isFields(extensions)) return undefined;
    const document = ready.find(body);
    const operation = document && getOperationAST(document, operationName);
    const carryOut = operation && compiled.made(operation);
    if (!carryOut) return undefined;
    const chosen = chosenOperation({ schema, document, operation, variables: variables ?? {} });
    if (!chosen.coerced) return undefined;
    checkCost(schema, document, { variables: chosen.variables, ...(typeof operationName === 'string' && { operationName }) });
    return { chosen, carryOut };
  };
  return (body: unknown): KnownQuestion | undefined => {
    if (!isObject(body)) return undefined;
    try {
      return recognize(body);
    } catch (error) {
      // Apollo refuses it, by the same limits.
      if (error instanceof TechnicalError) return undefined;
      throw error;
    }
  };
};
