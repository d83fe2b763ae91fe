import { expect, it } from 'vitest';
import { race, secondGateway } from './race.ts';

/** How many runs, and slots of each; 20 and 200 unless said otherwise. */
const runs = Number(process.env['ZDRAVGRAPH_SOAK_RACES'] ?? 20);
const slots = Number(process.env['ZDRAVGRAPH_SOAK_SLOTS'] ?? 200);

it(`has one winner of 64 for each of ${slots} slots, in storage and in FER, in ${runs} runs over two gateways`, async () => {
  await using second = await secondGateway();
  for (let run = 1; run <= runs; run += 1) {
    const won = await race(slots, second);
    process.stdout.write(`race ${run} of ${runs}: ${won} slots, ${won} winners, ${won * 63} times SLOT_TAKEN\n`);
    expect(won).toBe(slots);
  }
}, 10_800_000);
