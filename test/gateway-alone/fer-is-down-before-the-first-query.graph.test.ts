import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../client/dashboard.ts';
import { freePort, graphAt, type RunningServer, shared, startGateway } from '../setup/index.ts';

const timeoutMs = 2_000;
const gatewayWithFerAt = (ferUrl: string): Promise<RunningServer> =>
  startGateway({ env: { ZDRAVGRAPH_FER_URL: ferUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: String(timeoutMs) } });

/** The FER of the shared stand-ins at that port, too. */
const ferAt = async (port: number): Promise<AsyncDisposable> => {
  const answer = async ({ url = '', method = 'GET', headers }: IncomingMessage, body: string, response: ServerResponse): Promise<void> => {
    const kept = Object.entries(headers).filter(([name]) => name.startsWith('x-') || name === 'content-type');
    const told = await fetch(shared().sandboxUrl + url, { method, headers: kept as [string, string][], body });
    response.writeHead(told.status, { 'content-type': 'application/json' }).end(await told.text());
  };
  const server = createHttpServer((request, response) => void textOf(request).then((body) => answer(request, body, response)));
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return { [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()) };
};

/** Accepts connections and never answers. */
const silentServer = async (): Promise<AsyncDisposable & { url: string }> => {
  const server = createServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fer`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const expectAllButClinic = async (gateway: RunningServer): Promise<void> => {
  const { data, errors } = await graphAt(gateway.url).as('maria').send(Dashboard);
  const person = data?.me?.person;
  expect(person?.policy?.enp).toMatch(/^\d{16}$/);
  expect(person?.policy?.insurer?.hotline).toMatch(/^\+7/);
  expect(person?.appointments?.nodes[0]?.startsAt).toMatch(/^2026-03-/);
  expect(person?.medicalRecord).toMatchObject({ sections: expect.arrayContaining([expect.objectContaining({ kind: 'VISIT_PROTOCOLS' })]) });
  expect(person?.attachments?.map(({ clinic, status }) => [clinic, status])).toContainEqual([null, 'ATTACHED']);
  const atClinic = errors?.find(({ path }) => path?.join('.') === 'me.person.attachments.0.clinic');
  expect(atClinic?.extensions).toMatchObject({
    code: 'REGISTRY_UNAVAILABLE',
    registry: 'FER',
    operation: expect.any(String),
    retryable: true,
  });
  expect(errors?.every(({ extensions }) => extensions?.['registry'] === 'FER')).toBe(true);
};

describe('FER does not answer from the start, so that there is no copy of anything it owns', () => {
  it('does the same when FER accepts and stays silent, and waits no longer than the deadline', async () => {
    await using fer = await silentServer();
    await using gateway = await gatewayWithFerAt(fer.url);
    // First touch, compiled queries and connections are not what is timed here; nobody has asked FER yet.
    await graphAt(gateway.url).as('maria').send('{ me { person { policy { id insurer { id } } medicalRecord { __typename } } } }');
    const began = performance.now();
    await expectAllButClinic(gateway);
    // All questions to FER are asked side by side, so that one deadline passes, and no second.
    expect(performance.now() - began).toBeLessThan(2 * timeoutMs);
  });

  it('leaves only what FER owns null, with its path, when nothing listens there, and serves everything once it is back', async () => {
    const port = await freePort();
    await using gateway = await gatewayWithFerAt(`http://127.0.0.1:${port}/fer`);
    await expectAllButClinic(gateway);
    await using _fer = await ferAt(port);
    await expect
      .poll(async () => (await graphAt(gateway.url).as('maria').send(Dashboard)).errors, { timeout: 30_000, interval: 500 })
      .toBeUndefined();
  });
});
