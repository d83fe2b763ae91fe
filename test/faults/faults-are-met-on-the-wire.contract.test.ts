import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { registries } from '../../schema/registry/index.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { createScene, guid, present } from '../registry/scene.ts';
import { standInsHere, type StandInsHere } from '../registry/stand-ins-in-process.ts';
import { birth } from '../registry/smev-provocations.ts';
import { controlOf, type WorldControl } from './control.ts';
import { sendTo, type Send } from './sending.ts';

const scene = createScene();
let standIns: StandInsHere;
let main: WorldControl;
beforeAll(async () => {
  standIns = await standInsHere();
  main = controlOf(standIns.url);
});
afterEach(() => main.remove());
afterAll(() => standIns[Symbol.asyncDispose]());

const send: Send = (...what) => sendTo(standIns.url)(...what);
const person = (headers?: Record<string, string>) => send('insured-persons/getPersonData', { by: { oip: scene.maria } }, headers);
const visits = (headers?: Record<string, string>) => send('rmis/GetVisits', { oip: scene.maria }, headers);
const schedule = () =>
  send('fer/GetScheduleInfo', {
    Session_ID: '00000000-0000-4000-8000-00000000000a',
    MO_OID: scene.moOid,
    ...scene.resource,
    ...scene.days,
  });
const open = async (): Promise<string> => {
  const Session_ID = guid();
  await send('fer/GetPatientInfo', { Session_ID, Patient_Data: scene.patient });
  return Session_ID;
};
const register = 'insured-persons';

describe('a call meets', () => {
  it('LATENCY: the same answer, later', async () => {
    const before = await person();
    await main.add({ registry: register, kind: 'LATENCY', delayMs: 300 });
    expect((await person()).text).toBe(before.text);
    const [call] = await main.calls('?fault=LATENCY');
    expect(call?.milliseconds).toBeGreaterThan(290);
  });

  it('ERROR: a status, or a code of the contract in the registry’s own shape', async () => {
    const { id } = await main.add({ registry: register, kind: 'ERROR', status: 503 });
    const down = await person();
    expect([down.status, registries[register].readError(JSON.parse(down.text))?.code]).toEqual([503, 'INTERNAL_ERROR']);
    await main.remove(id);
    await main.add({ registry: register, operation: 'getPersonData', kind: 'ERROR', code: '409.6' });
    const nobody = await person();
    const { status } = registries[register].operations.getPersonData.errors['409.6'];
    expect([nobody.status, registries[register].readError(JSON.parse(nobody.text))?.code]).toEqual([status, '409.6']);
  });

  it('TIMEOUT: no answer until the client goes', async () => {
    await main.add({ registry: 'rmis', operation: 'GetVisits', kind: 'TIMEOUT' });
    const impatient = fetch(`${standIns.url}/rmis/GetVisits`, {
      method: 'POST',
      body: JSON.stringify({ oip: scene.maria }),
      signal: AbortSignal.timeout(300),
    });
    await expect(impatient).rejects.toThrow(/abort|timeout/i);
    const [call] = await expect
      .poll(() => main.calls('?fault=TIMEOUT'))
      .toHaveLength(1)
      .then(() => main.calls('?fault=TIMEOUT'));
    expect(call).toMatchObject({ registry: 'rmis', operation: 'GetVisits', status: 0 });
  });

  it('TIMEOUT: bounded, then the connection is cut', async () => {
    await main.add({ registry: 'rmis', kind: 'TIMEOUT', delayMs: 200 });
    await expect(visits()).rejects.toThrow('fetch failed');
  });

  it('RESET: the connection is cut, and nothing has happened', async () => {
    const Session_ID = await open();
    const Slot_Id = present(scene.slots[0]).slotId;
    await main.add({ registry: 'fer', operation: 'CreateAppointment', kind: 'RESET', times: 1 });
    const cut = send('fer/CreateAppointment', { Session_ID, Slot_Id });
    await expect(cut).rejects.toMatchObject({ cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) } });
    const booked = await send('fer/CreateAppointment', { Session_ID, Slot_Id });
    expect(JSON.parse(booked.text)).toMatchObject({ Book_Id_Mis: 'FER-00000001' });
  });

  it('MALFORMED: no JSON, or none that the contract knows', async () => {
    const whole = await person();
    await main.add({ registry: register, kind: 'MALFORMED', times: 1 });
    const cut = await person();
    expect([cut.status, cut.text]).toEqual([200, whole.text.slice(0, -1)]);
    await main.add({ registry: register, kind: 'MALFORMED', form: 'WRONG_SHAPE' });
    const other: unknown = JSON.parse((await person()).text);
    expect(registries[register].operations.getPersonData.answer.safeParse(other).success).toBe(false);
  });

  it('EMPTY: no body, or no elements', async () => {
    await main.add({ registry: 'rmis', kind: 'EMPTY', times: 1 });
    const empty = await visits();
    expect([empty.status, empty.text]).toEqual([200, '']);
    await main.add({ registry: 'rmis', kind: 'EMPTY', form: 'EMPTY_LISTS' });
    const { text } = await visits();
    expect(registries.rmis.operations.GetVisits.answer.parse(JSON.parse(text)).visits).toEqual([]);
  });

  it('STALE: what was free on the anchor day is free again', async () => {
    const slot = present(scene.slots[1]);
    const free = async (): Promise<boolean> => (await schedule()).text.includes(slot.slotId);
    const [before, Session_ID] = [await schedule(), await open()];
    const booked = await send('fer/CreateAppointment', { Session_ID, Slot_Id: slot.slotId });
    expect(booked.status).toBe(200);
    const after = await schedule();
    expect(after.text).not.toBe(before.text);
    await main.add({ registry: 'fer', kind: 'STALE' });
    expect(await free()).toBe(true);
    expect((await schedule()).text).not.toBe(after.text);
    // What changes something is done all the same.
    const cancelled = await send('fer/CancelAppointment', {
      Book_Id_Mis: (JSON.parse(booked.text) as { Book_Id_Mis: string }).Book_Id_Mis,
      Canceled_Reason: 'CANCELED_BY_PATIENT',
    });
    expect(cancelled.status).toBe(200);
  });

  it('DUPLICATE: an answer of SMEV comes again after it was acknowledged', async () => {
    const message = birth();
    const headers = (time: string) => ({ [worldHeaders.time]: time });
    const later = headers('2026-03-20T12:00:00+03:00');
    await send('zags/SendRequest', message);
    const ask = async () => JSON.parse((await send('zags/GetResponse', { OriginalMessageID: message.MessageID }, later)).text) as object;
    const first = (await ask()) as { Response: { MessageID: string } };
    await send('zags/Ack', { TargetMessageID: first.Response.MessageID }, later);
    expect(await ask()).toEqual({});
    await main.add({ registry: 'zags', operation: 'GetResponse', kind: 'DUPLICATE', times: 1 });
    expect(await ask()).toEqual(first);
    expect(await ask()).toEqual({});
  });

  it('DUPLICATE: elements come twice', async () => {
    const visitsOf = async () => registries.rmis.operations.GetVisits.answer.parse(JSON.parse((await visits()).text)).visits;
    const once = await visitsOf();
    await main.add({ registry: 'rmis', kind: 'DUPLICATE', form: 'REPEATED_ELEMENTS' });
    expect(await visitsOf()).toEqual(once.flatMap((visit) => [visit, visit]));
  });

  it('RATE_LIMIT: 429, and when to come back', async () => {
    await main.add({ registry: 'fer', kind: 'RATE_LIMIT', delayMs: 2_500 });
    const { status, headers } = await schedule();
    expect([status, headers.get('retry-after')]).toEqual([429, '3']);
  });
});

describe('ESIA meets', () => {
  const keys = () => fetch(`${standIns.url}/esia/aas/oauth2/jwks`);

  it('what the registries meet, by what its addresses are for', async () => {
    await main.add({ registry: 'esia', operation: 'jwks', kind: 'ERROR', status: 503, times: 1 });
    expect((await keys()).status).toBe(503);
    expect((await fetch(`${standIns.url}/esia/.well-known/openid-configuration`)).status).toBe(200);
    await main.add({ registry: 'esia', operation: 'jwks', kind: 'MALFORMED', times: 1 });
    await expect((await keys()).json()).rejects.toThrow(SyntaxError);
    await main.add({ registry: 'esia', kind: 'RESET', times: 1 });
    await expect(keys()).rejects.toThrow('fetch failed');
    await main.add({ registry: 'esia', kind: 'EMPTY', times: 1 });
    expect(await (await keys()).text()).toBe('');
    expect((await keys()).status).toBe(200);
  });
});
