import { describe, expect, it } from 'vitest';
import { Dashboard } from '../client/dashboard.ts';
import { graphAt, shared, startGateway, startStandIns, worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

describe('a gateway alone, with stand-ins on a port of their own', () => {
  it('gives the same answers as the sandbox of one command', async () => {
    await using standIns = await startStandIns();
    await using gateway = await startGateway({ env: { ZDRAVGRAPH_SANDBOX_URL: standIns.url } });
    for (const persona of ['maria', 'anna']) {
      const together = await world.as(persona).send(Dashboard);
      const apart = await graphAt(gateway.url).as(persona).send(Dashboard);
      expect(together.errors).toBeUndefined();
      expect(apart).toEqual(together);
    }
  });

  it('finds each registry at an address of its own', async () => {
    const registries = Object.fromEntries(
      ['FER', 'INSURED_PERSONS', 'ZAGS', 'RMIS', 'ESIA'].map((name) => [
        `ZDRAVGRAPH_${name}_URL`,
        `${shared().sandboxUrl}/${name.toLowerCase().replace('_', '-')}`,
      ]),
    );
    await using gateway = await startGateway({ env: { ZDRAVGRAPH_SANDBOX_URL: 'http://127.0.0.1:9', ...registries } });
    const { data, errors } = await graphAt(gateway.url).as('maria').send(Dashboard);
    expect(errors).toBeUndefined();
    expect(data?.me?.person?.policy?.insurer?.hotline).toMatch(/^\+7/);
  });
});
