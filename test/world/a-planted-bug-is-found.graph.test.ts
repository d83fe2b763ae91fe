import { expect, it } from 'vitest';
import { runThatFinds } from '../mixing/planted-sandbox.ts';

// The other kinds are planted in the soak.
it.each(['ledger', 'cache'] as const)(
  'a key without the epoch makes the worlds mix: %s',
  async (plant) => {
    expect(await runThatFinds(plant, 10, 20_260_302), 'run that found it').toBeLessThanOrEqual(10);
  },
  300_000,
);
