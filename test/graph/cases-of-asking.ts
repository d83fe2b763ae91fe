import type { World } from '../setup/index.ts';
import type { Sent } from './asked-over-http.ts';

/** One way to ask, and whether the gateway knows the question when it is asked often. */
export interface Case {
  readonly what: string;
  readonly known: boolean;
  /** `mark`: a comment that makes its text another than that of any other case. */
  readonly asked: (world: World, mark: string) => Promise<AskedCase> | AskedCase;
}

export interface AskedCase extends Sent {
  /** Of the gateway; the world's own without one. */
  readonly path?: string;
}

const nodeId = (text: string): string => Buffer.from(text).toString('base64url');
const maria = nodeId('Person:000000000001');
const son = nodeId('Person:000000000003');
const nobody = nodeId('Person:999999999999');

const json = { 'content-type': 'application/json' };
const asMaria = { ...json, 'x-persona': 'maria' };

interface Body {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

const post =
  ({ query, ...more }: Body, headers: Readonly<Record<string, string>> = asMaria): Case['asked'] =>
  (_world, mark) => ({ headers, body: JSON.stringify({ query: `${mark}${query}`, ...more }) });

const raw =
  (body: string, headers: Readonly<Record<string, string>> = json): Case['asked'] =>
  () => ({ headers, body });

const bearer =
  (query: string, tokenOf: (world: World) => Promise<string>): Case['asked'] =>
  async (world, mark) =>
    post({ query }, { ...json, authorization: `Bearer ${await tokenOf(world)}` })(world, mark);

const expired = async ({ endpoint }: World): Promise<string> => {
  const response = await fetch(new URL('./esia/persona-token', endpoint), {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ persona: 'maria', failure: { kind: 'EXPIRED_TOKEN' } }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
};

const two = 'query A { me { person { id } } } query B { me { person { sex } } }';
const sized = 'query Sized($size: Int! = 1, $id: ID!) { person(id: $id) { appointments(first: $size) { nodes { id } } } }';
const dear =
  'query Dear($first: Int) { me { person { appointments(first: $first) { nodes { clinic { doctors(first: $first) { nodes { slots(first: $first) { nodes { id } } } } } } } } } }';
const own = '{ me { person { name { full } } } }';

const asked =
  (known: boolean) =>
  (what: string, how: Case['asked']): Case => ({ what, known, asked: how });
const [known, unknown] = [asked(true), asked(false)];

/** `named`: a document of the gateway's files. */
export const casesOfAsking = (named: string): readonly Case[] => [
  known('nobody', post({ query: '{ __typename now }' }, json)),
  known(
    'a persona',
    post({ query: `{ a: person(id: "${maria}") { ...P } b: me { person { ...P } } } fragment P on Person { id name { full } }` }),
  ),
  known('a persona of another portal', post({ query: '{ me { level person { region { name } } } }' }, { ...asMaria, 'x-portal': '77' })),
  known(
    'a bearer',
    bearer('{ me { level person { id } } }', ({ esia }) => esia.tokenOf('maria')),
  ),
  known('a bearer of an expired token', bearer(own, expired)),
  known('a bearer of no token', post({ query: own }, { ...json, authorization: 'Bearer x' })),
  known('nobody, of whoever is signed in', post({ query: own }, json)),
  known('an unknown persona', post({ query: own }, { ...json, 'x-persona': 'nobody-at-all' })),
  known('a doctor', post({ query: '{ me { level person { id } } }' }, { ...json, 'x-persona': 'doctor' })),
  known('a name, which is somebody else’s', post({ query: `{ person(id: "${son}") { name { given } snils } }` })),
  known(
    'a record, which is somebody else’s',
    post({
      query: `{ person(id: "${son}") { medicalRecord { __typename ... on MedicalRecord { documents(first: 2) { nodes { id title } } } ... on Refusal { code message } } } }`,
    }),
  ),
  known('registries', post({ query: '{ me { person { policies { enp status } attachments { clinic { id } } } } }' })),
  known('the directory', post({ query: '{ clinics(first: 2) { nodes { id name } } }' }, json)),
  known('items that fail', post({ query: `{ nodes(ids: ["${maria}", "${nobody}", "x"]) { __typename id } }` })),
  known('items that fail, in English', post({ query: `{ nodes(ids: ["${nobody}"]) { id } }` }, { ...asMaria, 'accept-language': 'en' })),
  known(
    'a field that makes its object null',
    post({ query: '{ me { person { appointments(first: 0) { nodes { id } } name { full } } } }' }),
  ),
  known('a field that makes everything null', post({ query: '{ now clinics(first: 1000) { pageInfo { hasNextPage } } }' }, json)),
  known('a variable with a default', post({ query: sized, variables: { id: maria } })),
  known('a variable that stands for the default', post({ query: sized, variables: { id: maria, size: 2, more: 'than is declared' } })),
  known('a variable that a resolver refuses', post({ query: sized, variables: { id: 'x' } })),
  known('one of two operations', post({ query: two, operationName: 'B' })),
  known('nothing but a text', post({ query: own, operationName: null, variables: null, extensions: null })),
  known('a client that names itself', post({ query: own, extensions: { clientLibrary: { name: 'a client', version: '1' } } })),
  known('JSON of a charset', post({ query: own }, { ...asMaria, 'content-type': 'application/json; charset=utf-8' })),
  ...['*/*', 'application/json', 'application/graphql-response+json', 'application/json;q=0.5, application/graphql-response+json'].map(
    (accept) => known(`whoever accepts ${accept}`, post({ query: own }, { ...asMaria, accept })),
  ),
  known('a world by its header', ({ id }, mark) => ({
    path: '/graphql',
    headers: { ...asMaria, 'x-world': id },
    body: JSON.stringify({ query: `${mark}${own}` }),
  })),
  known('a document by its name', () => ({ headers: asMaria, body: JSON.stringify({ documentId: named }) })),
  unknown('a document that is not there', () => ({ headers: asMaria, body: JSON.stringify({ documentId: 'nowhere' }) })),
  unknown('a variable that does not fit', post({ query: sized, variables: { id: maria, size: 'x' } })),
  unknown('a variable that is missing', post({ query: sized, variables: {} })),
  unknown('too much, by a variable', post({ query: dear, variables: { first: 100 } })),
  known('not too much, by the same', post({ query: dear, variables: { first: 1 } })),
  unknown('an operation that is not there', post({ query: two, operationName: 'C' })),
  unknown('none of two operations', post({ query: two })),
  unknown('conditions', post({ query: 'query Q($yes: Boolean!) { now @skip(if: $yes) __typename }', variables: { yes: true } })),
  unknown('what cannot be read', post({ query: '{ now' })),
  unknown('what is not there', post({ query: '{ later }' })),
  unknown('a mutation', post({ query: 'mutation { __typename }' })),
  unknown('a subscription', post({ query: 'subscription { __typename }' })),
  unknown('where values came from', post({ query: '{ now }' }, { ...json, 'x-explain': '1' })),
  unknown('a text beside a hash', post({ query: own, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
  unknown('extensions that are a text', post({ query: own, extensions: '{}' })),
  unknown('variables that are a list', post({ query: own, variables: [1] })),
  unknown('variables that are a text', post({ query: own, variables: '{}' })),
  unknown('an operation of no name', post({ query: own, operationName: 5 })),
  unknown('an operation of an empty name', post({ query: own, operationName: '' })),
  unknown('a list', raw('[{"query":"{ now }"}]')),
  unknown('nothing', raw('{}')),
  unknown('no JSON', raw('{"query"')),
  unknown('a prototype', raw('{"query":"{ now }","__proto__":{"id":1}}')),
  unknown('a page of another site', post({ query: own }, { 'content-type': 'text/plain' })),
  unknown('whoever accepts pictures', post({ query: own }, { ...asMaria, accept: 'image/png' })),
  unknown('a GET', (_world, mark) => ({
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(`${mark}{ now }`)}`,
    headers: { 'apollo-require-preflight': 'yes' },
  })),
  unknown('a world that is not there', (_world, mark) => ({
    path: '/w/nowhere/graphql',
    headers: json,
    body: JSON.stringify({ query: `${mark}{ now }` }),
  })),
  unknown('two worlds', (_world, mark) => ({
    headers: { ...json, 'x-world': 'nowhere' },
    body: JSON.stringify({ query: `${mark}{ now }` }),
  })),
];
