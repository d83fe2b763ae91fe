import path from 'node:path';
import { buildSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readPersistedDocuments } from '../../gateway/graph/persisted-files.ts';
import type { PersistedMode } from '../../gateway/graph/persisted-mode.ts';
import { StartError } from '../../gateway/start-error.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { generatedDocument, generatedFile, hashOf, relayDocument, relayName } from './own-documents.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

let files = 0;
const fileWith = (content: unknown): string => {
  const file = path.join(folder.path, `documents-${(files += 1)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const reading = (persistedFiles: readonly string[], persisted: PersistedMode = 'only', mode: 'sandbox' | 'production' = 'production') =>
  readPersistedDocuments({ schema, mode }, { persisted, persistedFiles });
const complaintAbout = (...contents: unknown[]): string => {
  try {
    reading(contents.map(fileWith));
  } catch (error) {
    if (error instanceof StartError) return error.message.replaceAll(folder.path, '');
    throw error;
  }
  return 'nothing';
};
const named = (text: string): Record<string, string> => ({ [`sha256:${hashOf('sha256', text)}`]: text });

describe('a file of persisted documents', () => {
  it('is read as GraphQL Code Generator writes it, and asked with the prefix of its names or without', () => {
    const documents = reading([generatedFile]);
    const { name } = generatedDocument('WhoIAm');
    expect(documents.count).toBeGreaterThan(50);
    expect(documents.find(name)?.definitions[0]).toMatchObject({ name: { value: 'WhoIAm' } });
    expect(documents.find(name.replace('sha256:', ''))).toBe(documents.find(name));
    expect(documents.find(name.toUpperCase())).toBeUndefined();
    expect(documents.find('toString')).toBeUndefined();
  });

  it.each(['md5', 'sha1', 'sha256'] as const)('is read as relay-compiler writes it, with %s', (algorithm) => {
    const name = hashOf(algorithm, relayDocument);
    expect(reading([fileWith({ [name]: relayDocument })]).find(name)).toBeDefined();
  });

  it('is read as Apollo writes it, and with names of a team’s own choice', () => {
    const operations = [{ id: hashOf('sha256', relayDocument), name: 'nowQuery', type: 'query', body: relayDocument }];
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    const own = { 'Now-3': '{ now }', 'x-desk:now': '{ now }' };
    const documents = reading([fileWith(manifest), fileWith(own)]);
    expect(documents.count).toBe(3);
    for (const name of [hashOf('sha256', relayDocument), 'Now-3', 'x-desk:now']) expect(documents.find(name)).toBeDefined();
  });

  it('may repeat what another has said', () => {
    expect(reading([fileWith(named('{ now }')), fileWith(named('{ now }'))]).count).toBe(1);
    expect(complaintAbout({ Now: '{ now }' }, { Now: '{ now }' })).toBe('nothing');
    expect(complaintAbout({ Now: '{ now }' }, { Now: '{ now  }' })).toMatch(/"Now": names another document in an earlier file/);
  });

  it('is not read where they are off', () => {
    expect(reading(['/nowhere.json'], 'off')).toMatchObject({ mode: 'off', count: 0 });
  });

  it.each([
    ['no JSON', '{"a"', /documents-\d+\.json: no JSON \(.+\); expected \{"<hash>": "<text of a document>"\}/],
    ['a list', [1], /documents-\d+\.json: expected \{"<hash>"/],
    ['no texts', { a: 1 }, /documents-\d+\.json: expected \{"<hash>"/],
    ['nothing', {}, /documents-\d+\.json: no document in it/],
    ['the hash of another text', { [hashOf('sha256', 'x')]: '{ now }' }, /\.json: "2d711642.+": expected SHA-256 of the text, df12/],
    ['another MD5', { [relayName]: '{ now }' }, new RegExp(`"${relayName}": expected MD5 of the text, ${hashOf('md5', '{ now }')}`)],
    ['a hash that was cut', { [hashOf('sha256', '{ now }').slice(1)]: '{ now }' }, /expected a hash of the text, sha256:df12/],
    ['a reserved prefix', { [`sha512:${'a'.repeat(128)}`]: '{ now }' }, /expected a hash of the text, sha256:df12/],
    ['a name with spaces', { 'my query': '{ now }' }, /"my query": expected a hash of the text/],
    ['no GraphQL', named('{ now'), /\.json: "sha256:.+": Syntax Error: Expected Name, found <EOF>\. \(line 1, column 6\)/],
    ['a field that is not there', named('{ later }'), /"sha256:.+": Cannot query field "later" on type "Query"\. \(line 1, column 3\)/],
    ['introspection in production', named('{ __schema { types { name } } }'), /GraphQL introspection/],
    ['too many fields', named(`{ ${'now '.repeat(401)} }`), /The query is too complex: at most 400 fields/],
    [
      'an answer that is too large',
      named(
        '{ me { person { appointments(first: 100) { nodes { clinic { doctors(first: 100) { nodes { slots { nodes { id } } } } } } } } } }',
      ),
      /The query is too complex: at most 30000 values in the answer/,
    ],
    [
      'a bomb of fragments',
      named(
        `{ ...F0 } ${Array.from({ length: 11 }, (_, at) => `fragment F${at} on Query { ${at === 10 ? 'now' : `...F${at + 1} ...F${at + 1}`} }`).join(' ')}`,
      ),
      /at most 2000 fields with fragments expanded/,
    ],
  ])('with %s is no file to start with', (_name, content, expected) => {
    expect(complaintAbout(content)).toMatch(expected);
  });

  it('may ask for introspection in a sandbox', () => {
    expect(reading([fileWith(named('{ __schema { types { name } } }'))], 'also', 'sandbox').count).toBe(1);
  });

  it('that is not there is named, with the option that named it', () => {
    expect(() => reading([path.join(folder.path, 'nowhere.json')])).toThrow(/no such file.+nowhere\.json.+--persisted-documents/);
  });

  it('is complained of as a whole', () => {
    const said = complaintAbout({ ...named('{ later }'), ...named('{ now ') }, named('{ sooner }'));
    expect(said).toMatch(
      /^The persisted documents cannot be used:\n.+-(\d+)\.json: .+"later".+\n.+-\1\.json: .+Syntax Error.+\n.+"sooner".+$/,
    );
  });
});
