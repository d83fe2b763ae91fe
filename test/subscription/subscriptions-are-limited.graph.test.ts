import { request } from 'node:http';
import { expect, it } from 'vitest';
import { graphAt, sharedNow, sharedSandbox, startGateway } from '../setup/index.ts';
import { byEvents, bySocket, transports, type Listening } from './listening.ts';
import { appointments, notifications } from './visits.ts';

interface Ended {
  readonly extensions?: { readonly code?: string; readonly limit?: { readonly name: string } };
}
const errorOf = async (listening: Listening<unknown>): Promise<Ended | undefined> => {
  const why = (await listening.ended) as readonly Ended[] | undefined;
  return why?.[0] ?? (listening.told.at(-1)?.errors?.[0] as Ended | undefined);
};

const deep = (levels: number): string =>
  `subscription { appointmentChanged ${'{ patient { appointments { nodes '.repeat(levels)}{ id }${' } } }'.repeat(levels)} }`;

it.each(transports)('holds to the limits of any query over %s', async (_name, listen) => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const maria = world.as('maria');
  expect(await errorOf(listen(maria, deep(10)))).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name: 'depth' } } });
  expect(await errorOf(listen(maria, deep(5)))).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name: 'cost' } } });
  expect(await errorOf(listen(maria, `subscription { ${'a'.repeat(10)} }`))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(await errorOf(listen(maria, '{ now }'))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

it('keeps an account to fifty subscriptions at a time', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const maria = world.as('maria');
  await using open = new AsyncDisposableStack();
  for (let many = 0; many < 50; many += 1) open.use(bySocket(maria, notifications));
  // All of them are there once one more is too many.
  await expect
    .poll(async () => (await Promise.race([errorOf(open.use(byEvents(maria, notifications))), later()]))?.extensions?.limit?.name, {
      timeout: 30_000,
    })
    .toBe('subscriptionsOfAccount');
  await using somebody = byEvents(world.as('pavel'), notifications);
  expect(await Promise.race([errorOf(somebody), later()])).toBeUndefined();
});

const later = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), 1_500));

it('counts subscriptions as requests of their address', async () => {
  await using gateway = await startGateway({
    env: { ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ADDRESS: '3', ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' },
  });
  const maria = graphAt(gateway.url).as('maria');
  const answers = [];
  for (let many = 0; many < 5; many += 1) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...maria.headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: notifications }),
    });
    answers.push(response.status);
    await response.body?.cancel();
  }
  expect(answers).toEqual([200, 200, 200, 429, 429]);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    request(`${gateway.url}/graphql`, { headers: { ...upgrade, 'sec-websocket-protocol': 'graphql-transport-ws' } }, (answer) =>
      resolve(answer.statusCode),
    )
      .on('upgrade', (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(429);
}, 120_000);

it('answers a socket to a world that is not there as any other request to it', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const nowhere = { ...world.as('maria'), endpoint: world.endpoint.replace(`/w/${world.id}/`, '/w/nowhere/') };
  const response = await fetch(nowhere.endpoint, {
    method: 'POST',
    headers: { ...nowhere.headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: appointments }),
  });
  expect(response.status).toBe(404);
  await using socket = bySocket(nowhere, appointments);
  expect(await socket.ended).toBeDefined();
});
