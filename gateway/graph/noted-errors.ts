import type { GraphQLFormattedError } from 'graphql';
import { argumentPlace } from './argument-place.ts';
import { formatError, isUnforeseen, type Telling } from './errors.ts';
import type { ToldErrors } from './told-result.ts';

/** Errors, each with how it is told: whoever formats them sees nothing but the errors. */
export interface NotedErrors extends ToldErrors {
  /** Notes an error that is of a request, and of no document. */
  tell(error: object, telling: Telling): void;
  /** As clients read an error that may be of any kind; `meant`: what it should have been. */
  words(formatted: GraphQLFormattedError, error: unknown, meant?: Error): GraphQLFormattedError;
}

/** `logError` is told what nothing foresaw. */
export const notedErrors = (logError: (error: unknown, requestId: string) => void): NotedErrors => {
  const how = new WeakMap<object, Telling>();
  const words: NotedErrors['words'] = (formatted, error, meant) =>
    formatError(formatted, meant ?? error, how.get(error as object) ?? { language: 'ru' });
  return {
    note: (errors, { contextValue, document }) => {
      for (const error of errors) {
        how.set(error, { language: contextValue.language, place: argumentPlace(error, document) });
        if (isUnforeseen(error)) logError(error.originalError ?? error, contextValue.requestId);
      }
    },
    tell: (error, telling) => void how.set(error, telling),
    words,
    format: (error) => words(error.toJSON(), error),
  };
};
