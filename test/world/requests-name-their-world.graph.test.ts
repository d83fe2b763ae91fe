import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPaths, worldRow, type WorldRow } from '../../schema/control/admin.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { startGateway, type RunningServer } from '../setup/index.ts';

const token = 'a token of nobody else';
const spaceless = token.replaceAll(' ', '-');

describe('a gateway with an admin token', () => {
  let gateway: RunningServer;
  beforeAll(async () => {
    gateway = await startGateway({ env: { ZDRAVGRAPH_ADMIN_TOKEN: spaceless } });
  });
  afterAll(() => gateway?.[Symbol.asyncDispose]());

  const admin = async (method: string, path: string, body?: unknown, authorization = `Bearer ${spaceless}`) => {
    const headers = { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const response = await fetch(gateway.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  };
  const row = async (name: string): Promise<WorldRow> => worldRow.parse((await admin('GET', adminPaths.world(name))).body);
  const makeWorld = async (name: string): Promise<WorldRow> => {
    const { base, clock, origin } = await row('main');
    const epoch = randomUUID();
    await admin('POST', adminPaths.epochs, { name: epoch, base });
    await admin('PUT', adminPaths.world(name), { epoch, clock, expiresInHours: 1, origin, originEpoch: null });
    return row(name);
  };
  const ask = async (path: string, headers: Record<string, string> = {}, query = '{ now }') => {
    const response = await fetch(gateway.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as { data?: { now: string }; errors?: { extensions: object }[] } };
  };

  it('answers in the world that path or header name, in main where neither does, each at its own time', async () => {
    await makeWorld('named-1');
    const frozenAt = '2026-03-05T09:00:00+03:00';
    await admin('PUT', adminPaths.clock('named-1'), { clock: { mode: 'frozen', frozenAt } });
    expect((await ask('/w/named-1/graphql')).body.data?.now).toBe(frozenAt);
    expect((await ask('/graphql', { 'x-world': 'named-1' })).body.data?.now).toBe(frozenAt);
    expect((await ask('/w/named-1/graphql', { 'x-world': 'named-1' })).body.data?.now).toBe(frozenAt);
    expect((await ask('/graphql')).body.data?.now).toBe('2026-03-02T09:00:00+03:00');
    expect((await ask('/w/main/graphql')).body.data?.now).toBe('2026-03-02T09:00:00+03:00');
  });

  it('refuses a path and a header that name two worlds', async () => {
    await makeWorld('named-2');
    expect(await ask('/w/named-2/graphql', { 'x-world': 'main' })).toMatchObject({ status: 400 });
    const page = await fetch(`${gateway.url}/w/named-2/`, { headers: { 'x-world': 'main' } });
    expect([page.status, await page.json()]).toEqual([400, { error: expect.stringContaining('named-2') }]);
  });

  it('knows no world that nobody made, and names those that look like it; none comes to be by asking', async () => {
    await makeWorld('named-3');
    const before = await admin('GET', adminPaths.worlds);
    const asked = await ask('/w/namd-3/graphql');
    expect(asked.status).toBe(404);
    expect(asked.body.errors?.[0]?.extensions).toMatchObject({ code: 'WORLD_NOT_FOUND', near: expect.arrayContaining(['named-3']) });
    expect((await ask('/graphql', { 'x-world': 'Named-3' })).status).toBe(404);
    for (const path of [
      '/w/namd-3/',
      '/w/namd-3/esia/.well-known/openid-configuration',
      '/w/%E0%A4%A/',
      '/w/a%2Fb/graphql',
      '/w//graphql',
    ]) {
      expect((await fetch(gateway.url + path)).status, path).toBe(404);
    }
    expect(await admin('GET', adminPaths.worlds)).toEqual(before);
  });

  it('has nothing else below the path of a world', async () => {
    await makeWorld('named-4');
    for (const path of ['/admin/worlds', '/sandbox/personas', '/health/live', '/w/main/graphql', '/graphql/x']) {
      expect((await fetch(`${gateway.url}/w/named-4${path}`)).status, path).toBe(404);
    }
    const page = await fetch(`${gateway.url}/w/named-4?query=x`, { redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([308, '/w/named-4/']);
  });

  it('refuses the token of one world in another, also in one that was made anew under the old name', async () => {
    const tokenIn = async (world: string): Promise<string> => {
      const response = await fetch(`${gateway.url}/w/${world}${esiaPaths.personaToken}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona: 'maria' }),
      });
      return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
    };
    await makeWorld('named-5');
    const authorization = await tokenIn('named-5');
    const me = '{ me { level } }';
    expect((await ask('/w/named-5/graphql', { authorization }, me)).body.errors).toBeUndefined();
    const refused = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
    expect((await ask('/graphql', { authorization }, me)).body).toMatchObject(refused);
    await admin('DELETE', adminPaths.world('named-5'));
    await makeWorld('named-5');
    expect((await ask('/w/named-5/graphql', { authorization }, me)).body).toMatchObject(refused);
    expect((await ask('/w/named-5/graphql', { authorization: await tokenIn('named-5') }, me)).body.errors).toBeUndefined();
  });

  it('shows the admin interface to nobody without its token', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer wrong', spaceless, `Bearer ${spaceless}x`, `bearer ${spaceless}`]) {
      const { status, body } = await admin('GET', adminPaths.worlds, undefined, authorization);
      expect([status, body?.['message']], authorization).toEqual([404, 'Route GET:/admin/worlds not found']);
    }
    expect((await admin('GET', adminPaths.worlds)).status).toBe(200);
  });

  const good = { clock: { mode: 'running', offsetMs: 0 }, expiresInHours: 1, originEpoch: null };
  const origin = { kind: 'BASE', clock: good.clock, followsDay: true };
  const bad: [string, string, string, unknown, number, RegExp][] = [
    ['a name with a slash', 'PUT', '/admin/worlds/a%2Fb', { ...good, epoch: randomUUID(), origin }, 400, /name: expected 1 to 60/],
    ['a name in capitals', 'PUT', '/admin/worlds/Team', { ...good, epoch: randomUUID(), origin }, 400, /name/],
    ['a name of 61 letters', 'PUT', `/admin/worlds/${'a'.repeat(61)}`, { ...good, epoch: randomUUID(), origin }, 400, /name/],
    ['an epoch that is no uuid', 'PUT', '/admin/worlds/team', { ...good, epoch: 'base', origin }, 400, /epoch: expected a uuid/],
    ['an epoch that was never built', 'PUT', '/admin/worlds/team', { ...good, epoch: randomUUID(), origin }, 404, /unknown epoch/],
    [
      'a time without an offset',
      'PUT',
      '/admin/worlds/main/clock',
      { clock: { mode: 'frozen', frozenAt: '2026-03-02T09:00' } },
      400,
      /clock\.frozenAt/,
    ],
    ['a field too many', 'POST', '/admin/worlds/main/flip', { epoch: randomUUID(), colour: 'red' }, 400, /colour/],
    ['no body', 'POST', '/admin/epochs', undefined, 400, /body/],
    ['an unknown checkpoint', 'GET', '/admin/worlds/main/checkpoints/none', undefined, 404, /unknown checkpoint none/],
    ['an unknown world', 'DELETE', '/admin/worlds/mian', undefined, 404, /unknown world mian/],
    ['an instant that is none', 'GET', '/admin/worlds/main/acts?after=yesterday', undefined, 400, /after/],
    ['a person that is no number', 'GET', '/admin/worlds/main/people/maria', undefined, 400, /oip/],
  ];
  it.each(bad)(
    'refuses %s, with the place and what was expected, and changes nothing',
    async (_what, method, path, body, status, words) => {
      const before = [await admin('GET', adminPaths.worlds), await admin('GET', adminPaths.epochs)];
      const refused = await admin(method, path, body);
      expect(refused).toMatchObject({ status, body: { error: expect.stringMatching(words) } });
      expect([await admin('GET', adminPaths.worlds), await admin('GET', adminPaths.epochs)]).toEqual(before);
    },
  );
});
