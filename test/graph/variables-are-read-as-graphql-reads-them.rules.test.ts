import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { coercedVariables } from '../../gateway/graph/coerced-variables.ts';

const schema = buildSchema(`
  enum Sex { MALE FEMALE }
  input Span { from: Int!, to: Int = 5, sexes: [Sex!] }
  type Query { all(id: ID, ids: [ID!], first: Int, sex: Sex, span: Span, is: Boolean): Int }
`);

const read = (declared: string, variables: Readonly<Record<string, unknown>>) => {
  const operation = getOperationAST(parse(`query Asked(${declared}) { all }`))!;
  const [ours, graphqls] = [
    coercedVariables(schema, operation, variables),
    getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced,
  ];
  return { ours: ours && Object.entries(ours), graphqls: graphqls && Object.entries(graphqls) };
};

const everything = '$id: ID!, $ids: [ID!], $first: Int = 3, $sex: Sex, $span: Span, $is: Boolean!';

describe('variables', () => {
  it.each([
    [everything, { id: 1, ids: 'one', sex: 'MALE', span: { from: 1, sexes: 'FEMALE' }, is: true }],
    [everything, { id: 'a', first: null, sex: null, span: null, is: false, more: 1 }],
    [everything, { id: 'a', first: 7, ids: ['a', 2], is: true, span: { from: 1, to: 2, sexes: [] } }],
    ['$__proto__: Int', JSON.parse('{"__proto__": 1}') as Record<string, unknown>],
    ['$first: Int! = 4', {}],
    ['$span: Span = { from: 2 }', {}],
  ])('that fit %s have the values that graphql gives them: %j', (declared, variables) => {
    const { ours, graphqls } = read(declared, variables);
    expect(graphqls).toBeDefined();
    expect(ours).toEqual(graphqls);
  });

  it.each([
    ['$id: ID!', {}],
    ['$id: ID!', { id: null }],
    ['$id: ID!', { id: { of: 1 } }],
    ['$ids: [ID!]', { ids: [1, null] }],
    ['$first: Int', { first: '1' }],
    ['$sex: Sex', { sex: 'NONE' }],
    ['$span: Span', { span: {} }],
    ['$span: Span', { span: { from: 1, whither: 2 } }],
    ['$first: Int! = 4', { first: null }],
    ['$of: Unknown', { of: 1 }],
    ['$of: Query', { of: 1 }],
    ['$first: Int', Object.create({ first: 'inherited' }) as Record<string, unknown>],
  ])('that do not fit %s have none, or what graphql has: %j', (declared, variables) => {
    const { ours, graphqls } = read(declared, variables);
    expect(ours).toEqual(graphqls);
  });
});
