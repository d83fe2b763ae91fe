import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
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

const none: Variables = {};

export const chosenOperation = (asked: Omit<ChosenOperation, 'coerced'>): ChosenOperation => {
  const declared = asked.operation.variableDefinitions ?? [];
  return { ...asked, coerced: declared.length === 0 ? none : getVariableValues(asked.schema, declared, asked.variables).coerced };
};
