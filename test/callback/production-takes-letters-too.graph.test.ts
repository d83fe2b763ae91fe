import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import type { Letter } from '../../schema/registry/callbacks.ts';
import { registries } from '../../schema/registry/index.ts';
import { freshDatabase, shared, startGateway } from '../setup/index.ts';
import { post, sealed } from './sealed.ts';

const registryUrls = (): Record<string, string> =>
  Object.fromEntries(
    [...Object.keys(registries), 'esia'].map((name) => [
      `ZDRAVGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
      `${shared().sandboxUrl}/${name}`,
    ]),
  );

const letter = (news: Letter['news']): Letter => ({ id: randomUUID(), sequence: 1, at: new Date().toISOString(), news });

it('takes what registries tell in production, in its only world whatever a header says, and of offices only with an address', async () => {
  await using database = await freshDatabase(shared().databaseUrl);
  await using gateway = await startGateway({
    env: {
      ZDRAVGRAPH_MODE: 'production',
      ZDRAVGRAPH_NOW: undefined,
      ZDRAVGRAPH_SEED: undefined,
      ZDRAVGRAPH_SANDBOX_URL: undefined,
      DATABASE_URL: database.url,
      ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
      ZDRAVGRAPH_CODE_KEY: 'k'.repeat(32),
      ...registryUrls(),
    },
  });
  // The stand-ins sign for the people that a gateway of production names.
  const told = letter({ sender: 'insured-persons', kind: 'PersonChanged', content: { oip: '000000000001' } });
  const body = await sealed(told, 'insured-persons', 'production');
  expect((await post(gateway.url, 'insured-persons', body)).status).toBe(204);
  expect((await post(gateway.url, 'insured-persons', body, randomUUID())).status).toBe(204);
  const decided = letter({
    sender: 'mfc',
    kind: 'LinkConfirmed',
    content: { adultOip: '000000000013', childOip: '000000000014', confirmed: true },
  });
  expect((await post(gateway.url, 'mfc', await sealed(decided, 'mfc', 'production'))).status).toBe(404);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    expect((await client.query('select letter from callback_receipt')).rows).toEqual([{ letter: told.id }]);
  } finally {
    await client.end();
  }
}, 180_000);
