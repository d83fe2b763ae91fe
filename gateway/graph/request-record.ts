import type { GraphQLFormattedError } from 'graphql';
import type { GraphRequest } from '../telemetry/channels.ts';
import type { AnswerStep } from './answer-step.ts';

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
export const requestRecord = (records: RequestRecords): AnswerStep => ({
  chosen: ({ requestId }, { operation }) => {
    const record = records.get(requestId);
    if (!record) return;
    record.operationType = operation.operation;
    if (operation.name) record.operation = operation.name.value.slice(0, 100);
  },
  beforeAnswer: ({ requestId }, { errors }) => {
    const record = errors && records.get(requestId);
    if (record) {
      record.codes = each(errors.map((error) => textOf(error, 'code')));
      record.failures = each(errors.map(failureOf));
    }
    return undefined;
  },
});
