import { describe, expect, it } from 'vitest';
import { queryLimits, type QueryLimit } from '../../gateway/graph/query-limits.ts';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

const maria = world.as('maria');

const nested = (levels: number): string =>
  Array.from({ length: levels }).reduce<string>((inner) => `familyLinks { child { ${inner} } }`, 'id');
const chain = (fragments: number, body: (at: number) => string): string =>
  Array.from({ length: fragments }, (_, at) => `fragment F${at} on Query { ${body(at)} }`).join('\n');

/** Name, query, and the limit that its refusal names. */
const hostile: readonly (readonly [string, string, QueryLimit])[] = [
  ['60 levels', `{ me { person { ${nested(29)} } } }`, 'depth'],
  ['2,000 aliases', `{ ${Array.from({ length: 2000 }, (_, at) => `a${at}: now`).join(' ')} }`, 'tokens'],
  ['a hundred aliases', `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: now`).join(' ')} }`, 'aliases'],
  ['10,000 directives', `{ now ${'@skip(if: false) '.repeat(10_000)} }`, 'tokens'],
  ['a hundred directives', `{ now ${'@skip(if: false) '.repeat(100)} }`, 'directives'],
  ['a fragment bomb', `{ ...F0 } ${chain(20, (at) => (at === 19 ? 'now' : `...F${at + 1} ...F${at + 1}`))}`, 'expandedFields'],
  ['the same field a thousand times', `{ ${'now '.repeat(1000)} }`, 'fields'],
  ['a field with subfields, hundreds of times', `{ ${'me { roles } '.repeat(400)} }`, 'fields'],
  [
    'pages of pages of pages',
    `{ me { person { appointments(first: 100) { nodes { clinic { doctors(first: 100) { nodes { slots(first: 100) { nodes { id } } } } } } } } } }`,
    'cost',
  ],
];

describe('a hostile query', () => {
  it.each(hostile)('%s: is refused with the limit named', async (_name, query, limit) => {
    const { status, data, errors } = await maria.with({ 'accept-language': 'en' }).send(query);
    expect(status).toBe(400);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: { name: limit, most: queryLimits[limit] } });
    expect(errors?.[0]?.message).toContain(String(queryLimits[limit]));
  });

  it('says the limit in Russian, too', async () => {
    const { errors } = await maria.send(hostile[0]?.[1] ?? '');
    expect(errors?.[0]?.message).toBe(`Запрос слишком сложен: не больше ${queryLimits.depth} уровней вложенности`);
  });

  it('fragments in a circle are refused as the specification says', async () => {
    const { status, errors } = await maria.send(`{ ...F0 } ${chain(3, (at) => `...F${(at + 1) % 3}`)}`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('Cannot spread fragment');
  });

  it('a body of 1 MB is not read', async () => {
    const { status, errors } = await maria.send(`{ now } # ${'x'.repeat(1024 * 1024)}`);
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: { name: 'bodyBytes', most: 262_144 } });
  });

  it('1,000 ids of nodes are refused, as literals and as a variable', async () => {
    const ids = Array.from({ length: 1000 }, () => 'UGVyc29uOjA');
    const literal = await maria.send(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    const variable = await maria.send('query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    for (const { errors } of [literal, variable]) {
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('100');
    }
  });

  it('is refused again when it comes again, and harms no other', async () => {
    const query = hostile[0]?.[1] ?? '';
    const codes = [await maria.send(query), await maria.send(query)].map(({ errors }) => errors?.[0]?.extensions?.code);
    expect(codes).toEqual(['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX']);
    expect((await maria.send('{ now }')).errors).toBeUndefined();
  });
});

describe('what is not GraphQL', () => {
  const post = (body: string, type = 'application/json'): Promise<Response> =>
    fetch(world.endpoint, { method: 'POST', headers: { 'content-type': type }, body });

  it('a batch is refused', async () => {
    const response = await post(JSON.stringify([{ query: '{ now }' }, { query: '{ now }' }]));
    expect(response.status).toBe(400);
  });

  it('a body that is no JSON is answered with an error of the catalogue', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('a request that a page of another site could send unasked is refused', async () => {
    const response = await fetch(`${world.endpoint}?query=%7Bnow%7D`, { headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });
});

it('names every answer, so that it can be found in the log', async () => {
  const response = await fetch(`${world.endpoint}?query=%7Bnow%7D`, { headers: { 'apollo-require-preflight': 'yes' } });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect((await world.anonymous().send('{ now }')).errors).toBeUndefined();
});
