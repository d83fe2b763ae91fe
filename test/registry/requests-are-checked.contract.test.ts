import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyLimitBytes } from '../../schema/registry/contract.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { createScene, guid, present, type Scene } from './scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from './stand-ins-in-process.ts';

let standIns: StandInsHere;
let scene: Scene;
beforeAll(async () => {
  standIns = await standInsHere();
  scene = createScene();
});
afterAll(() => standIns[Symbol.asyncDispose]());

describe('a request that breaks the contract', () => {
  it('is told the path of its fault and what was expected there', async () => {
    const request = { Session_ID: guid(), MO_OID: scene.moOid, ...scene.resource, ...scene.days, Start_Date_Range: '2026-02-30' };
    const { status, body } = await standIns.ask('fer', 'GetScheduleInfo', request);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Error: {
        Error_Code: 'BAD_REQUEST',
        Error_Message: expect.stringMatching(/Start_Date_Range.*дата/) as string,
        Validation_Error: { Path: 'Start_Date_Range', Value: '"2026-02-30"' },
      },
    });
  });

  it.each([
    ['with spaces', '7712 3456 7890 1234'],
    ['of 15 digits', '771234567890123'],
    ['with a wrong check digit', '7712345678901230'],
  ])('names the ENP %s', async (_what, enp) => {
    const { status, body } = await standIns.ask('insured-persons', 'getPersonData', { by: { enp } });
    expect([status, body]).toEqual([400, expect.objectContaining({ code: '409.10', path: 'by.enp', value: JSON.stringify(enp) })]);
  });

  it('may name one doctor or one room, never both or neither', async () => {
    const { Specialist_SNILS: _snils, Room_OID: _room, ...none } = { Specialist_SNILS: '', Room_OID: '', ...scene.resource };
    const request = { Session_ID: guid(), MO_OID: scene.moOid, ...none, ...scene.days };
    for (const bad of [request, { ...request, Specialist_SNILS: '11223344595', Room_OID: '1.2.3' }]) {
      const { body } = await standIns.ask('fer', 'GetScheduleInfo', bad);
      expect(body).toMatchObject({
        Error: { Validation_Error: { Path: 'Specialist_SNILS', Message: expect.stringContaining('exactly one') as string } },
      });
    }
  });

  it.each([
    [-1, 400],
    [0, 200],
    [30, 200],
    [31, 400],
  ])('searches birthdays of %i days on: %i', async (days, expected) => {
    const to = new Date(Date.parse('1990-01-15') + days * 86_400_000).toISOString().slice(0, 10);
    const { status } = await standIns.ask('insured-persons', 'findPersonsByPersCriteria', {
      surname: 'Иванов',
      birthDayFrom: '1990-01-15',
      birthDayTo: to,
    });
    expect(status).toBe(expected);
  });

  it('is not read to an end that never comes', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    // Whoever goes on sending may lose the answer together with the connection.
    const status = await fetch(`${standIns.url}/rmis/GetVisits`, init).then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
    expect(sent).toBeLessThan(100 * bodyLimitBytes);
  });

  it('of unknown length is refused where it is too large, and the next one is answered', async () => {
    const megabyte = new Uint8Array(bodyLimitBytes);
    const init = { method: 'POST', body: ReadableStream.from([megabyte, megabyte, megabyte]), duplex: 'half' } as RequestInit;
    const response = await fetch(`${standIns.url}/rmis/GetVisits`, init);
    expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ code: 'PAYLOAD_TOO_LARGE' })]);
    expect((await standIns.ask('rmis', 'GetVisits', { oip: scene.maria })).status).toBe(200);
  });

  it('is not sent in another way than POST', async () => {
    const response = await fetch(`${standIns.url}/fer/GetMOInfoExtended`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('headers of the world', () => {
  it.each([
    [worldHeaders.epoch, '../etc'],
    [worldHeaders.epoch, 'esia/main'],
    [worldHeaders.id, '../etc'],
    [worldHeaders.base, 'zdravgraph'],
    [worldHeaders.base, 'zdravgraph@2026-03-02 x'],
    [worldHeaders.time, '2026-03-02T09:00:00'],
    [worldHeaders.time, '2026-02-30T09:00:00+03:00'],
  ])('are refused by name: %s: %s', async (header, value) => {
    const { status, body } = await standIns.ask('rmis', 'GetVisits', { oip: scene.maria }, { ...inEpoch('headers'), [header]: value });
    expect([status, body]).toEqual([400, expect.objectContaining({ code: 'BAD_REQUEST', path: header, value })]);
  });

  it('keep an epoch to the base that it began with', async () => {
    await standIns.ask('fer', 'GetPatientInfo', { Session_ID: guid(), Patient_Data: scene.patient }, inEpoch('one-base'));
    const { status, body } = await standIns.ask(
      'rmis',
      'GetVisits',
      { oip: scene.maria },
      { ...inEpoch('one-base'), [worldHeaders.base]: 'zdravgraph@2026-03-03' },
    );
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('epoch one-base is of zdravgraph@2026-03-02')]);
  });

  it('may look at any base by the epoch base', async () => {
    const { status, body } = await standIns.ask(
      'rmis',
      'GetVisits',
      { oip: scene.maria },
      { ...inEpoch('base'), [worldHeaders.base]: 'zdravgraph@2026-03-12' },
    );
    expect(status).toBe(200);
    const starts = (body as { visits: { startsAt: string }[] }).visits.map(({ startsAt }) => startsAt);
    expect(starts).not.toEqual(scene.people.visits(scene.maria).map(({ startsAt }) => startsAt));
  });

  it('move the time: an answer of ZAGS is ready within minutes, not at once', async () => {
    const ФИО = { Фамилия: 'Никогданебывалов', Имя: 'Никто' };
    const message = {
      MessageID: guid(),
      Kind: 'ROGDINF',
      Content: { ИдЗапрос: guid(), ТипАГС: '01', СведЗапрос: { ИдДок: '1', СведФЛ: { ФИО, ДатаРожд: '2020-02-02', ТипУчАЗ: '1' } } },
    };
    await standIns.ask('zags', 'SendRequest', message, inEpoch('zags'));
    const answerAt = async (time: string): Promise<unknown> => {
      const { body } = await standIns.ask('zags', 'GetResponse', { OriginalMessageID: message.MessageID }, inEpoch('zags', time));
      return (body as { Response?: unknown }).Response;
    };
    expect(await answerAt('2026-03-02T09:00:04+03:00')).toBeUndefined();
    const answer = present(await answerAt('2026-03-02T09:03:00+03:00'));
    expect(await answerAt('2026-03-02T10:00:00+03:00')).toEqual(answer);
    expect(await answerAt('2026-03-02T09:00:04+03:00')).toBeUndefined();
    const TargetMessageID = (answer as { MessageID: string }).MessageID;
    await standIns.ask('zags', 'Ack', { TargetMessageID, accepted: false }, inEpoch('zags', '2026-03-02T10:00:00+03:00'));
    expect(await answerAt('2026-03-02T10:00:00+03:00')).toEqual(answer);
    await standIns.ask('zags', 'Ack', { TargetMessageID }, inEpoch('zags', '2026-03-02T10:00:00+03:00'));
    expect(await answerAt('2026-03-02T10:00:00+03:00')).toBeUndefined();
  });
});
