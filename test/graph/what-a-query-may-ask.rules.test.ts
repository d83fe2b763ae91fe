import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { TechnicalError } from '../../gateway/graph/errors.ts';
import { checkCost, checkDocument } from '../../gateway/graph/query-limits.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** The limit that refuses the query; undefined where none does. */
const limitOf = (query: string, variables: Record<string, unknown> = {}): string | undefined => {
  try {
    checkDocument(schema, query);
    checkCost(schema, parse(query), { variables });
    return undefined;
  } catch (error) {
    if (error instanceof TechnicalError) return error.detail.limit?.name;
    throw error;
  }
};

const folder = 'mocks/console/graph/queries';
const ready = readdirSync(folder).map((file) => path.join(folder, file));
const slots = (first: string): string =>
  `query Slots($id: ID!, $first: Int) { node(id: $id) { ... on Doctor { slots(first: ${first}) { nodes { doctor { slots(first: ${first}) { nodes { id startsAt } } } } } } } }`;

describe('the limits of a query', () => {
  it.each(ready)('%s stays inside them', (file) => {
    expect(limitOf(readFileSync(file, 'utf8'))).toBeUndefined();
  });

  it('introspection stays inside them', () => {
    expect(limitOf(getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true }))).toBeUndefined();
  });

  it('a page of pages costs its sizes, given in the query or in variables', () => {
    expect(limitOf(slots('10'), { id: 'x' })).toBeUndefined();
    expect(limitOf(slots('100'), { id: 'x' })).toBe('cost');
    expect(limitOf(slots('$first'), { id: 'x', first: 10 })).toBeUndefined();
    expect(limitOf(slots('$first'), { id: 'x', first: 100 })).toBe('cost');
  });

  it('a size that no list takes is for the list to refuse, not for the cost', () => {
    expect(limitOf('{ me { person { appointments(first: 1000000) { nodes { id } } } } }')).toBeUndefined();
  });

  it('what was found out of a document once holds for other variables only where these change no size', () => {
    const costs = (query: string, ...asked: Record<string, unknown>[]): (() => void)[] => {
      const document = parse(query);
      return asked.map((variables) => () => checkCost(schema, document, { variables }));
    };
    const [small, large, again] = costs(slots('$first'), { id: 'x', first: 10 }, { id: 'x', first: 100 }, { id: 'y', first: 10 });
    expect(small).not.toThrow();
    expect(large).toThrow(TechnicalError);
    expect(again).not.toThrow();
    const switched = slots('100')
      .replace('$first: Int', '$on: Boolean!')
      .replace('slots(first: 100)', 'slots(first: 100) @include(if: $on)');
    const [off, on] = costs(switched, { id: 'x', on: false }, { id: 'x', on: true });
    expect(off).not.toThrow();
    expect(on).toThrow(TechnicalError);
    // Nothing was found out where the variables did not fit.
    const [unfit, fit] = costs(slots('100').replace(', $first: Int', ''), {}, { id: 'x' });
    expect(unfit).not.toThrow();
    expect(fit).toThrow(TechnicalError);
    expect(fit).toThrow(TechnicalError);
  });

  it('variables that do not fit are for whoever carries the query out', () => {
    expect(limitOf(slots('$first'), { first: 'many' })).toBeUndefined();
  });

  it.each([
    [400, undefined],
    [401, 'fields'],
  ])('%i fields: %s', (count, limit) => {
    expect(limitOf(`{ ${'now '.repeat(count)} }`)).toBe(limit);
  });

  it('tokens are counted before anything is read', () => {
    expect(limitOf(`{ now ${'@skip(if: false) '.repeat(10_000)} }`)).toBe('tokens');
  });

  it.each([
    [60, undefined],
    [61, 'aliases'],
  ])('%i aliases: %s', (count, limit) => {
    expect(limitOf(`{ ${Array.from({ length: count }, (_, at) => `a${at}: now`).join(' ')} }`)).toBe(limit);
  });

  it.each([
    [60, undefined],
    [61, 'directives'],
  ])('%i directives: %s', (count, limit) => {
    expect(limitOf(`{ ${'now @skip(if: false) '.repeat(count)} }`)).toBe(limit);
  });

  it.each([
    [12, undefined],
    [13, 'depth'],
  ])('%i times two levels: %s', (times, limit) => {
    const query = Array.from({ length: times }).reduce<string>((inner) => `a { b { ${inner} } }`, 'c');
    expect(limitOf(`{ ${query} }`)).toBe(limit);
  });

  it('fragments count with the depth that they stand at', () => {
    const levels = (name: string, inner: string): string =>
      `fragment ${name} on Person { ${'child { '.repeat(10)}${inner}${' }'.repeat(10)} }`;
    expect(limitOf(`{ me { person { ...A } } } ${levels('A', '...B')} ${levels('B', '...C')} ${levels('C', 'id')}`)).toBe('depth');
  });

  it('a text that is not GraphQL is for whoever reads it next', () => {
    expect(() => checkDocument(schema, '{ now')).not.toThrow();
  });
});
