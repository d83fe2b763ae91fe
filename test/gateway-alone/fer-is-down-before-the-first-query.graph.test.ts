import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../client/dashboard.ts';
import { freePort, graphAt, type RunningServer, startGateway, startStandIns } from '../setup/index.ts';

const timeoutMs = 2_000;
const gatewayWithFerAt = (ferUrl: string): Promise<RunningServer> =>
  startGateway({ env: { ZDRAVGRAPH_FER_URL: ferUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: String(timeoutMs) } });

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
  it('leaves only what FER owns null, with its path, when nothing listens there', async () => {
    await using gateway = await gatewayWithFerAt(`http://127.0.0.1:${await freePort()}/fer`);
    await expectAllButClinic(gateway);
  });

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

  it('serves everything again once FER is back', async () => {
    const port = await freePort();
    await using gateway = await gatewayWithFerAt(`http://127.0.0.1:${port}/fer`);
    await expectAllButClinic(gateway);
    await using _standIns = await startStandIns({ port });
    await expect
      .poll(async () => (await graphAt(gateway.url).as('maria').send(Dashboard)).errors, { timeout: 30_000, interval: 500 })
      .toBeUndefined();
  });
});
