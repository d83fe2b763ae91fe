import { afterAll, beforeAll, expect, it } from 'vitest';
import { controlAt, listed, type ControlApi } from './control-api.ts';
import { createMany } from './many-creates.ts';
import { ownSandbox, type OwnSandbox } from './own-sandbox.ts';

let sandbox: OwnSandbox;
const control: ControlApi = (...asked) => sandbox.control(...asked);
const names = (): Promise<string[]> => listed(control, '/worlds', 'worlds', 'id');

const world = 'bad-input-world';
const mostWorlds = 40;
let exported = '';
beforeAll(async () => {
  sandbox = await ownSandbox({ ZDRAVGRAPH_MAX_WORLDS: String(mostWorlds) });
  await control('POST', '/worlds', { id: world, now: '2026-04-01T09:00:00+03:00' });
  exported = (await control('GET', `/worlds/${world}/export`)).text;
});
afterAll(() => sandbox[Symbol.asyncDispose]());

/** Kind of a problem, by the end of its type. */
const kind = (slug: string): unknown => `https://zdravgraph.example/problems/${slug}`;
const errorsAt = (...paths: readonly string[]): unknown =>
  paths.map((path) => expect.objectContaining({ path, expected: expect.any(String) as unknown }) as unknown);

it.each([
  [{ id: 'a/b' }, ['id']],
  [{ id: 'a b' }, ['id']],
  [{ id: 'Main' }, ['id']],
  [{ id: '' }, ['id']],
  [{ id: 'мир' }, ['id']],
  [{ id: 'x'.repeat(61) }, ['id']],
  [{ id: 7 }, ['id']],
  [{ now: 'yesterday' }, ['now']],
  [{ now: '2026-04-01T09:00:00' }, ['now']],
  [{ now: '2026-02-30T09:00:00+03:00' }, ['now']],
  [{ now: '9999-01-01T00:00:00+03:00' }, ['now']],
  [{ now: '1999-12-31T23:59:59Z' }, ['now']],
  [{ seed: 'a@b' }, ['seed']],
  [{ seed: '' }, ['seed']],
  [{ expiresInHours: 0 }, ['expiresInHours']],
  [{ expiresInHours: 8761 }, ['expiresInHours']],
  [{ expiresInHours: '1' }, ['expiresInHours']],
  [{ from: 'main', seed: 's' }, ['seed']],
  [{ from: 'a//b' }, ['from']],
  [{ form: 'main', sed: 1 }, ['form', 'sed']],
  [[], ['']],
  [null, ['']],
])('refuses to make a world of %j, and says where and what was expected', async (wish, paths) => {
  const before = await names();
  const answer = await control('POST', '/worlds', wish);
  expect(answer).toMatchObject({ status: 400, body: { type: kind('bad-request'), status: 400, errors: errorsAt(...paths) } });
  expect(answer.type).toBe('application/problem+json; charset=utf-8');
  expect(await names()).toEqual(before);
});

it.each(['{', 'hello', '{"id":', '\u0000'])('refuses a body that is no JSON: %j', async (text) => {
  expect(await control('POST', '/worlds', text)).toMatchObject({ status: 400, body: { errors: [{ path: '', expected: 'JSON' }] } });
});

it('refuses a body that is too large, and goes on', async () => {
  const long = `{"id":"${'x'.repeat(2_000_000)}"}`;
  const tooLarge = { status: 413, body: { type: kind('body-too-large') } };
  expect(await control('POST', '/worlds', long)).toMatchObject(tooLarge);
  expect(await control('POST', '/worlds', long, { 'content-type': 'application/json' })).toMatchObject(tooLarge);
  expect(await control('POST', '/worlds/import', ' '.repeat(17_000_000))).toMatchObject(tooLarge);
  expect((await control('GET', '/worlds')).status).toBe(200);
});

it('names worlds like the one that is not there', async () => {
  for (const [method, path] of [
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/reset'],
    ['GET', '/checkpoints'],
    ['GET', '/export'],
  ] as const) {
    const answer = await control(method, `/worlds/bad-input-word${path}`);
    expect(answer).toMatchObject({ status: 404, body: { type: kind('world-not-found'), near: [world] } });
  }
  expect(await control('POST', '/worlds', { from: 'bad-input-word' })).toMatchObject({ status: 404, body: { near: [world] } });
  expect(await control('GET', '/worlds/a%2Fb')).toMatchObject({ status: 404, body: { type: kind('world-not-found') } });
  expect(await control('GET', '/worlds/%E0%A4%A')).toMatchObject({ status: 400 });
});

it('names the checkpoints that are there beside one that is not', async () => {
  await control('POST', `/worlds/${world}/checkpoints`, { name: 'first' });
  const missing = { status: 404, body: { type: kind('checkpoint-not-found'), near: ['first'] } };
  expect(await control('POST', `/worlds/${world}/restore`, { checkpoint: 'last' })).toMatchObject(missing);
  expect(await control('POST', '/worlds', { from: `${world}/last` })).toMatchObject(missing);
  expect(await control('POST', `/worlds/${world}/checkpoints`, { name: 'first' })).toMatchObject({
    status: 409,
    body: { type: kind('checkpoint-exists') },
  });
  expect(await control('POST', `/worlds/${world}/checkpoints`, { name: 'a/b' })).toMatchObject({
    status: 400,
    body: { errors: errorsAt('name') },
  });
});

it('makes one world of two that are asked for under one name at once', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => control('POST', '/worlds', { id: 'asked-for-twice' })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(7).fill(409)]);
  const [refused] = answers.filter(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({ type: kind('world-exists'), detail: expect.stringContaining('asked-for-twice') as unknown });
  expect(await control('POST', '/worlds', { id: 'asked-for-twice', from: 'main' })).toMatchObject({ status: 409 });
  await control('DELETE', '/worlds/asked-for-twice');
});

it('refuses a text that is no world whole, with the line and what was expected there', async () => {
  const before = await names();
  const lines = exported.trimEnd().split('\n');
  const refused: [string, string][] = [
    ['', 'line 1'],
    ['hello', 'line 1'],
    [exported.slice(0, -20), `line ${lines.length}`],
    [lines.slice(0, -1).join('\n'), `line ${lines.length}`],
    [exported.replace('2026-04-01T09', '2026-04-01T10'), `line ${lines.length}`],
    [exported.replace('"version":1', '"version":2'), 'line 1'],
    [exported.replace('"seed":"zdravgraph"', '"seed":"a b"'), 'line 2'],
    [exported.replace(/"people":\d+/, '"people":5'), `line ${lines.length}`],
  ];
  for (const [text, line] of refused) {
    const answer = await control('POST', '/worlds/import', text, { 'content-type': 'text/plain' });
    expect(answer, text).toMatchObject({ status: 400, body: { type: kind('import-refused'), errors: errorsAt(line) } });
  }
  expect(await control('POST', '/worlds/import?id=a%2Fb', exported)).toMatchObject({ status: 400, body: { errors: errorsAt('query.id') } });
  expect(await control('POST', '/worlds/import?name=x', exported)).toMatchObject({ status: 400, body: { errors: errorsAt('query.name') } });
  expect(await control('POST', `/worlds/import?id=${world}`, exported)).toMatchObject({ status: 409 });
  expect(await names()).toEqual(before);
});

it('says which methods a path takes, and where to read what there is', async () => {
  expect(await control('PUT', '/worlds')).toMatchObject({ status: 405, allow: 'GET, POST', body: { type: kind('method-not-allowed') } });
  expect(await control('POST', `/worlds/${world}`)).toMatchObject({ status: 405, allow: 'GET, DELETE' });
  for (const path of ['/world', `/worlds/${world}/nothing`, `/worlds/${world}/checkpoints/a/b`]) {
    expect(await control('GET', path)).toMatchObject({
      status: 404,
      body: { type: kind('unknown-route'), detail: expect.stringContaining('/sandbox/openapi.json') as unknown },
    });
  }
});

it('speaks Russian unless English is preferred', async () => {
  const titleIn = async (language: string): Promise<unknown> =>
    (await control('GET', '/worlds/nowhere', undefined, { 'accept-language': language })).body?.['title'];
  expect(await titleIn('')).toBe('Такого мира нет');
  expect(await titleIn('fr')).toBe('Такого мира нет');
  expect(await titleIn('en-GB,ru;q=0.5')).toBe('There is no such world');
});

// 10,000 of them: npm run soak.
it('stops making worlds at the limit, says so clearly, and goes on living', async () => {
  const { statuses, made, refused } = await createMany(controlAt(sandbox.sandboxUrl), 1_000);
  const room = mostWorlds - (await names()).length + made.length;
  expect(statuses).toEqual({ 201: room, 429: 1_000 - room });
  expect(JSON.parse(refused)).toMatchObject({
    type: kind('too-many-worlds'),
    status: 429,
    detail: 'There may be 40 worlds: drop those not needed (DELETE /sandbox/worlds/<name>), or raise ZDRAVGRAPH_MAX_WORLDS.',
  });
  expect(await control('GET', '/worlds/main')).toMatchObject({ status: 200 });

  expect((await control('DELETE', `/worlds/${made[0]}`)).status).toBe(204);
  expect((await control('POST', '/worlds', { id: 'once-more' })).status).toBe(201);
  expect((await control('POST', '/worlds', { id: 'one-too-many' })).status).toBe(429);
});
