import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '../../gateway/graph/cursor.ts';
import { TechnicalError } from '../../gateway/graph/errors.ts';
import { pageOf, type PageArguments } from '../../gateway/graph/page.ts';

const items = ['d', 'a', 'c', 'b', 'e'];
const page = (asked: PageArguments, descending = false) => pageOf(items, asked, { list: 'letters', keyOf: (item) => item, descending });
const cursor = (key: string) => writeCursor('letters', key);
const shown = (asked: PageArguments, descending = false) => {
  const { nodes, pageInfo } = page(asked, descending);
  return `${pageInfo.hasPreviousPage ? '<' : '|'}${nodes.join('')}${pageInfo.hasNextPage ? '>' : '|'}`;
};
const complaint = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof TechnicalError) return `${error.code} ${error.text.en}`;
    throw error;
  }
  return '';
};

describe('a page', () => {
  it.each([
    [{}, '|abcde|'],
    [{ first: 2 }, '|ab>'],
    [{ first: 5 }, '|abcde|'],
    [{ first: 2, after: cursor('b') }, '<cd>'],
    [{ first: 2, after: cursor('d') }, '<e|'],
    [{ first: 2, after: cursor('e') }, '<|'],
    [{ last: 2 }, '<de|'],
    [{ last: 2, before: cursor('d') }, '<bc>'],
    [{ last: 9, before: cursor('c') }, '|ab>'],
    [{ first: 9, after: cursor('a'), before: cursor('e') }, '<bcd>'],
  ] as const)('%j is %s', (asked, expected) => {
    expect(shown(asked)).toBe(expected);
  });

  it('goes from the greatest key where the list does', () => {
    expect(shown({ first: 2, after: cursor('d') }, true)).toBe('<cb>');
    expect(shown({ last: 1 }, true)).toBe('<a|');
  });

  it('goes on where its item was, after that item is gone', () => {
    expect(shown({ first: 1, after: cursor('bb') })).toBe('<c>');
  });

  it('joins to the next one without a gap or a repetition', () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = page({ first: 2, after });
      seen.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen.join('')).toBe('abcde');
  });

  it('is the same of items that come in order, and makes keys for cursors alone', () => {
    const made: string[] = [];
    const sorted = items.toSorted();
    const ofSorted = (asked: PageArguments) =>
      pageOf(sorted, asked, { list: 'letters', keyOf: (item) => (made.push(item), item), inOrder: true });
    expect(ofSorted({ first: 2 }).nodes).toEqual(['a', 'b']);
    expect(made).toEqual([]);
    for (const asked of [
      { first: 2, after: cursor('b') },
      { last: 2, before: cursor('d') },
    ])
      expect(ofSorted(asked).edges).toEqual(page(asked).edges);
  });

  it('shows what its items stand for under their cursors, without what is gone', () => {
    const { edges, pageInfo } = page({ first: 3 }).showing([{ name: 'A' }, null, { name: 'C' }]);
    expect(edges).toEqual([
      { cursor: cursor('a'), node: { name: 'A' } },
      { cursor: cursor('c'), node: { name: 'C' } },
    ]);
    expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: cursor('a'), endCursor: cursor('c') });
  });

  it('has 20 items where nothing is asked for, and a cursor for each', () => {
    const many = pageOf(
      Array.from({ length: 21 }, (_, i) => String(i).padStart(2, '0')),
      {},
      { list: 'numbers', keyOf: (item) => item },
    );
    expect([many.nodes.length, many.pageInfo.hasNextPage]).toEqual([20, true]);
    expect(many.edges.map((edge) => readCursor('numbers', edge.cursor, 'after'))).toEqual(many.nodes);
  });

  it.each([
    [{ first: -1 }, 'first: expected a number from 1 to 100, not -1'],
    [{ first: 0 }, 'first: expected a number from 1 to 100, not 0'],
    [{ first: 101 }, 'first: expected a number from 1 to 100, not 101'],
    [{ last: 0 }, 'last: expected a number from 1 to 100, not 0'],
    [{ last: 101 }, 'last: expected a number from 1 to 100, not 101'],
    [{ first: 1, last: 1 }, 'first and last cannot be given together: leave one of them'],
  ])('is refused for %j', (asked, message) => {
    expect(complaint(() => page(asked))).toBe(`BAD_USER_INPUT ${message}`);
  });

  it.each([1, 100])('is given for first: %i', (first) => {
    expect(complaint(() => page({ first }))).toBe('');
  });
});

describe('a cursor', () => {
  it.each([
    ['of another list', writeCursor('numbers', 'b')],
    ['of no list', 'b'],
    ['with a letter of no alphabet', 'Ы'],
  ])('%s is refused with the name of its argument', (_, wrong) => {
    expect(complaint(() => page({ after: wrong }))).toMatch(/^BAD_USER_INPUT after: not a cursor of this list/);
    expect(complaint(() => page({ last: 1, before: wrong }))).toMatch(/^BAD_USER_INPUT before: not a cursor of this list/);
  });
});
