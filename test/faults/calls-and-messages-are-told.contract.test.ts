import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callIdHeader, worldHeaders } from '../../schema/registry/world-headers.ts';
import { createScene } from '../registry/scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from '../registry/stand-ins-in-process.ts';
import { sharedNow } from '../setup/index.ts';
import { controlOf, type WorldControl } from './control.ts';

const scene = createScene(1_000);
let standIns: StandInsHere;
let main: WorldControl;
beforeAll(async () => {
  standIns = await standInsHere();
  main = controlOf(standIns.url);
});
afterAll(() => standIns[Symbol.asyncDispose]());

const post = (path: string, request: unknown, headers: Record<string, string> = {}) =>
  fetch(`${standIns.url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
/** The id that the call has in the log. */
const asked = async (path: string, request: unknown, headers?: Record<string, string>): Promise<string> => {
  const response = await post(path, request, headers);
  await response.arrayBuffer();
  return response.headers.get(callIdHeader) ?? '';
};

describe('the call log', () => {
  it('keeps request and answer, newest first, each with the id that its answer carried', async () => {
    const field = { [worldHeaders.field]: 'Person.policies' };
    const first = await asked('insured-persons/getPersonData', { by: { oip: scene.maria } }, field);
    const second = await asked('rmis/GetVisits', { oip: '099999999999' });
    const [newest, older] = await main.calls('?limit=2');
    expect([newest?.id, older?.id]).toEqual([second, first]);
    expect(newest).toMatchObject({
      registry: 'rmis',
      operation: 'GetVisits',
      status: 404,
      at: sharedNow,
      faults: [],
      request: { oip: '099999999999' },
      answer: { code: 'PERSON_NOT_FOUND' },
    });
    expect(older).toMatchObject({ field: 'Person.policies', status: 200, request: { by: { oip: scene.maria } } });
    expect(JSON.stringify(older?.answer)).toContain('Мария');
  });

  it('is searched by registry, operation, field, status, fault, id and moment', async () => {
    const before = await asked('rmis/GetSigningKeys', { keyIds: ['none'] });
    const { id } = await main.add({ registry: 'rmis', kind: 'ERROR', times: 1, status: 502 });
    const failed = await asked('rmis/GetVisits', { oip: scene.maria });
    const whole = await asked('rmis/GetVisits', { oip: scene.maria }, { [worldHeaders.field]: 'Person.appointments' });
    const ids = async (query: string) => (await main.calls(query)).map((call) => call.id);
    expect(await ids(`?since=${before}`)).toEqual([whole, failed]);
    expect(await ids(`?since=${before}&registry=rmis&operation=GetVisits&status=502`)).toEqual([failed]);
    expect(await ids(`?since=${before}&field=Person`)).toEqual([whole]);
    expect(await ids(`?since=${before}&fault=none`)).toEqual([whole]);
    for (const fault of [id, 'ERROR', 'error', 'any']) expect(await ids(`?since=${before}&fault=${fault}`)).toEqual([failed]);
    expect(await ids(`?since=${encodeURIComponent('2027-01-01T00:00:00+03:00')}`)).toEqual([]);
    expect(await ids('?registry=fer')).toEqual([]);
  });

  it('says what cannot be searched for', async () => {
    expect(await main.send('GET', '/calls?registry=ferr')).toMatchObject({
      status: 400,
      body: { near: ['fer'], errors: [{ path: 'query.registry' }] },
    });
    expect(await main.send('GET', '/calls?limit=0')).toMatchObject({ status: 400, body: { errors: [{ path: 'query.limit' }] } });
    expect(await main.send('GET', '/calls?since=yesterday')).toMatchObject({ status: 400, body: { errors: [{ path: 'query.since' }] } });
    expect(await main.send('GET', '/calls?who=me')).toMatchObject({ status: 400, body: { errors: [{ path: 'query.who' }] } });
  });

  it('is of one world', async () => {
    const other = { ...inEpoch('another'), [worldHeaders.id]: 'another-world' };
    const [{ id: last = '' } = {}] = await main.calls('?limit=1');
    expect(await asked('rmis/GetVisits', { oip: scene.maria }, other)).toBe('call-1');
    expect((await main.calls('?limit=1'))[0]?.id).toBe(last);
  });

  it('keeps no secret of ESIA', async () => {
    await post('esia/sandbox/persona-token', { persona: 'maria' });
    const [call] = await main.calls('?registry=esia&operation=personaToken');
    expect(call).toMatchObject({ status: 200 });
    expect(call).not.toHaveProperty('answer');
    expect(call).not.toHaveProperty('request');
  });
});

describe('an expected call', () => {
  it('that happened is counted', async () => {
    const since = await asked('rmis/GetSigningKeys', { keyIds: ['none'] });
    await asked('rmis/GetVisits', { oip: scene.maria });
    await asked('rmis/GetVisits', { oip: scene.maria });
    const expected = { registry: 'rmis', operation: 'GetVisits', request: { oip: scene.maria }, since };
    expect(await main.explain(expected)).toMatchObject({ happened: true, count: 2, nearest: [] });
    expect(await main.explain({ ...expected, times: 2 })).toMatchObject({ happened: true });
    expect(await main.explain({ ...expected, times: 1 })).toMatchObject({ happened: false, count: 2 });
    expect(await main.explain({ ...expected, request: { oip: '099999999999' }, times: 0 })).toMatchObject({ happened: true, count: 0 });
  });

  it('that did not happen is explained by those that come nearest', async () => {
    const since = await asked('rmis/GetSigningKeys', { keyIds: ['none'] });
    await asked('fer/GetMOInfoExtended', { Session_ID: randomUUID() });
    await asked('rmis/GetAttachments', { oip: scene.maria });
    await asked('rmis/GetVisits', { oip: scene.maria });
    const { happened, nearest } = await main.explain({
      registry: 'rmis',
      operation: 'GetVisits',
      request: { oip: '000000000002', day: '2026-03-02' },
      since,
    });
    expect(happened).toBe(false);
    expect(nearest.map(({ call }) => call.operation)).toEqual(['GetVisits', 'GetAttachments', 'GetMOInfoExtended']);
    expect(nearest[0]?.differences).toEqual([
      { path: 'request.oip', expected: '000000000002', actual: scene.maria },
      { path: 'request.day', expected: '2026-03-02' },
    ]);
    expect(nearest[1]?.differences[0]).toEqual({ path: 'operation', expected: 'GetVisits', actual: 'GetAttachments' });
  });

  it('of an operation that nobody has is refused', async () => {
    const { status, body } = await main.send('POST', '/calls/explain', { registry: 'rmis', operation: 'GetVisit' });
    expect([status, body]).toMatchObject([400, { near: expect.arrayContaining(['GetVisits']) }]);
  });
});

describe('the outbox', () => {
  it('holds each message once, newest first, with the code that its text carries', async () => {
    const key = randomUUID();
    const sms = { key, to: '+79160000001', text: 'Код подтверждения 471103. Никому его не сообщайте.' };
    const [one, again] = [await (await post('sms/SendSms', sms)).json(), await (await post('sms/SendSms', sms)).json()];
    expect(again).toEqual(one);
    await post('mail/SendMail', { key, to: 'Maria@example.test', subject: 'Запись', text: 'Вы записаны на 02.03.2026 в 10:30.' });
    expect(await main.outbox()).toMatchObject([
      { channel: 'MAIL', to: 'Maria@example.test', subject: 'Запись', sentAt: sharedNow },
      { channel: 'SMS', to: '+79160000001', text: sms.text, code: '471103' },
    ]);
    expect((await main.outbox())[0]).not.toHaveProperty('code');
    for (const to of ['+79160000001', '8 (916) 000-00-01', '9160000001'])
      expect(await main.outbox(`?to=${encodeURIComponent(to)}`)).toMatchObject([{ channel: 'SMS' }]);
    expect(await main.outbox('?to=maria@EXAMPLE.test')).toMatchObject([{ channel: 'MAIL' }]);
    expect(await main.outbox('?to=%2B79160000002')).toEqual([]);
    expect(await main.outbox('?channel=SMS&limit=1')).toHaveLength(1);
  });

  it('says by the clock of the world when a message is delivered', async () => {
    const key = randomUUID();
    await post('sms/SendSms', { key, to: '+79160000003', text: 'Здравствуйте' });
    const statusAt = async (time: string) =>
      (await (await post('sms/GetSmsStatus', { key }, { [worldHeaders.time]: time })).json()) as object;
    expect(await statusAt(sharedNow)).toMatchObject({ status: 'QUEUED', changedAt: sharedNow });
    expect(await statusAt('2026-03-02T09:01:00+03:00')).toMatchObject({ status: 'DELIVERED', changedAt: '2026-03-02T09:00:03+03:00' });
  });
});
