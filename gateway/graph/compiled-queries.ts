import type { ApolloServerPlugin } from '@apollo/server';
import {
  BREAK,
  getVariableValues,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import type { Variables } from './selected-fields.ts';
import { fittingOperation, toldResult, type ToldErrors } from './told-result.ts';

/** Answers an operation that was compiled. */
export type CompiledQuery = (context: Context, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** Compiled once it has been asked for so often: compiling takes as long as some ten answers, of long documents as some hundred. */
export const askedOften = 10;

/** graphql-jit misses the default of a variable that may not be null. */
const withDefaults = (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) =>
  variableDefinitions.some(({ defaultValue }) => defaultValue)
    ? (variables: Variables): Variables => ({ ...getVariableValues(schema, variableDefinitions, variables).coerced, ...variables })
    : (variables: Variables): Variables => variables;

/** @skip, @include: graphql-jit takes a condition of one fragment for that of another where both hold the same field. */
const hasConditions = (document: DocumentNode): boolean => {
  let has = false;
  visit(document, {
    Directive: () => {
      has = true;
      return BREAK;
    },
  });
  return has;
};

const compile = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null => {
  if (hasConditions(document)) return null;
  const compiled = compileQuery(schema, document, operation.name?.value, { disablingCapturingStackErrors: true });
  // What cannot be compiled is carried out as it stands.
  if (!isCompiledQuery(compiled)) return null;
  const complete = withDefaults(schema, operation);
  return (context, variables) => compiled.query(undefined, context, complete(variables));
};

/** Queries of a schema, compiled; gone with their documents. */
export interface CompiledQueries {
  /** Null: not asked for often enough, nothing but a query, or not to be compiled. */
  asked(document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null;
  /** What was made of an operation that was asked for before. */
  made(operation: OperationDefinitionNode): CompiledQuery | undefined;
}

export const compiledQueries = (schema: GraphQLSchema): CompiledQueries => {
  const asked = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new WeakMap<OperationDefinitionNode, CompiledQuery | null>();
  return {
    asked: (document, operation) => {
      const known = compiled.get(operation);
      if (known !== undefined || operation.operation !== 'query') return known ?? null;
      const times = (asked.get(operation) ?? 0) + 1;
      asked.set(operation, times);
      if (times < askedOften) return null;
      const made = compile(schema, document, operation);
      compiled.set(operation, made);
      return made;
    },
    made: (operation) => compiled.get(operation) ?? undefined,
  };
};

/**
 * Lets Apollo carry queries out by functions that were made of them. Mutations and subscriptions, and whatever has variables that do not fit, are
 * left to graphql itself.
 */
export const compiledQueriesPlugin = (queries: CompiledQueries, told: ToldErrors): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async (request) => {
        const operation = fittingOperation(request);
        const query = operation && queries.asked(request.document, operation);
        return query ? toldResult(await query(request.contextValue, request.request.variables ?? {}), request, told) : null;
      },
    }),
});
