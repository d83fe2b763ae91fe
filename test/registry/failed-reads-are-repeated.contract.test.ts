import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Batches } from '../../gateway/registry/batches.ts';
import { Breakers } from '../../gateway/registry/breakers.ts';
import { callerOn } from '../../gateway/registry/call.ts';
import { Copies } from '../../gateway/registry/copies.ts';
import { questionsTo } from '../../gateway/registry/question.ts';
import { SingleFlight } from '../../gateway/registry/single-flight.ts';
import { openTransport } from '../../gateway/registry/transport.ts';
import { operation, type RegistryContract } from '../../schema/registry/contract.ts';
import { connected, scope } from './connected.ts';
import { answer, startFaultyServer, type Behaviour, type FaultyServer } from './faulty-server.ts';
import { oip, personAnswer } from './register-answers.ts';

let server: FaultyServer;
beforeAll(async () => void (server = await startFaultyServer()));
afterAll(() => server[Symbol.asyncDispose]());

const ask = async (...behaviours: Behaviour[]) => {
  server.does(...behaviours);
  const before = server.calls.length;
  await using registries = connected(server.url);
  const told = await registries
    .as()
    .insuredPersons.person(oip)
    .catch((error: unknown) => error);
  return { told, calls: server.calls.slice(before) };
};

const failures: readonly (readonly [string, Behaviour])[] = [
  ['HTTP 500', { kind: 'ANSWER', status: 500, body: { code: 'INTERNAL_ERROR', message: 'сломалось' } }],
  ['HTTP 503 without a body', { kind: 'TEXT', status: 503, text: '' }],
  ['HTTP 429', { kind: 'ANSWER', status: 429, body: {} }],
  ['a connection closed before the answer', { kind: 'RESET' }],
  ['a connection cut in the middle of the answer', { kind: 'CUT' }],
  ['a body that is no JSON', { kind: 'TEXT', text: '<html>' }],
  ['an empty body', { kind: 'TEXT', text: '' }],
  ['an answer of another shape', { kind: 'ANSWER', body: { externalRequestId: 'r', pd: {} } }],
];

describe.each(failures)('after %s', (_name, failure) => {
  it('asks again, and twice is enough', async () => {
    const { told, calls } = await ask(failure, failure, answer(personAnswer()));
    expect(told).toMatchObject({ value: { oip } });
    expect(calls).toHaveLength(3);
  });

  it('gives up after the second repetition', async () => {
    const { told, calls } = await ask(failure);
    expect(told).toMatchObject({ name: 'RegistryUnavailable', retryable: true });
    expect(calls).toHaveLength(3);
  });
});

it('waits as long as the registry asks, where there is time', async () => {
  const { told, calls } = await ask({ kind: 'ANSWER', status: 429, body: {}, headers: { 'retry-after': '0' } }, answer(personAnswer()));
  expect(told).toMatchObject({ value: { oip } });
  expect(calls).toHaveLength(2);
});

it('does not repeat what the registry refused as such', async () => {
  const { told, calls } = await ask({ kind: 'ANSWER', status: 400, body: { code: 'BAD_REQUEST', message: 'не то' } });
  expect(told).toMatchObject({ name: 'RegistryUnavailable', retryable: false, code: 'BAD_REQUEST' });
  expect(calls).toHaveLength(1);
});

it('does not take any 404 for "not found"', async () => {
  const { told } = await ask({ kind: 'TEXT', status: 404, text: '<html>no such page</html>' });
  expect(told).toMatchObject({ name: 'RegistryUnavailable', retryable: false });
});

it('repeats a booking with the session and slot it began with', async () => {
  const session = '00000000-0000-4000-8000-00000000000a';
  const slotId = '00000000-0000-4000-8000-00000000000b';
  server.does(
    { kind: 'RESET' },
    answer({
      Session_ID: session,
      Book_Id_Mis: 'B-1',
      Status: { Status_Code: 'RECORDED' },
      Slot_Id: slotId,
      Visit_Time: '2026-11-23T09:00:00+03:00',
    }),
  );
  const before = server.calls.length;
  await using registries = connected(server.url);
  expect(await registries.as().fer.book({ sessionId: session, slotId })).toMatchObject({ value: { bookIdMis: 'B-1', status: 'BOOKED' } });
  const [first, second] = server.calls.slice(before);
  expect(second?.body).toEqual(first?.body);
});

it('sends what is not repeatable once', async () => {
  const contract = {
    path: 'once',
    title: '',
    description: '',
    operations: {
      Pay: operation({ summary: '', request: z.object({}), answer: z.object({ done: z.boolean() }), repeatable: false, errors: {} }),
    },
    errorBody: z.object({}),
    error: () => ({}),
    readError: () => undefined,
  } satisfies RegistryContract;
  const pay = questionsTo({ contract })('Pay', { request: (_nothing: 'NOTHING') => ({}), tell: ({ done }) => done });
  const transport = openTransport(server.url, 1_000);
  const now = () => performance.now();
  const line = {
    system: 'STORAGE',
    transport,
    timeoutMs: 1_000,
    nowMachineMs: now,
    breakers: new Breakers({ failures: 5, openMs: 1_000 }),
    copies: new Copies(now, 10),
    flights: new SingleFlight(),
    batches: new Batches(100),
  } as const;
  const before = server.calls.length;
  server.does({ kind: 'RESET' }, answer({ done: true }));
  await expect(callerOn(line, scope).ask(pay, 'NOTHING')).rejects.toMatchObject({ name: 'RegistryUnavailable', retryable: true });
  expect(server.calls.length - before).toBe(1);
  await transport.close();
});
