import {
  coerceInputValue,
  getVariableValues,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { Variables } from './selected-fields.ts';

/** A variable that an operation declares, with its type in the schema. */
interface Declared {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly required: boolean;
  readonly whenMissing: ValueNode | undefined;
}

interface Declarations {
  readonly schema: GraphQLSchema;
  /** Undefined: some type is not there, or no type of values. */
  readonly all: readonly Declared[] | undefined;
}

const declarationsIn = (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Declarations => {
  const all = variableDefinitions.flatMap(({ variable, type: node, defaultValue }): Declared[] => {
    const type = typeFromAST(schema, node);
    return isInputType(type) ? [{ name: variable.name.value, type, required: isNonNullType(type), whenMissing: defaultValue }] : [];
  });
  return { schema, all: all.length === variableDefinitions.length ? all : undefined };
};

const known = new WeakMap<OperationDefinitionNode, Declarations>();

const declarationsOf = (schema: GraphQLSchema, operation: OperationDefinitionNode): Declarations => {
  const before = known.get(operation);
  if (before?.schema === schema) return before;
  const found = declarationsIn(schema, operation);
  known.set(operation, found);
  return found;
};

/** As graphql's getVariableValues does, without looking up the types again, and without words for what does not fit. */
const coerce = (declared: readonly Declared[], variables: Variables): Variables | undefined => {
  // What variables are called is the client's choice.
  const coerced = Object.create(null) as Record<string, unknown>;
  let fit = true;
  const misfit = (): void => void (fit = false);
  for (const { name, type, required, whenMissing } of declared) {
    if (Object.hasOwn(variables, name)) {
      if (required && variables[name] === null) return undefined;
      coerced[name] = coerceInputValue(variables[name], type, misfit);
    } else if (whenMissing) coerced[name] = valueFromAST(whenMissing, type);
    else if (required) return undefined;
    if (!fit) return undefined;
  }
  return coerced;
};

const none: Variables = {};

/** Variables as an operation declares them, with its defaults; undefined where they do not fit. */
export const coercedVariables = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables | undefined => {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return none;
  const { all } = declarationsOf(schema, operation);
  return all ? coerce(all, variables) : getVariableValues(schema, variableDefinitions, variables).coerced;
};
