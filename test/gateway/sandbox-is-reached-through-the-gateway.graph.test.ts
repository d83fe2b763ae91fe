import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startGateway } from '../setup/index.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers every request with what it saw of it, and counts them. */
const mirror = async (): Promise<AsyncDisposable & { url: string; seen: () => number }> => {
  let seen = 0;
  const server = createServer((request, response) => {
    seen += 1;
    void text(request).then((body) => {
      const { method = '', url = '', headers } = request;
      response.setHeader('content-type', 'application/json').setHeader('content-security-policy', `default-src 'self'`);
      if (url.includes('redirect')) response.writeHead(302, { location: '/esia/aas/oauth2/ac?x=1' });
      response.end(JSON.stringify({ method, url, headers, body } satisfies Seen));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: () => seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

describe('the public port of a sandbox', () => {
  const after = new AsyncDisposableStack();
  let gateway: RunningServer;
  let behind: Awaited<ReturnType<typeof mirror>>;
  beforeAll(async () => {
    behind = after.use(await mirror());
    gateway = after.use(await startGateway({ env: { ZDRAVGRAPH_SANDBOX_URL: behind.url } }));
  });
  afterAll(() => after.disposeAsync());

  it('forwards page, control API and ESIA with the world main in headers, whatever the client says there', async () => {
    for (const place of ['/?persona=maria', '/console/index.js', '/sandbox/personas', '/esia/.well-known/openid-configuration?a=%20b']) {
      const answer = await fetch(`${gateway.url}${place}`, { headers: { 'x-world-epoch': 'mine', 'x-world-base': 'other@2020-01-01' } });
      const { url, headers } = (await answer.json()) as Seen;
      expect(url).toBe(place);
      expect(headers).toMatchObject({
        'x-world-base': 'zdravgraph@2026-03-02',
        'x-world-epoch': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-world-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-world-revision': '0',
        'x-world-time': '2026-03-02T09:00:00+03:00',
        'x-forwarded-host': `127.0.0.1:${gateway.port}`,
        'x-forwarded-proto': 'http',
      });
      expect(answer.headers.get('content-security-policy')).toBe(`default-src 'self'`);
    }
  });

  it('forwards a form as it is, and redirects untouched', async () => {
    const posted = await fetch(`${gateway.url}/esia/aas/oauth2/te`, { method: 'POST', body: new URLSearchParams({ code: 'a b' }) });
    expect(await posted.json()).toMatchObject({
      method: 'POST',
      body: 'code=a+b',
      headers: { 'content-type': expect.stringMatching(/urlencoded/) },
    });
    const redirected = await fetch(`${gateway.url}/esia/redirect`, { redirect: 'manual' });
    expect([redirected.status, redirected.headers.get('location')]).toEqual([302, '/esia/aas/oauth2/ac?x=1']);
  });

  it.each([20, 65_536, 65_537, 3_000_000])(
    'forwards a body of %d bytes once and whole, with its type, in whatever pieces it comes',
    async (size) => {
      const before = behind.seen();
      const body = JSON.stringify({ text: 'x'.repeat(size - 11) });
      const answer = await fetch(`${gateway.url}/sandbox/worlds?id=a%20b`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'x-world-epoch': 'mine', 'x-more': 'kept' },
        body,
      });
      const seen = (await answer.json()) as Seen;
      expect([seen.method, seen.url, seen.body === body, behind.seen() - before]).toEqual(['POST', '/sandbox/worlds?id=a%20b', true, 1]);
      expect(seen.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
        'x-more': 'kept',
        'x-world-epoch': expect.stringMatching(/^[0-9a-f-]{36}$/),
        host: expect.stringContaining('127.0.0.1'),
      });
      expect(answer.headers.get('content-security-policy')).toBe(`default-src 'self'`);
    },
  );

  it('keeps to itself what a client says of its connection', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const headers = { connection: 'close, x-mine', 'x-mine': 'secret', 'content-type': 'text/plain' };
    httpRequest(`${gateway.url}/sandbox/worlds/import`, { method: 'POST', headers }, (answer) => void text(answer).then(resolve)).end('{}');
    const seen = JSON.parse(await promise) as Seen;
    expect(seen.headers).not.toHaveProperty('x-mine');
    expect(seen.body).toBe('{}');
  });

  it('answers 404 anywhere else; names the address that clients see, where one is given; and 502 while the sandbox process is down', async () => {
    expect((await fetch(`${gateway.url}/fer/GetScheduleInfo`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${gateway.url}/index.html`)).status).toBe(404);
    const standIns = await mirror();
    const env = { ZDRAVGRAPH_SANDBOX_URL: standIns.url, ZDRAVGRAPH_PUBLIC_URL: 'https://try.example' };
    await using other = await startGateway({ env });
    const { headers } = (await (await fetch(`${other.url}/`)).json()) as Seen;
    // The address that clients see, where one is given.
    expect(headers).toMatchObject({ 'x-forwarded-host': 'try.example', 'x-forwarded-proto': 'https' });
    await standIns[Symbol.asyncDispose]();
    for (const asked of [fetch(`${other.url}/sandbox/personas`), fetch(`${other.url}/sandbox/worlds`, { method: 'POST', body: '{}' })]) {
      const answer = await asked;
      expect(answer.status).toBe(502);
      expect(await answer.json()).toEqual({ error: `The sandbox process at ${standIns.url} does not answer (npm run mocks).` });
    }
  });
});
