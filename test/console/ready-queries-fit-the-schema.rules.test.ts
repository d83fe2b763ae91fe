import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { comments } from '../../mocks/console/graph/query-comments.ts';
import { ruleByCode } from '../../schema/rules/index.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const fileOf = (operation: string): string => operation.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

describe.each(Object.entries(comments))('the ready query %s', (operation, comment) => {
  it('asks only what the graph has', () => {
    const query = parse(readFileSync(`mocks/console/graph/queries/${fileOf(operation)}.graphql`, 'utf8'));

    expect(query.definitions).toMatchObject([{ kind: 'OperationDefinition', name: { value: operation } }]);
    expect(validate(schema, query)).toEqual([]);
  });

  it('names the same rules in both languages, and each is in the catalogue', () => {
    const [russian, english] = [comment.ru, comment.en].map((text) => [...text.matchAll(/R-\d{3}/g)].map(([code]) => code).toSorted());

    expect(russian).toEqual(english);
    expect(russian?.filter((code) => !ruleByCode(code))).toEqual([]);
  });
});
