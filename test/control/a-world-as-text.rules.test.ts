import { expect, it } from 'vitest';
import { ControlProblem } from '../../mocks/control/problem.ts';
import { readWorld, writeWorld, type SavedWorld } from '../../mocks/control/world-text.ts';

const saved: SavedWorld = {
  base: { seed: 'zdravgraph', anchor: '2026-03-02' },
  people: 2_000_000,
  clock: { mode: 'frozen', frozenAt: '2026-03-02T09:00:00+03:00' },
  entries: [
    { n: 1, at: '2026-03-02T09:00:00+03:00', registry: 'fer', event: { kind: 'CANCELED', bookId: 'FER-1', reason: 1 } },
    { n: 2, at: '2026-03-02T09:00:01+03:00', registry: 'rmis', event: { kind: 'X' } },
  ],
  rows: {
    version: 1,
    people: ['000000000001'],
    rows: { person: [{ key: '000000000001', family: 'Иванова' }], account: [{ key: '1' }] },
    removed: { appointment: [{ person_key: '000000000001', ordinal: 4 }] },
  },
};
const text = writeWorld(saved);
const lines = text.split('\n').slice(0, -1);

/** What a text is refused with, or the world that it says. */
const refusal = (words: string): unknown => {
  try {
    return readWorld(words);
  } catch (error) {
    if (error instanceof ControlProblem) return error.particulars.errors?.[0];
    throw error;
  }
};
const without = (index: number): string => [...lines.slice(0, index), ...lines.slice(index + 1), ''].join('\n');
const withLine = (index: number, line: string): string => [...lines.slice(0, index), line, ...lines.slice(index + 1), ''].join('\n');

it('is read as it was written, and written again the same', () => {
  expect(readWorld(text)).toEqual(saved);
  expect(writeWorld(readWorld(text))).toBe(text);
});

it('may have been saved with the line ends of Windows', () => {
  expect(readWorld(text.replaceAll('\n', '\r\n'))).toEqual(saved);
});

it('is a line for each thing: head, base, counts, events, rows, checksum', () => {
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
    'zdravgraph',
    'base',
    'journal',
    'n',
    'n',
    'owned',
    'table',
    'table',
    'table',
    'sha256',
  ]);
});

it('is refused wherever it is cut', () => {
  for (let end = 0; end < text.length - 1; end += 1)
    expect(refusal(text.slice(0, end)), text.slice(0, end).slice(-40)).toHaveProperty('path');
});

it('is refused without any one of its lines', () => {
  for (const index of lines.keys()) expect(refusal(without(index))).toHaveProperty('path');
});

it('names the line that is wrong, and what was expected there', () => {
  expect(refusal('')).toMatchObject({ path: 'line 1', expected: '{"zdravgraph":"world","version":1}' });
  expect(refusal('hello')).toMatchObject({ path: 'line 1', value: 'hello' });
  expect(refusal(withLine(3, '{"n":7}'))).toMatchObject({
    path: 'line 4',
    expected: { en: 'an event with "n":1; the text has been cut or edited' },
  });
  expect(refusal(withLine(4, lines[3] ?? ''))).toMatchObject({
    path: 'line 5',
    expected: { en: expect.stringContaining('"n":2') as unknown },
  });
  expect(refusal(`${text}{}\n`)).toMatchObject({ path: 'line 11', expected: { en: 'the end of the text' } });
});

it('is refused when a value was edited: the checksum is of other lines', () => {
  expect(refusal(text.replace('Иванова', 'Петрова'))).toMatchObject({
    path: 'line 10',
    expected: { en: expect.stringContaining('edited') as unknown },
  });
  expect(refusal(text.replace('FER-1', 'FER-2'))).toMatchObject({ path: 'line 10' });
});

it('is refused in a version that is yet to come', () => {
  expect(refusal(withLine(0, '{"zdravgraph":"world","version":2,"more":true}'))).toMatchObject({
    path: 'line 1',
    expected: { en: '"version":1, not 2: no other version is known here' },
  });
});

it('is refused with a seed that no world can have', () => {
  expect(refusal(text.replace('"seed":"zdravgraph"', '"seed":"a b@c"'))).toMatchObject({ path: 'line 2' });
});
