import { expect, it } from 'vitest';
import { freshStorage } from '../storage/fresh-storage.ts';
import { expectTheSameAnswers } from './the-same-answers.ts';

// Every other query has conditions, with which none is compiled.
it('looking ahead answers 10,400 random queries as the loaders do, 5,000 of them compiled too', { timeout: 1_800_000 }, async () => {
  await using storage = await freshStorage();
  const { ahead, compiled, seed } = await expectTheSameAnswers(storage, { queries: 10_400, people: 104 });
  process.stdout.write(`seed ${seed}: ${ahead} read ahead, ${compiled} compiled\n`);
  expect(ahead).toBeGreaterThan(5_000);
  expect(compiled).toBeGreaterThan(5_000);
});
