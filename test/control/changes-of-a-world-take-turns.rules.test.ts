import { expect, it } from 'vitest';
import { createTurns } from '../../mocks/control/turns.ts';

/** Work that says when it begins and ends, and takes a few turns of the event loop. */
const worker = () => {
  const said: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    said.push(`${name} begins`);
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    said.push(`${name} ends`);
    return name;
  };
  return { said, work };
};

it('runs the changes of one world one after another, in the order of asking', async () => {
  const turns = createTurns();
  const { said, work } = worker();
  expect(await Promise.all(['a', 'b', 'c'].map((name) => turns.in('w', work(name))))).toEqual(['a', 'b', 'c']);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('lets worlds not wait for each other', async () => {
  const turns = createTurns();
  const { said, work } = worker();
  await Promise.all([turns.in('v', work('a')), turns.in('w', work('b'))]);
  expect(said).toEqual(['a begins', 'b begins', 'a ends', 'b ends']);
});

it('goes on after a change that failed, and tells its caller alone', async () => {
  const turns = createTurns();
  const failing = turns.in('w', async () => {
    throw new Error('no');
  });
  const next = turns.in('w', async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
