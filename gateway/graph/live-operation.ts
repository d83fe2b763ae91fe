import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { badInput } from './errors.ts';
import { checkCost, checkDocument, queryLimits } from './query-limits.ts';

/** What a client wants to be told of, as it came. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** A subscription that may be carried out. */
export interface LiveOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const noText = badInput('Ожидается текст операции в поле query', 'The text of the operation is expected in query');
const noSubscription = badInput(
  'Здесь отвечают только на подписки: запросы и мутации отправляйте обычным POST',
  'Only subscriptions are answered here: send queries and mutations by an ordinary POST',
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a subscription under the limits that hold for any request.
 * @throws TechnicalError QUERY_TOO_COMPLEX or BAD_USER_INPUT; GraphQLError, or an array of them, where it is no valid document
 */
export const readLiveOperation = (schema: GraphQLSchema, mode: 'sandbox' | 'production', asked: AskedOperation): LiveOperation => {
  const { query } = asked;
  if (typeof query !== 'string') throw noText;
  checkDocument(schema, query);
  const document = parse(query, { maxTokens: queryLimits.tokens });
  const rules = mode === 'production' ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const problems = validate(schema, document, rules, { maxErrors: 20, hideSuggestions: mode === 'production' });
  if (problems.length > 0) throw new Invalid(problems);
  const operationName = typeof asked.operationName === 'string' && asked.operationName !== '' ? asked.operationName : undefined;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw new GraphQLError(
      operationName === undefined
        ? 'Must provide operation name if query contains multiple operations.'
        : `Unknown operation named "${operationName}".`,
    );
  if (operation.operation !== 'subscription') throw noSubscription;
  const variables = isObject(asked.variables) ? asked.variables : {};
  checkCost(schema, document, { variables, ...(operationName !== undefined && { operationName }) });
  return { document, operationName, variables };
};

/** What a document contradicts. */
export class Invalid extends Error {
  readonly problems: readonly GraphQLError[];

  constructor(problems: readonly GraphQLError[]) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}
