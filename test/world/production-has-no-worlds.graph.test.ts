import 'reflect-metadata';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type Gateway } from '../../gateway/app.ts';
import { readConfig } from '../../gateway/config.ts';
import { registries } from '../../schema/registry/index.ts';
import { worldHeaders, worldNameHeader, worldPrefixHeader } from '../../schema/registry/world-headers.ts';
import { freePort, freshDatabase, shared } from '../setup/index.ts';

interface Route {
  readonly method: string;
  readonly url: string;
}

interface Walked extends AsyncDisposable {
  readonly url: string;
  readonly routes: readonly Route[];
}

/** A gateway in this process, and every route that was added to it. */
const walked = async (env: Record<string, string>): Promise<Walked> => {
  const after = new AsyncDisposableStack();
  const database = after.use(await freshDatabase(shared().databaseUrl));
  const routes: Route[] = [];
  const begun = (message: unknown): void => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url }: RouteOptions) => {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one, url });
    });
  };
  subscribe('fastify.initialization', begun);
  try {
    const port = String(await freePort());
    const gateway: Gateway = await startGateway(
      readConfig({ DATABASE_URL: database.url, ZDRAVGRAPH_PORT: port, ZDRAVGRAPH_LOG_LEVEL: 'silent', ...env }),
    );
    after.defer(() => gateway.close());
    return { url: `http://127.0.0.1:${gateway.port}`, routes, [Symbol.asyncDispose]: () => after.disposeAsync() };
  } finally {
    unsubscribe('fastify.initialization', begun);
  }
};

/** The path with something in the place of every parameter. */
const filled = (url: string): string => url.replaceAll(/:\w+|\{\w+\}/g, 'main').replaceAll('*', 'x');
/** What a gateway in production has, and nothing besides. */
const ofProduction = ['/graphql', '/health/live', '/health/ready', '/callbacks/:sender'];

describe('a gateway in production mode', () => {
  let sandbox: Walked;
  let production: Walked;
  beforeAll(async () => {
    const url = (name: string): [string, string] => [
      `ZDRAVGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
      `${shared().sandboxUrl}/${name}`,
    ];
    const urls = Object.fromEntries([...Object.keys(registries), 'esia'].map(url));
    sandbox = await walked({
      ZDRAVGRAPH_MODE: 'sandbox',
      ZDRAVGRAPH_SANDBOX_URL: shared().sandboxUrl,
      ZDRAVGRAPH_ADMIN_TOKEN: 'x'.repeat(20),
    });
    production = await walked({ ZDRAVGRAPH_MODE: 'production', ZDRAVGRAPH_CODE_KEY: 'k'.repeat(32), ...urls });
  });
  afterAll(async () => {
    await production?.[Symbol.asyncDispose]();
    await sandbox?.[Symbol.asyncDispose]();
  });

  const status = async ({ method, url }: Route, headers: Record<string, string> = {}): Promise<number> =>
    (await fetch(production.url + filled(url), { method, headers, redirect: 'manual' })).status;

  it('has no route that it does not need', () => {
    expect([...new Set(production.routes.map(({ url }) => url))].toSorted()).toEqual(ofProduction.toSorted());
  });

  it('answers 404 to every other route of a sandbox, with the token as well', async () => {
    const others = sandbox.routes.filter(({ url }) => !ofProduction.includes(url));
    expect(others.filter(({ url }) => url.startsWith('/admin')).length).toBeGreaterThanOrEqual(15);
    expect(others.length).toBeGreaterThan(20);
    const headers = { authorization: `Bearer ${'x'.repeat(20)}` };
    for (const route of others.filter(({ method }) => method !== 'TRACE' && method !== 'CONNECT')) {
      const { method } = route;
      const [bare, below] = [await status(route, headers), await status({ method, url: `/w/main${route.url}` }, headers)];
      expect([bare, below], `${method} ${route.url}`).toEqual([404, 404]);
    }
    expect(await status({ method: 'POST', url: '/w/main/graphql' })).toBe(404);
  });

  it('answers 404 to every path of the control API', async () => {
    const response = await fetch(`${shared().sandboxUrl}/sandbox/openapi.json`);
    const { paths } = (await response.json()) as { paths: Record<string, Record<string, unknown>> };
    const routes = Object.entries(paths).flatMap(([url, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase(), url })),
    );
    expect(routes.length).toBeGreaterThan(15);
    for (const route of routes) expect(await status(route), `${route.method} ${route.url}`).toBe(404);
  });

  it('takes no notice of a header of the sandbox', async () => {
    const ask = async (headers: Record<string, string>): Promise<[number, unknown]> => {
      const body = JSON.stringify({ query: '{ __typename me { level } }' });
      const response = await fetch(`${production.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return [response.status, await response.json()];
    };
    const plain = await ask({});
    expect(plain[0]).toBe(200);
    const names = [...Object.values(worldHeaders), worldNameHeader, worldPrefixHeader, 'x-world', 'x-persona', 'x-portal', 'x-explain'];
    for (const name of names) expect(await ask({ [name]: name === 'x-explain' ? '1' : 'maria' }), name).toEqual(plain);
  });
});
