import { expect, it } from 'vitest';
import { race, secondGateway } from './race.ts';

it('of 64 who race for a slot over two gateways one gets it, the others hear that it is taken, in three runs [R-031]', async () => {
  await using second = await secondGateway();
  for (let run = 1; run <= 3; run += 1) expect(await race(4, second)).toBe(4);
}, 600_000);
