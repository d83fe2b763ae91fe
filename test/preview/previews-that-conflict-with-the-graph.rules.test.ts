import { buildSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPreview } from '../../gateway/preview/preview-files.ts';
import { previewOf } from '../../gateway/preview/preview.ts';
import { StartError } from '../../gateway/start-error.ts';
import { projectRoot } from '../setup/running-process.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const graph = buildSchema(readFileSync(path.join(projectRoot, 'schema/schema.graphql'), 'utf8'));
const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

/** Why a preview of this text is refused, without its folder; undefined: it is not. */
const refusalOf = (text: string): string | undefined => {
  const file = path.join(folder.path, 'conflict.graphql');
  writeFileSync(file, text);
  try {
    previewOf(graph, readPreview(graph, [file]));
    return undefined;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return error.message.replaceAll(folder.path, '');
  }
};

describe('a preview that conflicts with the graph is refused, with file and line', () => {
  it.each([
    ['a field that is there', 'extend type Person {\n  name: String\n}', '/conflict.graphql:2: Field "Person.name" already exists'],
    ['a type that is there', '\n\ntype Clinic { id: ID! }', '/conflict.graphql:3: Type "Clinic" already exists'],
    ['a type that nobody knows', 'extend type Person {\n  card: Card\n}', '/conflict.graphql:2: Unknown type "Card"'],
    ['a text that cannot be read', 'extend type Person {', '/conflict.graphql:1: Syntax Error'],
    ['an interface that is not fulfilled', 'type Card implements Node {\n  number: Int\n}', 'Node.id'],
    ['a value of an enum that is there', 'extend enum SourceSystem { MAIL }', '/conflict.graphql:1: A preview has new types'],
  ])('%s', (_name, text, said) => {
    expect(refusalOf(text)).toContain(said);
  });

  it('and one that does not is taken', () => {
    expect(refusalOf('extend type Person { card: String }')).toBeUndefined();
  });
});
