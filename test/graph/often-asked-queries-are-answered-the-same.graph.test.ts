import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const maria = (await worldOfFile()).as('maria');

const { data } = await maria.send<{ me: { person: { id: string; children: { child: { id: string } }[] } } }, never>(
  '{ me { person { id children { child { id } } } } }',
);
const me = data?.me.person.id ?? '';
const child = data?.me.person.children[0]?.child.id ?? '';
const nobody = Buffer.from('Person:999999999999').toString('base64url');
const noRegion = Buffer.from('Region:00').toString('base64url');

/** By the time that the last of them is answered, the query is compiled. */
const times = 12;

const record = `medicalRecord { __typename ... on MedicalRecord { detail documents(first: 2) { totalCount nodes { id title } } } ... on Refusal { code message } }`;

it.each<[string, string, Record<string, unknown>?]>([
  [
    'lists, aliases and fragments',
    `{ a: person(id: "${me}") { ...P } b: me { person { ...P } } } fragment P on Person { id name { full } }`,
  ],
  ['a union and an interface', `{ person(id: "${child}") { ${record} } node(id: "${me}") { __typename id ... on Person { sex age } } }`],
  ['items of a list that fail', `{ nodes(ids: ["${me}", "${nobody}", "${noRegion}", "${child}"]) { __typename id } }`],
  ['a field that may not be null below one that may', '{ me { person { appointments(first: 0) { nodes { id } } name { full } } } }'],
  ['a whole answer that is null', `{ now clinics(first: 1000) { pageInfo { hasNextPage } } }`],
  [
    'a variable with a default',
    'query Q($size: Int! = 1, $id: ID!) { person(id: $id) { appointments(first: $size) { nodes { id } } } }',
    { id: me },
  ],
  ['a variable that does not fit', 'query Q($size: Int!) { me { person { appointments(first: $size) { nodes { id } } } } }', { size: 'x' }],
  ['a variable that is missing', 'query Q($id: ID!) { person(id: $id) { id } }', {}],
  [
    'a scalar that refuses',
    'query Q($on: Date!) { me { person { id } } clinics(first: 1) { nodes { id } } doctor(id: "x") { appointments(on: $on) { pageInfo { hasNextPage } } } }',
    { on: '2026-02-30' },
  ],
  ['conditions', `query Q($yes: Boolean!) { me { person { id @skip(if: $yes) ... @include(if: $yes) { sex } } } }`, { yes: true }],
  ['introspection', getIntrospectionQuery()],
])('a query with %s is answered always the same', async (_what, query, variables) => {
  const first = await maria.send<unknown, typeof variables>(query, variables);
  expect(first.data ?? first.errors).toBeDefined();
  for (let asked = 2; asked <= times; asked += 1) expect(await maria.send<unknown, typeof variables>(query, variables)).toEqual(first);
});

it('a query of two operations is answered by the one that is named, however often', async () => {
  const query = 'query A { me { person { id } } } query B { me { person { sex } } }';
  const headers = { 'content-type': 'application/json', ...maria.headers };
  const answers = async (operationName: string): Promise<unknown> =>
    (await fetch(maria.endpoint, { method: 'POST', headers, body: JSON.stringify({ query, operationName }) })).json();
  const [a, b] = [await answers('A'), await answers('B')];
  expect(a).not.toEqual(b);
  const unknown = await answers('C');
  expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  for (let asked = 2; asked <= times; asked += 1)
    expect([await answers('A'), await answers('B'), await answers('C')]).toEqual([a, b, unknown]);
});
