import { expect, it } from 'vitest';
import { surviveKills } from './survive.ts';

it('keeps what was acknowledged, whole worlds, and nothing else, when all of it is killed among 40 forks and writes', async () => {
  expect(await surviveKills(40, 2)).toBeGreaterThanOrEqual(40);
}, 300_000);
