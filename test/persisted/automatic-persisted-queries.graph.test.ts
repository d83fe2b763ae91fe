import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { asking, hashOf } from './own-documents.ts';

const world = await worldOfFile();
const { headers } = world.as('maria');
const ask = asking(world.endpoint, headers);
const hashed = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('sha256', text) } } });
const notFound = { status: 200, errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };

/** A page of somebody’s who signs in as Maria; what it sends is noted. */
const clientThat = (useGETForHashedQueries: boolean) => {
  const sent: string[] = [];
  const http = new HttpLink({
    uri: world.endpoint,
    headers,
    fetch: (input, init) => {
      const text = `${decodeURIComponent(new URL(String(input)).search)} ${typeof init?.body === 'string' ? init.body : ''}`;
      sent.push(`${init?.method} ${text.includes('query OwnName') ? 'text' : 'hash'}`);
      return fetch(input, init);
    },
  });
  const link = new PersistedQueryLink({ sha256: (text) => hashOf('sha256', text), useGETForHashedQueries }).concat(http);
  return { client: new ApolloClient({ link, cache: new InMemoryCache() }), sent };
};

it('Apollo Client sends a text once, and from then on its hash, whoever asks', async () => {
  const query = gql`
    query OwnName {
      me {
        person {
          name {
            full
          }
        }
      }
    }
  `;
  const [first, second] = [clientThat(false), clientThat(true)];
  const fetchPolicy = 'network-only';
  for (const { client } of [first, first, second]) {
    const { data } = await client.query({ query, fetchPolicy });
    expect(data).toMatchObject({ me: { person: { name: { full: 'Соколова Мария Андреевна' } } } });
  }
  expect(first.sent).toEqual(['POST hash', 'POST text', 'POST hash']);
  expect(second.sent).toEqual(['GET hash']);
});

it('a hash must be the one of the text, and look like one', async () => {
  const bad = (message: RegExp) => ({
    status: 400,
    errors: [{ message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } }],
  });
  const other = { query: '{ __typename now }', ...hashed('{ other: now }') };
  expect(await ask.post(other)).toMatchObject(bad(/sha256Hash: это хеш другого текста/));
  expect(await ask.post(other, { 'accept-language': 'en' })).toMatchObject(bad(/hash of another text/));
  expect(await ask.post(hashed('{ other: now }'))).toMatchObject(notFound);
  for (const persistedQuery of [
    { version: 2, sha256Hash: 'a'.repeat(64) },
    { version: 1, sha256Hash: 'A'.repeat(64) },
    { version: 1 },
    5,
  ]) {
    expect(await ask.post({ query: '{ now }', extensions: { persistedQuery } })).toMatchObject(
      bad(/^extensions\.persistedQuery: ожидается/),
    );
    expect(await ask.post({ extensions: { persistedQuery } })).toMatchObject({ status: 400 });
  }
});

it.each([
  ['too deep', `{ me { person { ${'familyLinks { child { '.repeat(14)}id${' } }'.repeat(14)} } } }`, 'QUERY_TOO_COMPLEX'],
  [
    'too dear',
    '{ me { person { appointments(first: 100) { nodes { clinic { doctors(first: 100) { nodes { slots { nodes { id } } } } } } } } } }',
    'QUERY_TOO_COMPLEX',
  ],
  ['not of this graph', '{ later }', 'BAD_USER_INPUT'],
])('a text that is %s is refused and not kept', async (_name, query, code) => {
  for (let times = 0; times < 2; times += 1) {
    expect(await ask.post({ query, ...hashed(query) })).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
    expect(await ask.post(hashed(query))).toMatchObject(notFound);
  }
});

it('no page of another site can ask by GET', async () => {
  const { extensions } = hashed('{ now }');
  const fields = { extensions: JSON.stringify(extensions) };
  expect(await ask.post({ query: '{ now }', extensions })).toMatchObject({ status: 200 });
  expect(await ask.get(fields)).toMatchObject({ status: 200, data: { now: expect.any(String) as string } });
  expect(await ask.get(fields, { 'content-type': 'text/plain' })).toMatchObject({ status: 400 });
  expect(await asking(world.endpoint).get(fields, {})).toMatchObject({ status: 400 });
});

it('says of a name, where there are no documents, that there are none', async () => {
  const code = 'PERSISTED_DOCUMENT_NOT_FOUND';
  expect(await ask.post({ documentId: 'Now' })).toMatchObject({
    status: 400,
    errors: [{ message: 'Документа «Now» нет: шлюз запущен без файла документов, отправьте текст в query', extensions: { code } }],
  });
  expect(await ask.get({ documentId: 'Now' }, { 'apollo-require-preflight': 'yes', 'accept-language': 'en' })).toMatchObject({
    errors: [{ message: expect.stringContaining('this gateway was started without a file of documents') as string }],
  });
});
