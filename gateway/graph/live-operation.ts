import { getOperationAST, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { askedDocument } from './asked-document.ts';
import { badInput, TechnicalError } from './errors.ts';
import { namedDocument, type PersistedDocuments } from './persisted-documents.ts';
import { checkCost } from './query-limits.ts';
import { validDocument } from './valid-document.ts';

/** What a client wants to be told of, as it came: text or name of a document among it. */
export interface AskedOperation extends Readonly<Record<string, unknown>> {
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** What subscriptions are read against. */
export interface LiveSchema {
  readonly schema: GraphQLSchema;
  readonly mode: 'sandbox' | 'production';
  readonly persisted: PersistedDocuments;
}

/** A subscription that may be carried out. */
export interface LiveOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const noText = badInput('Ожидается текст операции в поле query', 'The text of the operation is expected in query');
/** The words that clients of automatic persisted queries wait for, to send the text. Texts of subscriptions are not kept for them. */
const textWanted = new TechnicalError('PERSISTED_QUERY_NOT_FOUND', {
  message: { ru: 'PersistedQueryNotFound', en: 'PersistedQueryNotFound' },
});
const noSubscription = badInput(
  'Здесь отвечают только на подписки: запросы и мутации отправляйте обычным POST',
  'Only subscriptions are answered here: send queries and mutations by an ordinary POST',
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const documentOf = ({ schema, mode, persisted }: LiveSchema, fields: AskedOperation): DocumentNode => {
  const asked = askedDocument(fields);
  const named = namedDocument(persisted, asked);
  if (named) return named;
  if (!asked) throw noText;
  if (asked.by === 'hash') throw textWanted;
  return validDocument(schema, mode, asked.value);
};

/**
 * Reads a subscription under the limits that hold for any request.
 * @throws TechnicalError QUERY_TOO_COMPLEX, BAD_USER_INPUT, or that its document is not there; GraphQLError or Invalid where it is no valid one
 */
export const readLiveOperation = (against: LiveSchema, asked: AskedOperation): LiveOperation => {
  const document = documentOf(against, asked);
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
  checkCost(against.schema, document, { variables, ...(operationName !== undefined && { operationName }) });
  return { document, operationName, variables };
};
