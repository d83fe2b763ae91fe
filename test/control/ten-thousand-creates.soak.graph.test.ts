import { afterAll, beforeAll, expect, it } from 'vitest';
import { controlAt } from './control-api.ts';
import { ownSandbox, type OwnSandbox } from './own-sandbox.ts';

const [worlds, creates, atOnce] = [40, 10_000, 50];

let sandbox: OwnSandbox;
beforeAll(async () => {
  sandbox = await ownSandbox({ ZDRAVGRAPH_MAX_WORLDS: String(worlds) });
});
afterAll(() => sandbox[Symbol.asyncDispose]());

it('stops at the limit, says so clearly, and goes on living', async () => {
  const direct = controlAt(sandbox.sandboxUrl);
  const statuses = new Map<number, number>();
  let refused = '';
  const made: string[] = [];
  for (let begun = 0; begun < creates; begun += atOnce) {
    const answers = await Promise.all(Array.from({ length: atOnce }, () => direct('POST', '/worlds', {})));
    for (const { status, text, body } of answers) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 201) made.push(String(body?.['id']));
      else refused = text;
    }
  }
  expect(Object.fromEntries(statuses)).toEqual({ 201: worlds - 1, 429: creates - worlds + 1 });
  expect(JSON.parse(refused)).toMatchObject({
    type: 'https://zdravgraph.example/problems/too-many-worlds',
    status: 429,
    detail: 'There may be 40 worlds: drop those not needed (DELETE /sandbox/worlds/<name>), or raise ZDRAVGRAPH_MAX_WORLDS.',
  });
  expect(await sandbox.control('GET', '/worlds/main')).toMatchObject({ status: 200 });

  expect((await sandbox.control('DELETE', `/worlds/${made[0]}`)).status).toBe(204);
  expect((await sandbox.control('POST', '/worlds', { id: 'once-more' })).status).toBe(201);
  expect((await sandbox.control('POST', '/worlds', { id: 'one-too-many' })).status).toBe(429);
}, 240_000);
