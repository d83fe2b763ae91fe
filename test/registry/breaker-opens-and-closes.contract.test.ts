import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Breakers } from '../../gateway/registry/breakers.ts';
import { RegistryUnavailable } from '../../gateway/registry/index.ts';
import { connected } from './connected.ts';
import { answer, startFaultyServer, type FaultyServer } from './faulty-server.ts';
import { personAnswer } from './register-answers.ts';

let server: FaultyServer;
beforeAll(async () => void (server = await startFaultyServer()));
beforeEach(() => server.does({ kind: 'ANSWER', status: 500, body: {} }));
afterAll(() => server[Symbol.asyncDispose]());

const openMs = 150;
const breaker = { failures: 2, openMs };
type Persons = { person(oip: string): Promise<unknown> };
/** Whoever is asked for, so that no copy serves. */
let next = 100;
const fail = (persons: Persons) =>
  expect(persons.person(String(next++).padStart(12, '0'))).rejects.toMatchObject({ name: 'RegistryUnavailable' });
const callsOf = async (act: () => Promise<unknown>): Promise<number> => {
  const before = server.calls.length;
  await act();
  return server.calls.length - before;
};

it('sends nothing after that many failed calls in a row, and says so at once', async () => {
  await using registries = connected(server.url, { breaker });
  const { insuredPersons } = registries.as();
  expect(await callsOf(() => fail(insuredPersons))).toBe(3);
  expect(await callsOf(() => fail(insuredPersons))).toBe(3);
  expect(await callsOf(() => fail(insuredPersons))).toBe(0);
  await expect(insuredPersons.person('000000000007')).rejects.toThrow('not asked after failures');
});

it('lets one call try after a while, and closes when that succeeds', async () => {
  await using registries = connected(server.url, { breaker });
  const { insuredPersons } = registries.as();
  await fail(insuredPersons);
  await fail(insuredPersons);
  server.does(answer(personAnswer()));
  expect(await callsOf(() => fail(insuredPersons))).toBe(0);
  await pause(openMs + 20);
  expect(await callsOf(() => insuredPersons.person('000000000008'))).toBe(1);
  expect(await callsOf(() => insuredPersons.person('000000000009'))).toBe(1);
});

it('stays open when the trial fails', async () => {
  await using registries = connected(server.url, { breaker });
  const { insuredPersons } = registries.as();
  await fail(insuredPersons);
  await fail(insuredPersons);
  await pause(openMs + 20);
  expect(await callsOf(() => fail(insuredPersons))).toBe(3);
  expect(await callsOf(() => fail(insuredPersons))).toBe(0);
});

it('counts refusals for answers, not for failures', async () => {
  await using registries = connected(server.url, { breaker });
  const { insuredPersons } = registries.as();
  server.does({ kind: 'ANSWER', status: 404, body: { code: '409.6', message: 'нет' } });
  for (let turn = 0; turn < 4; turn++) expect(await insuredPersons.person(String(next++).padStart(12, '0'))).toBeUndefined();
  server.does({ kind: 'ANSWER', status: 400, body: { code: 'BAD_REQUEST', message: 'не то' } });
  for (let turn = 0; turn < 4; turn++) expect(await callsOf(() => fail(insuredPersons))).toBe(1);
});

it('is one per epoch, revision, registry and operation', async () => {
  await using registries = connected(server.url, { breaker });
  const here = registries.as();
  await fail(here.insuredPersons);
  await fail(here.insuredPersons);
  expect(await callsOf(() => fail(here.insuredPersons))).toBe(0);
  expect(await callsOf(() => expect(here.insuredPersons.insurers()).rejects.toThrow())).toBe(3);
  expect(await callsOf(() => here.rmis.attachments('000000000001').catch(() => undefined))).toBe(3);
  expect(await callsOf(() => fail(registries.as({ epoch: 'other' }).insuredPersons))).toBe(3);
  expect(await callsOf(() => fail(registries.as({ revision: 2 }).insuredPersons))).toBe(3);
});

it('stays closed where a burst of calls fails in part: others of them were answered', async () => {
  const breakers = new Breakers(breaker);
  const failure = new RegistryUnavailable({ registry: 'FER', operation: 'GetScheduleInfo', reason: 'no answer', retryable: true });
  const shut = () => new RegistryUnavailable({ registry: 'FER', operation: 'GetScheduleInfo', reason: 'not asked', retryable: true });
  const answered = Promise.withResolvers<string>();
  const late = Promise.withResolvers<string>();
  const burst = [
    breakers.guard('slots', () => answered.promise, shut),
    ...Array.from({ length: 10 }, () => breakers.guard('slots', () => late.promise, shut)),
  ];
  answered.resolve('slots');
  await burst[0];
  late.reject(failure);
  expect((await Promise.allSettled(burst)).filter(({ status }) => status === 'rejected')).toHaveLength(10);
  await expect(breakers.guard('slots', () => Promise.resolve('more slots'), shut)).resolves.toBe('more slots');
  const alone = () => expect(breakers.guard('slots', () => Promise.reject(failure), shut)).rejects.toThrow('no answer');
  await alone();
  await alone();
  await expect(breakers.guard('slots', () => Promise.resolve('more slots'), shut)).rejects.toThrow('not asked');
});
