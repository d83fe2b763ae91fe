import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphRequest } from '../telemetry/channels.ts';
import type { Context } from './context.ts';

/** Records of the requests that are being answered, by the id of the request. */
export type RequestRecords = Map<string, GraphRequest>;

const each = (texts: readonly (string | undefined)[]): string[] => [...new Set(texts.filter((text) => text !== undefined))];

const textOf = (error: GraphQLFormattedError, name: string): string | undefined => {
  const value = error.extensions?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** `FER GetScheduleInfo`, where a registry did not answer. */
const failureOf = (error: GraphQLFormattedError): string | undefined => {
  const registry = textOf(error, 'registry');
  return registry && `${registry} ${textOf(error, 'operation') ?? ''}`.trim();
};

/** Notes what was asked and how it went, for log, metrics and traces: names and codes, never values. */
export const requestRecordPlugin = (records: RequestRecords): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, operation, operationName }) => {
        const record = records.get(contextValue.requestId);
        if (record && operation) {
          record.operationType = operation.operation;
          if (operationName) record.operation = operationName.slice(0, 100);
        }
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue, response }) => {
        response.http.headers.set('x-request-id', contextValue.requestId);
        const record = records.get(contextValue.requestId);
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        if (record && errors) {
          record.codes = each(errors.map((error) => textOf(error, 'code')));
          record.failures = each(errors.map(failureOf));
        }
        return Promise.resolve();
      },
    }),
});
