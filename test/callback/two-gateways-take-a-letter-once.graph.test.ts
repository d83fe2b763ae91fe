import { expect, it } from 'vitest';
import type { Letter } from '../../schema/registry/callbacks.ts';
import { epochOfWorld, rowsOf, shared, sharedNow, sharedSandbox, startGateway } from '../setup/index.ts';
import { post, sealed } from './sealed.ts';

it('is taken once, whichever gateway on the database it comes to, and however often', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await using second = await startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' } });
  const here = await epochOfWorld(world.id);
  const letters = Array.from({ length: 4 }, (_none, index): Letter => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    sequence: index + 1,
    at: sharedNow,
    news: { sender: 'insured-persons', kind: 'PersonChanged', content: { oip: '000000000001' } },
  }));
  const bodies = await Promise.all(letters.map((one) => sealed(one, 'insured-persons')));
  const sent = bodies.flatMap((body) => [shared().gatewayUrl, second.url, shared().gatewayUrl].map((url) => ({ url, body })));
  const answers = await Promise.all(sent.map(({ url, body }) => post(url, 'insured-persons', body, here.name)));
  // Who comes while others are being taken may be put off; it comes again.
  expect(answers.every(({ status }) => status === 204 || status === 503)).toBe(true);
  for (const body of bodies)
    await expect.poll(async () => (await post(second.url, 'insured-persons', body, here.name)).status, { timeout: 20_000 }).toBe(204);
  const acts = await rowsOf('select kind from act where epoch_id = $1', [here.epoch]);
  expect(acts).toEqual(letters.map(() => ({ kind: 'PersonChanged' })));
  const receipts = await rowsOf('select letter from callback_receipt where person_key = $1 order by sequence', [
    `${here.epoch}000000000001`,
  ]);
  expect(receipts).toEqual(letters.map(({ id }) => ({ letter: id })));
}, 180_000);
