import 'reflect-metadata';
import { buildSchema, isEnumType, type GraphQLEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCatalogue } from '../../gateway/graph/error-catalogue.ts';
import { RefusalCode } from '../../gateway/rule/refusal-code.type.ts';
import { RemedyAction } from '../../gateway/rule/refusal.type.ts';
import { ruleByCode } from '../../schema/rules/index.ts';
import { projectRoot } from '../setup/running-process.ts';
import { sourceFiles } from '../architecture/source-file.ts';

const schema = buildSchema(readFileSync(path.join(projectRoot, 'schema/schema.graphql'), 'utf8'));
const enumOf = (name: string): GraphQLEnumType => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the graph`);
  return type;
};
const gateway = sourceFiles(['gateway']).filter(({ path: file }) => !file.endsWith('.type.ts'));

/** Everything between braces around a text: near enough to the object that it stands in. */
const objectsAround = (pattern: RegExp): { file: string; text: string; found: RegExpExecArray }[] =>
  gateway.flatMap(({ path: file, text }) =>
    [...text.matchAll(pattern)].map((found) => ({ file, text: text.slice(found.index, found.index + 900), found })),
  );

describe('the catalogue of refusals', () => {
  it.each(Object.keys(RefusalCode))('%s is in the graph and described there', (code) => {
    expect(enumOf('RefusalCode').getValue(code)?.description).toMatch(/\S/);
  });

  it('is the same in the code and in the graph, remedies too', () => {
    expect(
      enumOf('RefusalCode')
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(RefusalCode).toSorted());
    for (const { name, description } of enumOf('RemedyAction').getValues()) {
      expect(RemedyAction).toHaveProperty(name);
      expect(description).toMatch(/\S/);
    }
  });

  it('names rules that exist, in descriptions and where a refusal is made', () => {
    const described = enumOf('RefusalCode')
      .getValues()
      .flatMap(({ description }) => description?.match(/R-\d{3}/g) ?? []);
    const made = objectsAround(/rule: '(R-\d{3})'/g).map(({ found }) => found[1] ?? '');
    expect(made.length).toBeGreaterThan(20);
    for (const code of [...described, ...made]) expect(ruleByCode(code), code).toBeDefined();
  });

  it('speaks Russian and English wherever the code tells a refusal, and only by codes that the graph has', () => {
    const made = objectsAround(/code: '([A-Z_]+)',\s+rule: /g);
    expect(made.length).toBeGreaterThan(20);
    for (const { file, text, found } of made) {
      expect(RefusalCode, `${file}: ${found[1]}`).toHaveProperty(found[1] ?? '');
      expect(text, file).toMatch(/ru:\s+['`][^'`]*\p{Script=Cyrillic}|ru['`]?,/u);
      expect(text, file).toMatch(/en:\s+['`]|en['`]?,/);
    }
  });
});

describe('the catalogue of technical errors', () => {
  it.each(Object.entries(errorCatalogue))('%s says what it means, in Russian and in English', (_code, { meaning, message }) => {
    expect(meaning).toMatch(/^[A-Z]/);
    expect(message.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(message.en).toMatch(/^\P{Script=Cyrillic}+$/u);
  });

  it('has every code that the gateway throws, and shares none with the refusals', () => {
    const thrown = gateway.flatMap(({ text }) => [...text.matchAll(/new TechnicalError\('([A-Z_]+)'/g)].map(([, code]) => code ?? ''));
    expect(thrown.length).toBeGreaterThan(3);
    for (const code of thrown) expect(errorCatalogue).toHaveProperty(code);
    for (const code of Object.keys(errorCatalogue)) expect(RefusalCode).not.toHaveProperty(code);
  });
});
