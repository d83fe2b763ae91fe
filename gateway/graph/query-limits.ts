import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  Kind,
  parse,
  validate,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationRule,
  type VariableDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { TechnicalError } from './errors.ts';
import type { Bilingual } from './language.ts';
import { defaultSize, maxSize } from './page.ts';

/** How much one request may ask. The ready queries of the page and introspection stay below half of each. */
export const queryLimits = {
  bodyBytes: 256 * 1024,
  /** Words and signs of the text; bounds everything else that is read before it is understood. */
  tokens: 2000,
  /** Fields written in the text, wherever: validation compares them with each other. */
  fields: 400,
  /** Fields with every fragment put in its place. */
  expandedFields: 2000,
  /** Levels; introspection has limits of its own. */
  depth: 25,
  aliases: 60,
  directives: 60,
  /** Objects and values that the answer may hold, counted by the sizes of the pages asked for. */
  cost: 30_000,
} as const;
export type QueryLimit = keyof typeof queryLimits;

const nouns: Readonly<Record<QueryLimit, Bilingual>> = {
  bodyBytes: { ru: 'байт в теле запроса', en: 'bytes of body' },
  tokens: { ru: 'лексем', en: 'tokens' },
  fields: { ru: 'полей', en: 'fields' },
  expandedFields: { ru: 'полей с учётом фрагментов', en: 'fields with fragments expanded' },
  depth: { ru: 'уровней вложенности', en: 'levels of depth' },
  aliases: { ru: 'псевдонимов', en: 'aliases' },
  directives: { ru: 'директив', en: 'directives' },
  cost: { ru: 'значений в ответе', en: 'values in the answer' },
};

/** QUERY_TOO_COMPLEX that names the limit. */
export const beyond = (limit: QueryLimit): TechnicalError => {
  const [most, noun] = [queryLimits[limit], nouns[limit]];
  return new TechnicalError('QUERY_TOO_COMPLEX', {
    message: { ru: `Запрос слишком сложен: не больше ${most} ${noun.ru}`, en: `The query is too complex: at most ${most} ${noun.en}` },
    limit: { name: limit, most },
  });
};

const maxFieldsRule = (): ASTVisitor => {
  let count = 0;
  return {
    Field: () => {
      count += 1;
      if (count > queryLimits.fields) throw beyond('fields');
    },
  };
};

/** With every fragment put in its place as often as it is named. A circle of fragments is for validation to refuse. */
const maxExpandedFieldsRule = (): ASTVisitor => ({
  Document: ({ definitions }) => {
    const fragments = new Map<string, SelectionSetNode>();
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
    const counts = new Map<string, number>();
    const countOfFragment = (name: string): number => {
      const known = counts.get(name);
      if (known !== undefined) return known;
      counts.set(name, 0);
      const count = countIn(fragments.get(name));
      counts.set(name, count);
      return count;
    };
    const countIn = (set: SelectionSetNode | undefined): number =>
      (set?.selections ?? []).reduce(
        (count, selection) =>
          count + 1 + (selection.kind === Kind.FRAGMENT_SPREAD ? countOfFragment(selection.name.value) : countIn(selection.selectionSet)),
        0,
      );
    for (const definition of definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION && countIn(definition.selectionSet) > queryLimits.expandedFields)
        throw beyond('expandedFields');
  },
});

/** Each throws at the first breach: nothing of the document is looked at after it. */
const rules: readonly ValidationRule[] = [
  maxFieldsRule,
  maxExpandedFieldsRule,
  ...(
    [
      ['aliases', maxAliasesRule],
      ['directives', maxDirectivesRule],
      ['depth', maxDepthRule],
    ] as const
  ).map(
    ([limit, make]) =>
      make({
        n: queryLimits[limit],
        ...(limit === 'depth' && { flattenFragments: true }),
        propagateOnRejection: false,
        onReject: [
          () => {
            throw beyond(limit);
          },
        ],
      }) as ValidationRule,
  ),
];

const isTokenLimit = (error: unknown): boolean => error instanceof Error && /more th?at \d+ tokens/.test(error.message);

/**
 * Looks at a document before it is validated: validation itself is what hostile documents aim at. Says nothing of a document that cannot
 * be read, whoever reads it next does.
 * @throws TechnicalError QUERY_TOO_COMPLEX
 */
export const checkDocument = (schema: GraphQLSchema, text: string): void => {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: queryLimits.tokens });
  } catch (error) {
    if (isTokenLimit(error)) throw beyond('tokens');
    return;
  }
  validate(schema, document, rules);
};

/** How many items a list has that takes no size. */
const typicalList = 3;

/** Items of one field: of a connection as many as asked for; its `edges` and `nodes` are these items, once. */
const itemsOf = ({ field, type, args }: Parameters<ComplexityEstimator>[0]): number => {
  const fieldType = String(field.type);
  if (/Connection!?$/.test(fieldType)) {
    const asked: unknown = args['first'] ?? args['last'] ?? defaultSize;
    return Math.min(maxSize, Math.max(1, Number(asked)));
  }
  if (!fieldType.startsWith('[') || type.name.endsWith('Connection')) return 1;
  const named = Object.values(args).find((value) => Array.isArray(value)) as readonly unknown[] | undefined;
  return Math.min(maxSize, named?.length ?? typicalList);
};

const cost: ComplexityEstimator = (at) => (at.field.name.startsWith('__') ? 0 : 1 + itemsOf(at) * at.childComplexity);

/** Undefined where a variable or argument does not fit: whoever executes the operation says so, with its place. */
const costOf = (...[options]: Parameters<typeof getComplexity>): number | undefined => {
  try {
    return getComplexity(options);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

/** Whether a variable of that type may change how much is answered: sizes of pages are numbers, directives take Booleans, lists have lengths. */
const changesCost = ({ type }: VariableDefinitionNode): boolean => {
  const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return bare.kind === Kind.LIST_TYPE || ['Int', 'Float', 'Boolean'].includes(bare.name.value);
};

/** Costs of documents, by the operation and by the values that change them. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
/** Of one document; whoever asks for more sizes than that has them counted again. */
const mostKnown = 200;

const changing = new WeakMap<DocumentNode, readonly string[]>();
/** Names of the variables that may change the cost, of every operation of the document. */
const changingVariables = (query: DocumentNode): readonly string[] => {
  const before = changing.get(query);
  if (before) return before;
  const operations = query.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const names = operations.flatMap(({ variableDefinitions = [] }) =>
    variableDefinitions.filter(changesCost).map(({ variable }) => variable.name.value),
  );
  changing.set(query, names);
  return names;
};

/** What a value changes: a list by its length. A text is there by mistake, or is the only one of a list. */
const sizeOf = (value: unknown): string =>
  Array.isArray(value) ? `[${value.length}]` : typeof value === 'string' ? 'text' : String(value);

const keyOf = (query: DocumentNode, operationName = '', variables: Record<string, unknown> = {}): string => {
  const names = changingVariables(query);
  return names.length === 0 ? operationName : [operationName, ...names.map((name) => sizeOf(variables[name]))].join(' ');
};

/**
 * Counts what a valid operation may answer.
 * @throws TechnicalError QUERY_TOO_COMPLEX
 */
export const checkCost = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: { readonly operationName?: string; readonly variables?: Record<string, unknown> },
): void => {
  const key = keyOf(query, operation.operationName, operation.variables);
  const costs = known.get(query) ?? new Map<string, number>();
  let estimate = costs.get(key);
  if (estimate === undefined) {
    estimate = costOf({ schema, query, ...operation, estimators: [cost], maxQueryNodes: 10 * queryLimits.expandedFields });
    if (estimate !== undefined && costs.size < mostKnown) known.set(query, costs.set(key, estimate));
  }
  if (estimate !== undefined && estimate > queryLimits.cost) throw beyond('cost');
};
