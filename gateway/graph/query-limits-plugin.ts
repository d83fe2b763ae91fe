import type { ApolloServerPlugin } from '@apollo/server';
import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';
import { refusal, TechnicalError } from './errors.ts';
import { checkCost, checkDocument } from './query-limits.ts';

/** Documents that were read, checked and validated. */
const keptDocuments = 1000;
/** Stands for a document that is refused unread. */
const unread = parse('{ __typename }');

/**
 * Refuses what asks for too much, with the limit named, before it is validated or carried out. In place of Apollo's store of documents
 * (`documentStore: null`), which would validate first: where a request has its document already, Apollo neither reads nor validates it.
 */
export const queryLimitsPlugin = (): ApolloServerPlugin<Context> => {
  const documents = new LRUCache<string, DocumentNode>({ max: keptDocuments });
  return {
    requestDidStart: () => {
      let excess: TechnicalError | undefined;
      const limited = (check: () => void): void => {
        try {
          check();
        } catch (error) {
          if (!(error instanceof TechnicalError)) throw error;
          excess = error;
        }
      };
      return Promise.resolve({
        didResolveSource: (request) => {
          const known = documents.get(request.queryHash);
          if (!known) limited(() => checkDocument(request.schema, request.source));
          const document = excess ? unread : known;
          if (document) Object.assign(request, { document });
          return Promise.resolve();
        },
        validationDidStart: ({ queryHash, document }) =>
          Promise.resolve((problems) => {
            if (!problems) documents.set(queryHash, document);
            return Promise.resolve();
          }),
        didResolveOperation: ({ schema, document, operation, request: { variables, operationName } }) => {
          if (!excess && operation) limited(() => checkCost(schema, document, { variables: variables ?? {}, operationName }));
          return excess ? Promise.reject(refusal(excess, 400)) : Promise.resolve();
        },
      });
    },
  };
};
