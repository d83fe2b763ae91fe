import { GraphQLError, locatedError, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { argumentPlace } from './argument-place.ts';
import { formatError, isUnforeseen } from './errors.ts';
import type { Language } from './language.ts';
import { Invalid } from './valid-document.ts';

const each = (error: unknown): readonly GraphQLError[] => {
  if (error instanceof Invalid) return error.problems;
  return [error instanceof GraphQLError ? error : locatedError(error, undefined)];
};

/** Errors of a subscription as clients read them, in the words of any other request; what nothing foresaw goes to `logError`. */
export const toldErrors = (
  errors: readonly unknown[],
  { language, document, logError }: { language: Language; document?: DocumentNode | undefined; logError: (error: unknown) => void },
): GraphQLFormattedError[] =>
  errors.flatMap(each).map((error) => {
    const { originalError } = error;
    if (originalError && isUnforeseen(error)) logError(originalError);
    // What graphql itself says of a document or of its variables has no other cause.
    const formatted = originalError ? error.toJSON() : { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } };
    return formatError(formatted, error, { language, place: argumentPlace(error, document) });
  });
