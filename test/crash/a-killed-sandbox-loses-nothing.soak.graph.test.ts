import { expect, it } from 'vitest';
import { surviveKills } from './survive.ts';

/** How many forks and writes; 500 unless said otherwise. */
const changes = Number(process.env['ZDRAVGRAPH_SOAK_CHANGES'] ?? 500);

it(`keeps what was acknowledged, whole worlds, and nothing else, when all of it is killed among ${changes} forks and writes`, async () => {
  expect(await surviveKills(changes, 10)).toBeGreaterThanOrEqual(changes);
}, 3_600_000);
