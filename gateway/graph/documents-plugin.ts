import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { parse, type DocumentNode } from 'graphql';
import type { Context } from './context.ts';
import { badInput, refusal, TechnicalError } from './errors.ts';
import { checkCost, checkDocument } from './query-limits.ts';
import type { ReadyDocuments } from './ready-documents.ts';

/** Stands for a text that is not read, because its document is there already or because it is refused. */
const unreadText = '{ __typename }';
const unread = parse(unreadText);

const noHash = badInput(
  'extensions.persistedQuery: ожидается {"version": 1, "sha256Hash": "<64 шестнадцатеричные цифры>"}',
  'extensions.persistedQuery: {"version": 1, "sha256Hash": "<64 hexadecimal digits>"} is expected',
);

const fieldsOf = ({ query, extensions, http }: GraphQLRequest): Readonly<Record<string, unknown>> => {
  if (query) return { query, extensions };
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
export const documentsPlugin = (ready: ReadyDocuments): ApolloServerPlugin<Context> => ({
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
    unlessRefused(() => {
      known = ready.find(fieldsOf(request));
      if (!known) checkHash(request);
    });
    if (refused || known) replaceText(request);
    return Promise.resolve({
      didResolveSource: (at) => {
        // Of a text that was sent before, now by its hash alone.
        if (!refused) known ??= ready.kept.get(at.source);
        if (!refused && !known) unlessRefused(() => checkDocument(at.schema, at.source));
        const document = refused ? unread : known;
        if (document) Object.assign(at, { document });
        return Promise.resolve();
      },
      validationDidStart: ({ source, document }) =>
        Promise.resolve((problems) => {
          if (!problems) ready.kept.keep(source, document);
          return Promise.resolve();
        }),
      didResolveOperation: ({ schema, document, operation, request: { variables, operationName } }) => {
        if (!refused && operation) unlessRefused(() => checkCost(schema, document, { variables: variables ?? {}, operationName }));
        return refused ? Promise.reject(refusal(refused, 400)) : Promise.resolve();
      },
    });
  },
});
