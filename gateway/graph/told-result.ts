import {
  HeaderMap,
  type GraphQLRequestContext,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
} from '@apollo/server';
import { getVariableValues, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Context } from './context.ts';

/** How errors of fields are noted and told. */
export interface ToldErrors {
  /** Notes them for `format`, and logs what nothing foresaw. */
  readonly note: (errors: readonly GraphQLError[], request: Pick<GraphQLRequestContext<Context>, 'contextValue' | 'document'>) => void;
  readonly format: (error: GraphQLError) => ReturnType<GraphQLError['toJSON']>;
}

/** Whether the variables of a request are such as its operation declares; if not, Apollo refuses it, with a status of its own. */
export const hasFittingVariables = ({ schema, operation, request }: GraphQLRequestContextResponseForOperation<Context>): boolean =>
  getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).errors === undefined;

/** The answer of an operation that was carried out outside Apollo, with its errors as Apollo would have had them told. */
export const toldResult = (
  { data = null, errors }: ExecutionResult,
  request: Pick<GraphQLRequestContext<Context>, 'contextValue' | 'document'>,
  { note, format }: ToldErrors,
): GraphQLResponse => {
  if (errors) note(errors, request);
  const singleResult = errors ? { errors: errors.map(format), data } : { data };
  return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
};
