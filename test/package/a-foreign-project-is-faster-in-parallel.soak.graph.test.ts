import { expect, it } from 'vitest';
import { installForeignProject } from './foreign-project.ts';

it('300 tests, each in its world: at once they take less time than one after another, under both runners', async () => {
  using project = await installForeignProject();
  const runs = await project.measure(300, true);
  for (const runner of ['vitest', 'node:test']) {
    const [serially, atOnce] = runs.filter((run) => run.runner === runner);
    console.log(
      `${runner}: ${serially?.tests} tests, ${serially?.seconds} s one after another, ${atOnce?.seconds} s ${atOnce?.atOnce} at once`,
    );
    expect(atOnce?.seconds).toBeLessThan(serially?.seconds ?? 0);
  }
}, 1_800_000);
