import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askedDocument } from '../../gateway/graph/asked-document.ts';
import { keptDocuments } from '../../gateway/graph/kept-documents.ts';
import { sentTexts } from '../../gateway/graph/sent-texts.ts';

describe('documents that were read', () => {
  const small = parse('{ now }');

  it('are kept by the thousand, those that were asked for last', () => {
    const documents = keptDocuments();
    for (let at = 0; at < 1000; at += 1) documents.keep(`${at}`, small);
    expect(documents.get('0')).toBe(small);
    documents.keep('one more', small);
    expect([documents.get('0'), documents.get('1'), documents.get('one more')]).toEqual([small, undefined, small]);
  });

  it('are fewer where they are heavy, in words or in letters', () => {
    const [wordy, long] = [parse(`{ ${'a '.repeat(1990)}}`), parse(`{ a(b: "${'x'.repeat(200_000)}") }`)];
    for (const [document, most] of [
      [wordy, 70],
      [long, 170],
    ] as const) {
      const documents = keptDocuments();
      for (let at = 0; at < 300; at += 1) documents.keep(`${at}`, document);
      const left = Array.from({ length: 300 }, (_, at) => documents.get(`${at}`)).filter(Boolean).length;
      expect(left).toBeGreaterThan(most / 2);
      expect(left).toBeLessThan(most);
    }
  });
});

describe('texts that were sent with their hashes', () => {
  it('are kept by the thousand, and fewer where they are long', async () => {
    const texts = sentTexts();
    for (let at = 0; at < 100_000; at += 1) await texts.set(`${at}`, '{ now }');
    expect([await texts.get('98999'), await texts.get('99000')]).toEqual([undefined, '{ now }']);
    for (let at = 0; at < 100; at += 1) await texts.set(`long ${at}`, 'x'.repeat(250_000));
    const left = await Promise.all(Array.from({ length: 100 }, (_, at) => texts.get(`long ${at}`)));
    expect(left.filter(Boolean).length).toBeLessThan(34);
    expect(await texts.get('99999')).toBeUndefined();
  });

  it('are forgotten when they are taken back', async () => {
    const texts = sentTexts();
    await texts.set('a', '{ now }');
    expect([await texts.delete('a'), await texts.delete('a'), await texts.get('a')]).toEqual([true, false, undefined]);
  });
});

describe('what a request asks for', () => {
  const hash = { persistedQuery: { version: 1, sha256Hash: 'abc' } };

  it.each([
    [{ query: '{ now }' }, { by: 'text', value: '{ now }' }],
    [
      { query: '{ now }', documentId: 'a', extensions: hash },
      { by: 'text', value: '{ now }' },
    ],
    [
      { query: '', documentId: 'sha256:a' },
      { by: 'name', value: 'sha256:a' },
    ],
    [
      { query: null, doc_id: 'a' },
      { by: 'name', value: 'a' },
    ],
    [{ id: 'a' }, { by: 'name', value: 'a' }],
    [
      { id: 'b', documentId: 'a', extensions: hash },
      { by: 'name', value: 'a' },
    ],
    [{ extensions: { persistedQuery: 'a' } }, { by: 'name', value: 'a' }],
    [{ extensions: hash }, { by: 'hash', value: 'abc' }],
    [{ extensions: { persistedQuery: { sha256Hash: ['abc'] } } }, undefined],
    [{ documentId: 7, query: {}, extensions: null }, undefined],
    [{}, undefined],
  ])('%j', (fields, asked) => {
    expect(askedDocument(fields)).toEqual(asked);
  });
});
