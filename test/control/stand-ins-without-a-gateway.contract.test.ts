import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedNow, startStandIns, type RunningServer } from '../setup/index.ts';
import { controlAt, failing, failingIn, type ControlApi } from './control-api.ts';

let standIns: RunningServer;
const control: ControlApi = (...asked) => controlAt(standIns.url)(...asked);
beforeAll(async () => {
  standIns = await startStandIns();
});
afterAll(() => standIns[Symbol.asyncDispose]());

const unavailable = { status: 503, body: { type: 'https://zdravgraph.example/problems/gateway-unavailable' } };

it('keep main, and what may go wrong in it', async () => {
  expect(await control('GET', '/worlds/main')).toMatchObject({
    status: 200,
    body: { id: 'main', now: sharedNow, anchor: sharedNow.slice(0, 10), clock: 'frozen', checkpoints: [] },
  });
  await failing('/worlds/main', 'fer', control);
  expect(await failingIn('/worlds/main', control)).toEqual(['fer']);
  expect((await control('GET', '/worlds/main')).body).toMatchObject({ changes: 1 });
});

it('say that the gateway keeps all other worlds', async () => {
  for (const [method, path, body] of [
    ['GET', '/worlds'],
    ['POST', '/worlds', {}],
    ['GET', '/worlds/other'],
    ['POST', '/worlds/main/reset'],
    ['POST', '/worlds/main/checkpoints', { name: 'x' }],
    ['GET', '/worlds/main/export'],
  ] as const) {
    expect(await control(method, path, body), `${method} ${path}`).toMatchObject(unavailable);
  }
});

it('say so, too, where a gateway was named and does not answer', async () => {
  await using alone = await startStandIns({
    env: { ZDRAVGRAPH_GATEWAY_URL: 'http://127.0.0.1:1', ZDRAVGRAPH_ADMIN_TOKEN: 'a-token-that-nobody-knows' },
  });
  expect(await controlAt(alone.url)('GET', '/worlds')).toMatchObject(unavailable);
  expect(await controlAt(alone.url)('GET', '/worlds/main')).toMatchObject(unavailable);
});
