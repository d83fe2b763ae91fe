import { expect, it } from 'vitest';
import { freshStorage } from '../storage/fresh-storage.ts';
import { expectTheSameAnswers } from './the-same-answers.ts';

it('looking ahead answers 5,000 random queries as the loaders do, compiled too', async () => {
  await using storage = await freshStorage();
  const { ahead, compiled, seed } = await expectTheSameAnswers(storage, { queries: 5_000, people: 50 });
  process.stdout.write(`seed ${seed}: ${ahead} read ahead, ${compiled} compiled\n`);
  expect(ahead).toBeGreaterThan(1_500);
  expect(compiled).toBeGreaterThan(1_500);
});
