import { afterAll, beforeAll, expect, it } from 'vitest';
import { shared } from '../setup/index.ts';
import { asked, control, failing, madeWorld, type ControlApi } from './control-api.ts';
import { ownSandbox, type OwnSandbox } from './own-sandbox.ts';

const personal =
  '{ now me { person { name { family given } deceasedOn snils policies { enp status validFrom validTo provenance { retrievedAt requestId stale } } policy { enp } ' +
  'appointments(first: 5) { edges { node { id } } } relatives { id } attachments { provenance { retrievedAt requestId } } } } }';
const directory = '{ clinics(first: 5) { edges { node { id name inFer provenance { retrievedAt requestId } } } } }';

/** The texts of the same questions, in the same order. */
const answers = async (gatewayUrl: string, world: string): Promise<string[]> => {
  const texts: string[] = [];
  for (const persona of ['maria', 'ivan', 'maria']) texts.push(await asked(gatewayUrl, world, personal, persona));
  texts.push(await asked(gatewayUrl, world, directory));
  return texts;
};

let elsewhere: OwnSandbox;
beforeAll(async () => {
  // The same people on another day's main: what main is has nothing to do with it.
  elsewhere = await ownSandbox({ ZDRAVGRAPH_NOW: '2026-10-10T10:00:00+03:00' });
});
afterAll(() => elsewhere[Symbol.asyncDispose]());

/** Lets something happen at registries, on which the portal then acts. */
const live = async (path: string, ask: ControlApi, family: string): Promise<void> => {
  const done = [
    await ask('POST', `${path}/events`, { registry: 'zags', event: 'NAME_CHANGED', person: 'maria', family }),
    await ask('POST', `${path}/events`, { registry: 'insured-persons', event: 'POLICY_ISSUED', person: 'maria' }),
    await ask('POST', `${path}/clock/advance`, { by: 'P3D' }),
  ];
  expect(done.map(({ status, text }) => (status < 300 ? '' : text))).toEqual(['', '', '']);
};

it('is the same there, byte for byte, and comes back as the same text', async () => {
  const { gatewayUrl } = shared();
  await using world = await madeWorld({ id: 'to-travel', now: '2026-04-01T09:00:00+03:00', seed: 'travelling' });
  await asked(gatewayUrl, world.id, personal, 'maria');
  await live(world.path, control, 'Лебедева');
  const text = (await control('GET', `${world.path}/export`)).text;
  expect((await control('GET', `${world.path}/export`)).text).toBe(text);
  expect(text.length).toBeLessThan(100_000);
  const here = await answers(gatewayUrl, world.id);
  expect(here[0]).toContain('Лебедева');
  expect(here.filter((one) => one.includes('"errors"'))).toEqual([]);

  const imported = await elsewhere.control('POST', '/worlds/import?id=arrived', text);
  expect(imported).toMatchObject({
    status: 201,
    body: { id: 'arrived', now: '2026-04-04T09:00:00+03:00', anchor: '2026-04-01', origin: { kind: 'IMPORT' } },
  });
  expect((await elsewhere.control('GET', '/worlds/arrived/export')).text).toBe(text);
  expect(await answers(elsewhere.gatewayUrl, 'arrived')).toEqual(here);

  // It goes on there by itself, and back to what it came as.
  await live('/worlds/arrived', elsewhere.control, 'Орлова');
  expect((await elsewhere.control('GET', '/worlds/arrived/export')).text).not.toBe(text);
  expect((await elsewhere.control('POST', '/worlds/arrived/reset')).status).toBe(200);
  expect((await elsewhere.control('GET', '/worlds/arrived/export')).text).toBe(text);
  expect(await answers(elsewhere.gatewayUrl, 'arrived')).toEqual(here);
});

it('puts main back to its beginning, and keeps its address', async () => {
  const before = await elsewhere.control('GET', '/worlds/main/export');
  await failing('/worlds/main', 'fer', elsewhere.control);
  expect((await elsewhere.control('GET', '/worlds/main/export')).text).not.toBe(before.text);
  expect(await elsewhere.control('POST', '/worlds/main/reset')).toMatchObject({
    status: 200,
    body: { id: 'main', now: '2026-10-10T10:00:00+03:00' },
  });
  expect((await elsewhere.control('GET', '/worlds/main/export')).text).toBe(before.text);
});
