import { describe, expect, it } from 'vitest';
import { mostQuestions, sharedReads } from '../../gateway/storage/shared-reads.ts';
import type { SharedStatement } from '../../gateway/storage/index.ts';

interface Row {
  readonly word: string;
}

const named = (name: string): SharedStatement<Row> => ({ name, scope: 'persons', text: () => '', shared: true });
const words = named('words');
const others = named('others');

/** Storage that answers each word twice, but `bad` not at all, and what it was asked in each statement. */
const open = () => {
  const sent: string[] = [];
  const readEach = sharedReads((statement, [asked = []]) => {
    const all = asked as string[];
    sent.push(`${statement.name}: ${all.join(' ')}`);
    if (all.includes('bad')) return Promise.reject(new Error('bad'));
    const rows = all.flatMap((word, at) => [
      { asked: at + 1, word },
      { asked: at + 1, word: `${word}!` },
    ]);
    return Promise.resolve(rows.toReversed());
  });
  const ask = async (...some: string[]): Promise<string[][]> => {
    const told = await readEach(
      words,
      some.map((word) => [word]),
    );
    return told.map((rows) => rows.map(({ word }) => word));
  };
  return { sent, readEach, ask };
};

const many = (count: number): string[] => Array.from({ length: count }, (_none, at) => `w${at}`);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what requests ask in one turn of the event loop', () => {
  it('is one statement, and each is told the rows of its own questions', async () => {
    const { sent, ask } = open();
    const told = await Promise.all([ask('a'), ask('b', 'c'), ask('d')]);
    expect(told).toEqual([
      [['a!', 'a']],
      [
        ['b!', 'b'],
        ['c!', 'c'],
      ],
      [['d!', 'd']],
    ]);
    expect(sent).toEqual(['words: a b c d']);
  });

  it('is told in rows of its own also to those who ask the same', async () => {
    const { sent, readEach } = open();
    const [one, other] = await Promise.all([readEach(words, [['a']]), readEach(words, [['a']])]);
    expect(one[0]?.[0]?.word).toBe(other[0]?.[0]?.word);
    expect(one[0]?.[0]).not.toBe(other[0]?.[0]);
    expect(sent).toEqual(['words: a a']);
  });

  it('is sent when the turn ends, and what is asked then is sent after it', async () => {
    const { sent, ask } = open();
    const first = ask('a');
    await Promise.resolve();
    expect(sent).toEqual([]);
    await turn();
    expect(sent).toEqual(['words: a']);
    await Promise.all([first, ask('b')]);
    expect(sent).toEqual(['words: a', 'words: b']);
  });

  it('is a statement of its own where it is another', async () => {
    const { sent, readEach } = open();
    await Promise.all([readEach(words, [['a']]), readEach(others, [['a']]), readEach(words, [['b']])]);
    expect(sent).toEqual(['words: a b', 'others: a']);
  });

  it('is no statement where nothing is asked', async () => {
    const { sent, ask } = open();
    expect(await ask()).toEqual([]);
    await turn();
    expect(sent).toEqual([]);
  });

  it(`is sent at once when there are ${mostQuestions} questions, and not while there is one less`, async () => {
    const { sent, ask } = open();
    const all = many(mostQuestions - 1).map((word) => ask(word));
    expect(sent).toEqual([]);
    all.push(ask('last'), ask('more'));
    expect(sent).toEqual([`words: ${many(mostQuestions - 1).join(' ')} last`]);
    await Promise.all(all);
    expect(sent.slice(1)).toEqual(['words: more']);
  });

  it('is never divided: what is too much for the rest of a statement begins the next, and a long list is one of its own', async () => {
    const { sent, ask } = open();
    const rest = many(mostQuestions - 1);
    const long = many(mostQuestions + 1);
    const told = await Promise.all([ask('a', 'b'), ask(...rest), ask(...long), ask('c')]);
    expect(told.map(({ length }) => length)).toEqual([2, rest.length, long.length, 1]);
    expect(sent).toEqual(['words: a b', `words: ${rest.join(' ')}`, `words: ${long.join(' ')}`, 'words: c']);
  });

  it('fails for whoever is to blame alone: the others ask again', async () => {
    const { sent, ask } = open();
    const told = await Promise.allSettled([ask('a'), ask('bad'), ask('b')]);
    expect(told).toMatchObject([
      { status: 'fulfilled', value: [['a!', 'a']] },
      { status: 'rejected', reason: { message: 'bad' } },
      { status: 'fulfilled', value: [['b!', 'b']] },
    ]);
    expect(sent).toEqual(['words: a bad b', 'words: a', 'words: bad', 'words: b']);
  });

  it('is not asked again where only one asked', async () => {
    const { sent, ask } = open();
    await expect(ask('bad')).rejects.toThrow('bad');
    expect(sent).toEqual(['words: bad']);
  });
});
