import { readFileSync } from 'node:fs';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { registryHandlers, registryStandIns } from '../../mocks/index.ts';
import { registries, type RegistryName } from '../../schema/registry/index.ts';
import { temporaryFolder } from '../setup/index.ts';
import { createScene, guid, present } from './scene.ts';

const now = '2026-03-02T09:00:00+03:00';
const scene = createScene(1000);
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const post = async (url: string, request: object): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(request) });
  return { status: response.status, body: await response.json() };
};
const open = (url: string) => post(`${url}/GetPatientInfo`, { Session_ID: guid(), Patient_Data: scene.patient });

describe('registryHandlers', () => {
  it('has handlers for every registry, one for each operation in the order of its contract', () => {
    const handlers = registryHandlers({ people: 1000, now });
    for (const [name, contract] of Object.entries(registries)) {
      const paths = handlers[name as RegistryName].map(({ info }) => info.path);
      expect(paths).toEqual([...Object.keys(contract.operations).map((operation) => `*/${name}/${operation}`), `*/${name}/*`]);
    }
    expect(handlers.esia.length).toBeGreaterThan(0);
  });

  it('answers fetch in the process of a test, on any host', async () => {
    server.use(...Object.values(registryHandlers({ people: 1000, now })).flat());
    const { status, body } = await post('http://localhost:4010/rmis/GetVisits', { oip: scene.maria });
    expect([status, registries.rmis.operations.GetVisits.answer.safeParse(body).success]).toEqual([200, true]);
    expect((await open('https://somewhere.test/fer')).status).toBe(200);
  });

  it('answers where it is told to, and nowhere else', async () => {
    server.use(...registryHandlers({ people: 1000, now, urls: { fer: 'http://fer.test/ws' } }).fer);
    expect((await open('http://fer.test/ws')).status).toBe(200);
    // MSW says in the console what it was not told to answer.
    using said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(open('http://other.test/fer')).rejects.toThrow();
    expect(said).toHaveBeenCalled();
  });

  it('keeps its journal in memory, a world of its own for each call', async () => {
    const book = async () => {
      const Session_ID = guid();
      await post('http://fer.test/fer/GetPatientInfo', { Session_ID, Patient_Data: scene.patient });
      return post('http://fer.test/fer/CreateAppointment', { Session_ID, Slot_Id: present(scene.slots[0]).slotId });
    };
    server.use(...registryHandlers({ people: 1000, now }).fer);
    expect([(await book()).status, (await book()).status]).toEqual([200, 409]);
    server.resetHandlers(...registryHandlers({ people: 1000, now }).fer);
    expect((await book()).status).toBe(200);
  });

  it('keeps its journal in a directory when given one', async () => {
    using folder = temporaryFolder();
    server.use(...registryHandlers({ people: 1000, now, journal: folder.path }).fer);
    await open('http://fer.test/fer');
    expect(readFileSync(`${folder.path}/main.jsonl`, 'utf8')).toContain('SESSION_OPENED');
  });

  it('answers byte for byte the same to the same calls', async () => {
    const Session_ID = guid();
    const told = async (): Promise<string> => {
      server.resetHandlers(...Object.values(registryHandlers({ people: 1000, now })).flat());
      const text = async (path: string, request: object) =>
        (await fetch(`http://zdrav.test/${path}`, { method: 'POST', body: JSON.stringify(request) })).text();
      return [
        await text('fer/GetPatientInfo', { Session_ID, Patient_Data: scene.patient, Pass_referral: '1' }),
        await text('fer/CreateAppointment', { Session_ID, Slot_Id: present(scene.slots[0]).slotId }),
        await text('rmis/GetPersonTrace', { oip: scene.maria }),
        await text('insured-persons/getPersonData', { by: { oip: scene.maria } }),
        await text('esia/sandbox/persona-token', { persona: 'maria' }),
      ].join('\n');
    };
    expect(await told()).toBe(await told());
  });

  it('fails as it is told to, and says what it was asked and what was sent', async () => {
    const { handlers, faults, calls, outbox } = registryStandIns({ people: 1000, now });
    server.resetHandlers(...Object.values(handlers).flat());
    const asked = { oip: scene.maria };
    await faults.add({ registry: 'rmis', kind: 'RESET', times: 1 });
    await expect(post('http://zdrav.test/rmis/GetVisits', asked)).rejects.toThrow(/fetch failed|failed to fetch/i);
    await faults.add({ registry: 'rmis', operation: 'GetVisits', kind: 'ERROR', status: 503, times: 1 });
    expect((await post('http://zdrav.test/rmis/GetVisits', asked)).status).toBe(503);
    await faults.add({ registry: 'rmis', kind: 'TIMEOUT' });
    const impatient = fetch('http://zdrav.test/rmis/GetVisits', {
      method: 'POST',
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(100),
    });
    await expect(impatient).rejects.toThrow();
    await faults.remove();
    expect((await post('http://zdrav.test/rmis/GetVisits', asked)).status).toBe(200);
    await expect
      .poll(() =>
        calls({ registry: 'rmis' })
          .map(({ status }) => status)
          .toSorted(),
      )
      .toEqual([0, 0, 200, 503]);
    await post('http://zdrav.test/sms/SendSms', { key: 'one', to: '+79160000001', text: 'Код 4711' });
    expect(await outbox()).toMatchObject([{ to: '+79160000001', code: '4711' }]);
    await expect(faults.add({ registry: 'ferr', kind: 'ERROR' })).rejects.toThrow(/registry: expected one of fer,/);
  });

  it.each([
    [{ now: '2026-03-02' }, /now: expected an instant/],
    [{ anchor: '2026-02-30' }, /anchor: expected a day/],
    [{ seed: 'a b' }, /seed: expected text/],
  ])('refuses %j', (options, message) => {
    expect(() => registryHandlers(options)).toThrow(message);
  });
});
