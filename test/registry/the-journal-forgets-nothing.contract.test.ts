import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSandbox } from '../../mocks/sandbox/sandbox.ts';
import { createScene, guid, present } from './scene.ts';
import { temporaryFolder, type TemporaryFolder } from '../setup/index.ts';
import { configOf, inEpoch, standInsHere, type StandInsHere } from './stand-ins-in-process.ts';

const scene = createScene();
let folder: TemporaryFolder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder[Symbol.dispose]());

const fileOf = (epoch: string): string => path.join(folder.path, 'journal', `${epoch}.jsonl`);
const linesOf = (epoch: string): string[] => readFileSync(fileOf(epoch), 'utf8').split('\n').slice(0, -1);

/** Books a slot; answers how to ask for it again. */
const booked = async (standIns: StandInsHere, epoch: string, index: number): Promise<{ request: object; answer: unknown }> => {
  const request = { Session_ID: guid(), Slot_Id: present(scene.slots[index]).slotId };
  await standIns.ask('fer', 'GetPatientInfo', { Session_ID: request.Session_ID, Patient_Data: scene.patient }, inEpoch(epoch));
  const { status, body } = await standIns.ask('fer', 'CreateAppointment', request, inEpoch(epoch));
  expect(status).toBe(200);
  return { request, answer: body };
};

describe('the journal of an epoch', () => {
  it('brings everything back after a restart', async () => {
    const before = await standInsHere(folder.path);
    const { request, answer } = await booked(before, 'kept', 0);
    const message = {
      MessageID: guid(),
      Kind: 'ROGDINF',
      Content: {
        ИдЗапрос: guid(),
        ТипАГС: '01',
        СведЗапрос: { ИдДок: '1', СведФЛ: { ФИО: { Фамилия: 'А', Имя: 'Б' }, ДатаРожд: '2020-02-02', ТипУчАЗ: '1' } },
      },
    };
    const accepted = await before.ask('zags', 'SendRequest', message, inEpoch('kept'));
    await before.stop();

    await using after = await standInsHere(folder.path);
    expect((await after.ask('fer', 'CreateAppointment', request, inEpoch('kept'))).body).toEqual(answer);
    expect(await after.ask('zags', 'SendRequest', message, inEpoch('kept', '2026-03-02T09:30:00+03:00'))).toEqual(accepted);
    expect(linesOf('kept')).toHaveLength(4);
  });

  it('is on disk before the answer, 32 writers at once included', async () => {
    await using standIns = await standInsHere(folder.path);
    const sessions = Array.from({ length: 32 }, guid);
    await Promise.all(
      sessions.map(async (Session_ID) => {
        await standIns.ask('fer', 'GetPatientInfo', { Session_ID, Patient_Data: scene.patient }, inEpoch('many'));
        expect(readFileSync(fileOf('many'), 'utf8')).toContain(Session_ID);
      }),
    );
    const entries = linesOf('many')
      .slice(1)
      .map((line) => JSON.parse(line) as { n: number });
    expect(entries.map(({ n }) => n)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  });

  it('loses a last line that a crash has cut, says so, and goes on', async () => {
    const before = await standInsHere(folder.path);
    const first = await booked(before, 'cut', 0);
    await before.stop();
    const whole = readFileSync(fileOf('cut'), 'utf8');
    appendFileSync(fileOf('cut'), '{"n":3,"at":"2026-03-02T09:');

    const after = await standInsHere(folder.path);
    expect((await after.ask('fer', 'CreateAppointment', first.request, inEpoch('cut'))).body).toEqual(first.answer);
    expect(after.warnings).toEqual([expect.stringMatching(/cut\.jsonl: the last line was cut by a crash \(27 bytes/)]);
    expect(readFileSync(fileOf('cut'), 'utf8')).toBe(whole);
    const second = await booked(after, 'cut', 1);
    await after.stop();

    await using again = await standInsHere(folder.path);
    expect((await again.ask('fer', 'CreateAppointment', second.request, inEpoch('cut'))).body).toEqual(second.answer);
    expect(again.warnings).toEqual([]);
  });

  it('begins anew where even the head was cut', async () => {
    mkdirSync(path.dirname(fileOf('head')), { recursive: true });
    writeFileSync(fileOf('head'), '{"journal":1,"ba');
    await using standIns = await standInsHere(folder.path);
    await booked(standIns, 'head', 0);
    expect(linesOf('head')).toHaveLength(3);
  });

  it.each([
    ['a line that is no entry', (lines: string[]) => lines.with(1, '{"n":1,'), 2],
    ['a missing line', (lines: string[]) => lines.toSpliced(1, 1), 2],
    ['a head that is none', (lines: string[]) => lines.with(0, '{}'), 1],
  ])('is refused with file and line for %s, and left as it is', async (_what, spoil, line) => {
    const before = await standInsHere(folder.path);
    const { request } = await booked(before, 'spoilt', 0);
    await before.stop();
    const text = `${spoil(linesOf('spoilt')).join('\n')}\n`;
    writeFileSync(fileOf('spoilt'), text);

    await using after = await standInsHere(folder.path);
    const { status, body } = await after.ask('fer', 'CreateAppointment', request, inEpoch('spoilt'));
    expect(status).toBe(500);
    expect(JSON.stringify(body)).toContain(`spoilt.jsonl, line ${line}: expected`);
    expect(readFileSync(fileOf('spoilt'), 'utf8')).toBe(text);
    expect((await after.ask('fer', 'GetMOInfoExtended', { Session_ID: guid() }, inEpoch('healthy'))).status).toBe(200);
  });

  it('is refused where an event is of no registry', async () => {
    mkdirSync(path.dirname(fileOf('foreign')), { recursive: true });
    writeFileSync(
      fileOf('foreign'),
      '{"journal":1,"base":"zdravgraph@2026-03-02"}\n{"n":1,"at":"2026-03-02T09:00:00+03:00","registry":"weather","event":{}}\n',
    );
    await using standIns = await standInsHere(folder.path);
    const { status, body } = await standIns.ask('fer', 'GetMOInfoExtended', { Session_ID: guid() }, inEpoch('foreign'));
    expect([status, JSON.stringify(body)]).toEqual([500, expect.stringContaining('no event of weather')]);
  });

  it('does not exist for an epoch that was only read', async () => {
    await using standIns = await standInsHere(folder.path);
    await standIns.ask('rmis', 'GetVisits', { oip: scene.maria }, inEpoch('read'));
    expect(() => linesOf('read')).toThrow('ENOENT');
  });
});

describe('the journal of main', () => {
  it('keeps its day when the stand-ins start on another', async () => {
    const before = await standInsHere(folder.path);
    const Session_ID = guid();
    await before.ask('fer', 'GetPatientInfo', { Session_ID, Patient_Data: scene.patient });
    await before.stop();

    const config = { ...configOf(folder.path), nowMs: undefined };
    const after = await startSandbox(config, () => undefined);
    const response = await fetch(`${after.url}/rmis/GetVisits`, { method: 'POST', body: JSON.stringify({ oip: scene.maria }) });
    const { visits } = (await response.json()) as { visits: { startsAt: string }[] };
    expect(visits).toEqual(JSON.parse(JSON.stringify(scene.people.visits(scene.maria))));
    await after.close(true);
  });

  it('refuses a start that asks for another day or seed, in one line', async () => {
    const before = await standInsHere(folder.path);
    await before.ask('fer', 'GetPatientInfo', { Session_ID: guid(), Patient_Data: scene.patient });
    await before.stop();
    for (const other of [{ seed: 'another' }, { nowMs: Date.parse('2026-03-03T09:00:00+03:00') }]) {
      const listening = vi.fn<() => void>();
      const start = startSandbox(configOf(folder.path, other), () => undefined, { listening });
      await expect(start).rejects.toThrow(/belongs to zdravgraph@2026-03-02, this start asks for .*ZDRAVGRAPH_DATA_DIR/);
      // And no gateway writes that other day into its database.
      expect(listening).not.toHaveBeenCalled();
    }
    await (await standInsHere(folder.path)).stop();
  });
});
