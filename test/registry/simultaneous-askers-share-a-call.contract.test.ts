import { afterAll, beforeAll, expect, it } from 'vitest';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { connected } from './connected.ts';
import { answer, startFaultyServer, type FaultyServer, type ReceivedCall } from './faulty-server.ts';
import { oip, personAnswer, resourcesAnswer, scheduleAnswer } from './register-answers.ts';

let server: FaultyServer;
beforeAll(async () => void (server = await startFaultyServer()));
afterAll(() => server[Symbol.asyncDispose]());

const week = { from: '2026-11-21', to: '2026-11-28' };
const moOid = (n: number): string => `1.2.643.5.1.13.13.12.2.77.${1000 + n}`;
const doctor = {
  specialist: { name: { family: 'П', given: 'П', patronymic: null }, snils: '11223344595' },
  room: null,
  specialty: { code: '109', name: '' },
};
const callsOf = async (act: () => Promise<unknown>): Promise<readonly ReceivedCall[]> => {
  const before = server.calls.length;
  await act();
  return server.calls.slice(before);
};
const listOf = (call: ReceivedCall | undefined): readonly string[] => (call?.body['MO_OID_List'] ?? []) as string[];

it('makes one call for any number of askers of the same person', async () => {
  server.does({ kind: 'ANSWER', body: personAnswer(), afterMs: 20 });
  await using registries = connected(server.url);
  const asks = () => Promise.all(Array.from({ length: 50 }, () => registries.as().insuredPersons.person(oip)));
  expect(await callsOf(asks)).toHaveLength(1);
});

it('makes one call for simultaneous askers of a schedule, though it is never kept', async () => {
  server.does((call) => ({ kind: 'ANSWER', body: scheduleAnswer(call.body), afterMs: 20 }));
  await using registries = connected(server.url);
  const ask = () => registries.as().fer.schedule({ moOid: moOid(1), resource: doctor, ...week });
  expect(await callsOf(() => Promise.all([ask(), ask(), ask()]))).toHaveLength(1);
  expect(await callsOf(ask)).toHaveLength(1);
  const other = () => registries.as({ epoch: 'other' }).fer.schedule({ moOid: moOid(1), resource: doctor, ...week });
  expect(await callsOf(() => Promise.all([ask(), other()]))).toHaveLength(2);
});

it('shares a failure too, and the next asker starts anew', async () => {
  server.does({ kind: 'ANSWER', status: 400, body: { code: 'BAD_REQUEST', message: 'не то' } });
  await using registries = connected(server.url);
  const ask = () => registries.as().insuredPersons.person(oip);
  const calls = await callsOf(() => Promise.allSettled([ask(), ask()]));
  expect(calls).toHaveLength(1);
  server.does(answer(personAnswer()));
  expect((await ask())?.value.oip).toBe(oip);
});

it('asks for the doctors of a tick’s organisations in one call', async () => {
  server.does((call) => answer(resourcesAnswer(call.body)));
  await using registries = connected(server.url);
  const { fer } = registries.as();
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  const calls = await callsOf(async () => {
    const told = await Promise.all(numbers.map((n) => fer.resources(moOid(n), week)));
    expect(told.map((one) => one?.value[0]?.resourceId)).toEqual(numbers.map((n) => String(1000 + n)));
  });
  expect(calls).toHaveLength(1);
  expect(listOf(calls[0])).toEqual(numbers.map(moOid));
});

it('asks for those only that are not kept', async () => {
  server.does((call) => answer(resourcesAnswer(call.body)));
  await using registries = connected(server.url);
  const { fer } = registries.as();
  await fer.resources(moOid(1), week);
  const calls = await callsOf(() => Promise.all([fer.resources(moOid(1), week), fer.resources(moOid(2), week)]));
  expect(calls.map(listOf)).toEqual([[moOid(2)]]);
});

it('splits what is too long for one call', async () => {
  server.does((call) => answer(resourcesAnswer(call.body)));
  await using registries = connected(server.url);
  const { fer } = registries.as();
  const calls = await callsOf(() => Promise.all(Array.from({ length: 101 }, (_, n) => fer.resources(moOid(n), week))));
  expect(calls.map((call) => listOf(call).length).sort()).toEqual([1, 100]);
});

it('never mixes days, epochs or revisions in one call', async () => {
  server.does((call) => answer(resourcesAnswer(call.body)));
  await using registries = connected(server.url);
  const asks = [
    registries.as().fer.resources(moOid(1), week),
    registries.as().fer.resources(moOid(2), { ...week, to: '2026-11-29' }),
    registries.as({ epoch: 'other' }).fer.resources(moOid(3), week),
    registries.as({ revision: 2 }).fer.resources(moOid(4), week),
  ];
  expect(await callsOf(() => Promise.all(asks))).toHaveLength(4);
});

it('tells an organisation that FER does not have from the others of the same call', async () => {
  server.does((call) => answer(resourcesAnswer(call.body, [moOid(2)])));
  await using registries = connected(server.url);
  const { fer } = registries.as();
  const [here, missing] = await Promise.all([fer.resources(moOid(1), week), fer.resources(moOid(2), week)]);
  expect(here?.value).toHaveLength(1);
  expect(missing).toBeUndefined();
});

it('does not let an unknown organisation hide the others when FER refuses the whole list', async () => {
  server.does((call) =>
    listOf(call).includes(moOid(2))
      ? { kind: 'ANSWER', status: 404, body: { Error: { Error_Code: 'NO_DATA_FOUND', Error_Message: 'нет' } } }
      : answer(resourcesAnswer(call.body)),
  );
  await using registries = connected(server.url);
  const { fer } = registries.as();
  const [here, missing] = await Promise.all([fer.resources(moOid(1), week), fer.resources(moOid(2), week)]);
  expect(here?.value).toHaveLength(1);
  expect(missing).toBeUndefined();
});

it('keeps connections open between calls', async () => {
  server.does((call) => answer(scheduleAnswer(call.body)));
  await using registries = connected(server.url);
  const calls = await callsOf(async () => {
    for (let turn = 0; turn < 5; turn++) await registries.as().fer.schedule({ moOid: moOid(1), resource: doctor, ...week });
  });
  expect(new Set(calls.map((call) => call.port)).size).toBeLessThanOrEqual(2);
});

it('says in every call whose world it is and which field asks', async () => {
  server.does(answer(personAnswer()));
  await using registries = connected(server.url);
  const scope = {
    id: 'w-1',
    epoch: 'e-1',
    base: { seed: 's', anchor: '2026-01-02' },
    revision: 7,
    nowIso: () => '2026-01-02T03:04:05+03:00',
  };
  const [call] = await callsOf(() => registries.as(scope).insuredPersons.person(oip, { field: 'Person.policies' }));
  expect(call?.headers).toMatchObject({
    [worldHeaders.id]: 'w-1',
    [worldHeaders.epoch]: 'e-1',
    [worldHeaders.base]: 's@2026-01-02',
    [worldHeaders.revision]: '7',
    [worldHeaders.time]: '2026-01-02T03:04:05+03:00',
    [worldHeaders.field]: 'Person.policies',
  });
});
