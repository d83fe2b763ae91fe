import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistriesOptions } from '../../gateway/registry/index.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { registries } from '../../schema/registry/index.ts';
import { shared } from '../setup/index.ts';
import { connected, urlsOf } from './connected.ts';
import { everyOperation } from './every-operation.ts';
import { answer, startFaultyServer } from './faulty-server.ts';
import { standIns } from './stand-ins.ts';
import { startValidatingProxy, type ValidatingProxy } from './validating-proxy.ts';
import { walk } from './walk.ts';

const names = [...Object.keys(registries), 'esia'] as (keyof RegistriesOptions['urls'])[];
const documentOf = (name: string): string => `${shared().sandboxUrl}/${name}/openapi.json`;
let proxy: ValidatingProxy;

beforeAll(async () => {
  proxy = await startValidatingProxy(names.map(documentOf), shared().sandboxUrl);
}, 120_000);
afterAll(() => proxy?.[Symbol.asyncDispose]());

const throughPrism = (): RegistriesOptions['urls'] => urlsOf((name) => `${proxy.url}/${name}`);

describe('between the gateway and the stand-ins', () => {
  it('finds nothing wrong with a walk through every operation', async () => {
    await using world = standIns(throughPrism());
    const told = await walk(world);
    expect(await proxy.objections()).toEqual([]);
    const silent = Object.values(told).flatMap((answers) => Object.keys(answers).filter((operation) => answers[operation] === undefined));
    expect(silent).toEqual([]);
  });

  it('finds nothing wrong with refusals', async () => {
    await using world = standIns(throughPrism());
    for (const operations of Object.values(everyOperation)) await Promise.all(Object.values(operations).map((ask) => ask(world.at())));
    expect(await world.at().esia.personaToken('nobody-of-that-name')).toBeUndefined();
    expect(await proxy.objections()).toEqual([]);
  });

  it('saw every operation of every contract', () => {
    const operationsOf = ({ path, operations }: (typeof registries)[keyof typeof registries]): string[] =>
      Object.keys(operations).map((operation) => `/${path}/${operation}`);
    const wanted = Object.values(registries).flatMap(operationsOf);
    const forwarded = [...proxy.forwarded()];
    expect(new Set(forwarded.filter((path) => !path.startsWith('/esia/')))).toEqual(new Set(wanted));
    expect(forwarded).toContain(esiaPaths.personaToken);
  });
});

it('stops requests and answers that the document does not allow', async () => {
  await using server = await startFaultyServer();
  await using strict = await startValidatingProxy([documentOf('fer')], server.url);
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${strict.url}/fer/GetMOInfoExtended`, { method: 'POST', headers, body: '{"Session_ID":5}' });
  expect(response.status).toBe(422);
  expect(server.calls).toEqual([]);
  expect(await strict.objections()).toHaveLength(1);

  await using registry = connected(`${strict.url}/fer`, { timeoutMs: 10_000 });
  server.does((call) => answer({ Session_ID: call.body['Session_ID'], MO_List: [{ MO_Id: 1 }] }));
  await expect(registry.as().fer.organizations()).rejects.toThrow('HTTP 500');
  expect((await strict.objections()).length).toBeGreaterThan(1);
});
