import { expect, it } from 'vitest';
import { z } from 'zod';
import { createPeople } from '../../mocks/people/index.ts';
import { createEpochs } from '../../mocks/world/epochs.ts';
import { memoryJournals } from '../../mocks/world/journal-memory.ts';
import type { Journals } from '../../mocks/world/journal.ts';
import type { Ledger } from '../../mocks/world/ledger.ts';
import type { World } from '../../mocks/world/world.ts';

const base = { seed: 'zdravgraph', anchor: '2026-03-02' };
const world = (epoch: string): World => ({ epoch, base, id: 'main', nowMs: Date.parse('2026-03-02T06:00:00Z'), today: base.anchor });

interface Counter extends Ledger<{ readonly by: number }> {
  sum(): number;
}
const openCounter = (): Counter => {
  let sum = 0;
  return { event: z.object({ by: z.number() }), apply: ({ by }) => void (sum += by), sum: () => sum };
};

/** Epochs of one counter, and how often each was rebuilt. */
const counting = (keep: number, journals: Journals = memoryJournals()) => {
  const rebuilt: string[] = [];
  const epochs = createEpochs({
    peopleOf: (of) => createPeople({ base: of, size: 10 }),
    ledgersOf: () => ({ counter: openCounter() }),
    journals: { ...journals, open: (epoch, of) => (rebuilt.push(epoch), journals.open(epoch, of)) },
    keep,
  });
  const add = (epoch: string, by: number): Promise<number> =>
    epochs.use(world(epoch), ({ ledgers, record }) => {
      record('counter', { by }, world(epoch).nowMs);
      return ledgers.counter.sum();
    });
  return { add, rebuilt };
};

it('puts away the epoch that was not used for longest, and brings it back as it was', async () => {
  const { add, rebuilt } = counting(2);
  await add('a', 1);
  await add('b', 10);
  await add('a', 1);
  await add('c', 100);
  expect([await add('a', 1), await add('b', 10), await add('c', 100)]).toEqual([3, 20, 200]);
  expect(rebuilt).toEqual(['a', 'b', 'c', 'b', 'c']);
});

it('rebuilds an epoch once for simultaneous callers, none of whom loses the others’ events', async () => {
  const { add, rebuilt } = counting(1);
  const sums = await Promise.all(Array.from({ length: 20 }, (_, index) => add(index % 2 ? 'a' : 'b', 1)));
  expect(sums.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 10 }, (_, index) => [index + 1, index + 1]).flat());
  expect(rebuilt).toEqual(['b', 'a']);
});

it('forgets what could not be written: the next caller sees the disk', async () => {
  const journals = memoryJournals();
  let full = false;
  const failing: Journals = {
    ...journals,
    async open(epoch, of) {
      const journal = await journals.open(epoch, of);
      return {
        ...journal,
        append: (entry) => (full ? undefined : journal.append(entry)),
        flushed: () => (full ? Promise.reject(new Error('ENOSPC')) : journal.flushed()),
      };
    },
  };
  const { add } = counting(10, failing);
  await add('a', 1);
  full = true;
  await expect(add('a', 5)).rejects.toThrow('ENOSPC');
  full = false;
  expect(await add('a', 1)).toBe(2);
});

it('refuses to write to the base', async () => {
  await expect(counting(1).add('base', 1)).rejects.toThrow('never written');
});
