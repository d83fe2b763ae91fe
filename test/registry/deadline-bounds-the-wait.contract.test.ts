import { afterAll, beforeAll, expect, it } from 'vitest';
import { RegistryUnavailable } from '../../gateway/registry/registry-unavailable.ts';
import { connected } from './connected.ts';
import { answer, startFaultyServer, type FaultyServer } from './faulty-server.ts';
import { oip, personAnswer } from './register-answers.ts';

const timeoutMs = 300;
let server: FaultyServer;
beforeAll(async () => void (server = await startFaultyServer()));
afterAll(() => server[Symbol.asyncDispose]());

const failing = async (): Promise<{ error: unknown; waitedMs: number; calls: number }> => {
  const { as, [Symbol.asyncDispose]: close } = connected(server.url, { timeoutMs });
  const before = server.calls.length;
  const startedAt = performance.now();
  const error = await as()
    .insuredPersons.person(oip)
    .catch((caught: unknown) => caught);
  const waitedMs = performance.now() - startedAt;
  await close();
  return { error, waitedMs, calls: server.calls.length - before };
};

it('gives up on a registry that never answers', async () => {
  server.does({ kind: 'HANG' });
  const { error, waitedMs, calls } = await failing();
  expect(error).toBeInstanceOf(RegistryUnavailable);
  expect(error).toMatchObject({ registry: 'INSURED_PERSONS_REGISTRY', operation: 'getPersonData', retryable: true });
  expect((error as Error).message).toContain('no answer within 300 ms');
  expect(waitedMs).toBeGreaterThan(timeoutMs - 20);
  expect(waitedMs).toBeLessThan(timeoutMs + 250);
  expect(calls).toBe(1);
});

it('counts every repetition into the same deadline', async () => {
  server.does({ kind: 'ANSWER', status: 500, body: {}, afterMs: 120 });
  const { error, waitedMs } = await failing();
  expect(error).toBeInstanceOf(RegistryUnavailable);
  expect(waitedMs).toBeLessThan(timeoutMs + 250);
});

it('does not wait for a registry that asks for more time than there is', async () => {
  server.does({ kind: 'ANSWER', status: 429, body: {}, headers: { 'retry-after': '30' } });
  const { error, waitedMs, calls } = await failing();
  expect(error).toMatchObject({ retryable: true, retryAfter: '2026-11-21T09:30:30+03:00' });
  expect(waitedMs).toBeLessThan(timeoutMs);
  expect(calls).toBe(1);
});

it('takes an answer that comes just in time', async () => {
  server.does({ kind: 'ANSWER', body: personAnswer(), afterMs: 150 });
  await using registries = connected(server.url, { timeoutMs });
  expect((await registries.as().insuredPersons.person(oip))?.value.oip).toBe(oip);
});

it('waits for nobody when the registry is not there at all', async () => {
  const gone = await startFaultyServer();
  await gone[Symbol.asyncDispose]();
  await using registries = connected(gone.url, { timeoutMs: 2_000 });
  const startedAt = performance.now();
  await expect(registries.as().rmis.attachments(oip)).rejects.toMatchObject({ registry: 'RMIS', retryable: true });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

it('leaves the neighbours of a slow call alone', async () => {
  server.does((call) => (call.path.endsWith('getPersonData') ? { kind: 'HANG' } : answer({ externalRequestId: 'r', organizations: [] })));
  await using registries = connected(server.url, { timeoutMs });
  const { insuredPersons } = registries.as();
  const slow = insuredPersons.person(oip).catch((caught: unknown) => caught);
  const startedAt = performance.now();
  await insuredPersons.insurers();
  expect(performance.now() - startedAt).toBeLessThan(timeoutMs);
  expect(await slow).toBeInstanceOf(RegistryUnavailable);
});
