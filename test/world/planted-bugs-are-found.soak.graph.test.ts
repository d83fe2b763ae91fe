import { expect, it } from 'vitest';
import { runThatFinds } from '../mixing/planted-sandbox.ts';
import { plants, type Plant } from '../mixing/plants.ts';

/** Within so many runs a bug must be seen. */
const runs = 200;

it.each(Object.keys(plants) as Plant[])(
  'a key without the epoch is found: %s',
  async (plant) => {
    const found = await runThatFinds(plant, runs, 20_260_302);
    expect(found, 'run that found it').toBeLessThanOrEqual(runs);
  },
  3_600_000,
);
