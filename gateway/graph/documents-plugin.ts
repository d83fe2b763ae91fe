import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { parse, type DocumentNode } from 'graphql';
import { askedDocument } from './asked-document.ts';
import type { Context } from './context.ts';
import { badInput, refusal, TechnicalError } from './errors.ts';
import { keptDocuments } from './kept-documents.ts';
import { namedDocument, type PersistedDocuments } from './persisted-documents.ts';
import { checkCost, checkDocument } from './query-limits.ts';

/** Stands for a text that is not read, because its document is there already or because it is refused. */
const unreadText = '{ __typename }';
const unread = parse(unreadText);

const noHash = badInput(
  'extensions.persistedQuery: ожидается {"version": 1, "sha256Hash": "<64 шестнадцатеричные цифры>"}',
  'extensions.persistedQuery: {"version": 1, "sha256Hash": "<64 hexadecimal digits>"} is expected',
);

const fieldsOf = ({ query, extensions, http }: GraphQLRequest): Readonly<Record<string, unknown>> => {
  const sent = http?.method === 'GET' ? Object.fromEntries(new URLSearchParams(http.search)) : (http?.body as object | undefined);
  return { ...sent, query, extensions };
};

/** @throws TechnicalError where the text of an automatic persisted query is named in a way that Apollo's clients do not */
const checkHash = ({ extensions }: GraphQLRequest): void => {
  const persisted: unknown = extensions?.['persistedQuery'];
  if (!persisted) return;
  const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown };
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) throw noHash;
};

/** As namedDocument; most requests bring a text and no hash, and cost nothing here. */
const documentNamedBy = (request: GraphQLRequest, persisted: PersistedDocuments): DocumentNode | undefined => {
  if (request.query && persisted.mode !== 'only' && !request.extensions?.['persistedQuery']) return undefined;
  const document = namedDocument(persisted, askedDocument(fieldsOf(request)));
  if (!document) checkHash(request);
  return document;
};

/** Lets Apollo go on with a text that costs nothing to hash. */
const replaceText = (request: GraphQLRequest): void => {
  const { persistedQuery: _, ...extensions } = request.extensions ?? {};
  Object.assign(request, { query: unreadText, extensions });
};

/**
 * Finds the document of a request: persisted, or kept from a request before, or new. Refuses what asks for too much, with the limit named,
 * before it is validated or carried out. In place of Apollo's store of documents (`documentStore: null`), which would validate first: where a
 * request has its document already, Apollo neither reads nor validates it.
 */
export const documentsPlugin = (persisted: PersistedDocuments): ApolloServerPlugin<Context> => {
  const kept = keptDocuments();
  return {
    requestDidStart: ({ request }) => {
      let refused: TechnicalError | undefined;
      let known: DocumentNode | undefined;
      const unlessRefused = (step: () => void): void => {
        try {
          step();
        } catch (error) {
          if (!(error instanceof TechnicalError)) throw error;
          refused = error;
        }
      };
      unlessRefused(() => (known = documentNamedBy(request, persisted)));
      if (refused || known) replaceText(request);
      return Promise.resolve({
        didResolveSource: (at) => {
          if (!refused) known ??= kept.get(at.queryHash);
          if (!refused && !known) unlessRefused(() => checkDocument(at.schema, at.source));
          const document = refused ? unread : known;
          if (document) Object.assign(at, { document });
          return Promise.resolve();
        },
        validationDidStart: ({ queryHash, document }) =>
          Promise.resolve((problems) => {
            if (!problems) kept.keep(queryHash, document);
            return Promise.resolve();
          }),
        didResolveOperation: ({ schema, document, operation, request: { variables, operationName } }) => {
          if (!refused && operation) unlessRefused(() => checkCost(schema, document, { variables: variables ?? {}, operationName }));
          return refused ? Promise.reject(refusal(refused, 400)) : Promise.resolve();
        },
      });
    },
  };
};
