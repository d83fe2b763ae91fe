import { expect, it } from 'vitest';
import { controlAt } from './control-api.ts';
import { createMany } from './many-creates.ts';
import { ownSandbox } from './own-sandbox.ts';

it('10,000 creates in a loop stop at the limit, and the process lives', async () => {
  await using sandbox = await ownSandbox({ ZDRAVGRAPH_MAX_WORLDS: '40' });
  const { statuses } = await createMany(controlAt(sandbox.sandboxUrl), 10_000);
  expect(statuses).toEqual({ 201: 39, 429: 9_961 });
  expect(await sandbox.control('GET', '/worlds/main')).toMatchObject({ status: 200 });
}, 240_000);
