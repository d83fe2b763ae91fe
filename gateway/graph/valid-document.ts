import {
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { checkDocument, queryLimits } from './query-limits.ts';

/** What a document contradicts. */
export class Invalid extends Error {
  readonly problems: readonly GraphQLError[];

  constructor(problems: readonly GraphQLError[]) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}

/**
 * Reads a document under the limits that hold for any, without asking anybody.
 * @throws TechnicalError QUERY_TOO_COMPLEX; GraphQLError where it cannot be read; Invalid where the graph does not answer it
 */
export const validDocument = (schema: GraphQLSchema, mode: 'sandbox' | 'production', text: string): DocumentNode => {
  checkDocument(schema, text);
  const document = parse(text, { maxTokens: queryLimits.tokens });
  const rules = mode === 'production' ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const problems = validate(schema, document, rules, { maxErrors: 20, hideSuggestions: mode === 'production' });
  if (problems.length > 0) throw new Invalid(problems);
  return document;
};
