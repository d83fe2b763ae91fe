import type { OwnSandbox } from '../control/own-sandbox.ts';
import { Mixed, neverMix, quietSandbox } from './never-mix.ts';
import type { Plant } from './plants.ts';

const { href } = new URL('./planted-bug.ts', import.meta.url);

/** A sandbox both of whose programs have this bug. */
const planted = (plant: Plant): Promise<OwnSandbox> => quietSandbox({ NODE_OPTIONS: `--import=${href}#${plant}` });

/** In which run the property finds a bug; undefined: not in so many. */
export const runThatFinds = async (plant: Plant, runs: number, seed: number): Promise<number | undefined> => {
  await using sandbox = await planted(plant);
  try {
    await neverMix(sandbox, { runs, steps: 4, seed, shrinks: false });
    return undefined;
  } catch (error) {
    if (error instanceof Mixed) return error.run;
    throw error;
  }
};
