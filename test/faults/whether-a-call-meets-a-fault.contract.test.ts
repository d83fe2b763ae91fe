import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { createScene } from '../registry/scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from '../registry/stand-ins-in-process.ts';
import { sharedNow, temporaryFolder } from '../setup/index.ts';
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

describe('whether a call meets it', () => {
  const statuses = async (count: number, headers?: Record<string, string>): Promise<number[]> => {
    const found: number[] = [];
    for (let at = 0; at < count; at += 1) found.push((await visits(headers)).status);
    return found;
  };

  it('is a matter of its registry and operation', async () => {
    await main.add({ registry: 'rmis', operation: 'GetVisits', kind: 'ERROR' });
    const attachments = await send('rmis/GetAttachments', { oip: scene.maria });
    expect([(await visits()).status, attachments.status, (await person()).status]).toEqual([500, 200, 200]);
  });

  it('ends after `times` calls, and is told', async () => {
    const { id } = await main.add({ registry: 'rmis', kind: 'ERROR', times: 2 });
    expect(await statuses(4)).toEqual([500, 500, 200, 200]);
    expect(await main.faults()).toMatchObject([{ id, times: 2, left: 0 }]);
  });

  it('is drawn from the seed: the same seed draws the same', async () => {
    const drawn = async (seed: string): Promise<number[]> => {
      const { id } = await main.add({ registry: 'rmis', kind: 'ERROR', probability: 0.5, seed });
      const found = await statuses(12);
      await main.remove(id);
      return found;
    };
    const first = await drawn('one');
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await drawn('one')).toEqual(first);
    expect(await drawn('two')).not.toEqual(first);
  });

  it('adds delays up, and takes the first of the other faults', async () => {
    await main.add({ registry: 'rmis', kind: 'LATENCY', delayMs: 20 });
    await main.add({ registry: 'rmis', kind: 'ERROR', status: 502 });
    await main.add({ registry: 'rmis', kind: 'RATE_LIMIT', times: 1 });
    expect((await visits()).status).toBe(502);
    const [call] = await main.calls('?registry=rmis&limit=1');
    expect(call?.faults.map(({ kind }) => kind)).toEqual(['LATENCY', 'ERROR']);
    expect((await main.faults()).at(-1)?.left).toBe(1);
  });

  it('is a matter of its epoch; the base meets the faults of whoever asks it', async () => {
    await main.add({ registry: 'rmis', kind: 'ERROR' });
    expect((await visits(inEpoch('other'))).status).toBe(200);
    expect((await visits(inEpoch('base'))).status).toBe(200);
    expect((await visits({ ...inEpoch('base'), [worldHeaders.asker]: 'other' })).status).toBe(200);
    expect((await visits({ ...inEpoch('base'), [worldHeaders.asker]: 'main' })).status).toBe(500);
  });

  it('is remembered by the journal, with what was drawn', async () => {
    using folder = temporaryFolder();
    const before = await standInsHere(folder.path);
    await controlOf(before.url).add({ registry: 'rmis', kind: 'ERROR', times: 2 });
    expect((await before.ask('rmis', 'GetVisits', { oip: scene.maria })).status).toBe(500);
    await before.stop();
    await using after = await standInsHere(folder.path);
    expect(await controlOf(after.url).faults()).toMatchObject([{ id: 'fault-1', times: 2, left: 1 }]);
    const asked = async () => (await after.ask('rmis', 'GetVisits', { oip: scene.maria })).status;
    expect([await asked(), await asked()]).toEqual([500, 200]);
    expect(await controlOf(after.url).add({ registry: 'rmis', kind: 'EMPTY' })).toMatchObject({ id: 'fault-2', addedAt: sharedNow });
  });
});

describe('a fault that nobody can meet is refused with what there is, and nothing changes', () => {
  it.each([
    [{ registry: 'ferr', kind: 'ERROR' }, 'registry', ['fer']],
    [{ registry: 'fer', operation: 'GetSchedule', kind: 'ERROR' }, 'operation', ['GetScheduleInfo']],
    [{ registry: 'constructor', kind: 'ERROR' }, 'registry', undefined],
    [{ registry: 'fer', operation: 'toString', kind: 'ERROR' }, 'operation', undefined],
    [{ registry: 'fer', kind: 'EROR' }, 'kind', undefined],
    [{ registry: 'fer', kind: 'ERROR', code: 'NO_DATA' }, 'code', ['NO_DATA_FOUND']],
    [{ registry: 'fer', kind: 'RESET', delayMs: 5 }, 'delayMs', undefined],
    [{ registry: 'fer', kind: 'EMPTY', form: 'NOT_JSON' }, 'form', undefined],
    [{ registry: 'esia', kind: 'STALE' }, 'kind', undefined],
    [{ registry: 'fer', kind: 'ERROR', times: 0 }, 'times', undefined],
    [{ registry: 'fer', kind: 'ERROR', probability: 1.5 }, 'probability', undefined],
    [{ registry: 'fer', kind: 'LATENCY', delayMs: 600_000 }, 'delayMs', undefined],
    [{ registry: 'fer', kind: 'ERROR', status: 200 }, 'status', undefined],
    [{ registry: 'fer', kind: 'ERROR', hurry: true }, 'hurry', undefined],
  ])('%j', async (fault, path, near) => {
    const { status, body } = await main.send('POST', '/faults', fault);
    expect(status).toBe(400);
    expect(body).toMatchObject({ status: 400, errors: [{ path, expected: expect.any(String) }], ...(near && { near }) });
    expect(await main.faults()).toEqual([]);
  });

  it('so is the removal of one that does not stand', async () => {
    const { id } = await main.add({ registry: 'fer', kind: 'ERROR' });
    expect(await main.send('DELETE', '/faults/fault-9999')).toMatchObject({ status: 404, body: { near: [id] } });
    expect(await main.send('DELETE', '/faults/one')).toMatchObject({ status: 400, body: { errors: [{ path: 'path.fault' }] } });
    expect(await main.faults()).toHaveLength(1);
  });
});
