import {
  HeaderMap,
  type GraphQLRequestContext,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
} from '@apollo/server';
import { getVariableValues, type ExecutionResult, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Context } from './context.ts';

/** How errors of fields are noted and told. */
export interface ToldErrors {
  /** Notes them for `format`, and logs what nothing foresaw. */
  readonly note: (errors: readonly GraphQLError[], request: Pick<GraphQLRequestContext<Context>, 'contextValue' | 'document'>) => void;
  readonly format: (error: GraphQLError) => ReturnType<GraphQLError['toJSON']>;
}

/**
 * The operation that a request names, with variables such as it declares; undefined where Apollo is to refuse it, with a status of its own. Apollo's
 * types leave out that there may be none of that name.
 */
export const fittingOperation = (asked: GraphQLRequestContextResponseForOperation<Context>): OperationDefinitionNode | undefined => {
  const operation = asked.operation as OperationDefinitionNode | undefined;
  if (!operation) return undefined;
  const { errors } = getVariableValues(asked.schema, operation.variableDefinitions ?? [], asked.request.variables ?? {});
  return errors ? undefined : operation;
};

type Request = Pick<GraphQLRequestContext<Context>, 'contextValue' | 'document'>;

/** The answer of an operation that was carried out outside Apollo, with its errors as Apollo would have had them told, and before the data as there. */
export const toldAnswer = ({ data = null, errors }: ExecutionResult, request: Request, { note, format }: ToldErrors) => {
  if (errors) note(errors, request);
  return errors ? { errors: errors.map(format), data } : { data };
};

/** The same, for Apollo to send. */
export const toldResult = (result: ExecutionResult, request: Request, told: ToldErrors): GraphQLResponse => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: 'single', singleResult: toldAnswer(result, request, told) },
});
