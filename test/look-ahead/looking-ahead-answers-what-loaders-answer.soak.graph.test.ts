import { expect, it } from 'vitest';
import { freshStorage } from '../storage/fresh-storage.ts';
import { expectTheSameAnswers } from './the-same-answers.ts';

it('looking ahead answers 5,000 random queries as the loaders do', async () => {
  await using storage = await freshStorage();
  expect(await expectTheSameAnswers(storage, { queries: 5_000, people: 50 })).toBeGreaterThan(1_500);
});
