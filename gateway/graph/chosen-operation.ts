import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { coercedVariables } from './coerced-variables.ts';
import type { Variables } from './selected-fields.ts';

/** The operation of a valid document that a request wants carried out. */
export interface ChosenOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came. */
  readonly variables: Variables;
  /** As the operation declares them, with its defaults; undefined where they do not fit, which whoever carries it out is to refuse. */
  readonly coerced: Variables | undefined;
}

export const chosenOperation = (asked: Omit<ChosenOperation, 'coerced'>): ChosenOperation => {
  const { schema, document, operation, variables } = asked;
  return { schema, document, operation, variables, coerced: coercedVariables(schema, operation, variables) };
};
