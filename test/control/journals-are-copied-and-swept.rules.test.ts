import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { GatewayAdmin } from '../../mocks/control/gateway-admin.ts';
import { sweepJournals } from '../../mocks/control/sweep-journals.ts';
import { fileJournals } from '../../mocks/world/journal-file.ts';
import { memoryJournals } from '../../mocks/world/journal-memory.ts';
import { JournalRefused, type JournalEntry, type Journals } from '../../mocks/world/journal.ts';
import { temporaryFolder } from '../setup/index.ts';

const folder = temporaryFolder();
afterEach(() => folder[Symbol.dispose]());
const base = { seed: 'zdravgraph', anchor: '2026-03-02' };
const entry = (n: number): JournalEntry => ({ n, at: '2026-03-02T09:00:00+03:00', registry: 'fer', event: { said: n } });
const fail = (text: string): never => {
  throw new Error(text);
};
const filled = async (journals: Journals, name: string, entries: number): Promise<void> => {
  const journal = await journals.open(name, base);
  for (let n = 1; n <= entries; n += 1) journal.append(entry(n));
  await journal.flushed();
};
const entriesOf = async (journals: Journals, name: string): Promise<readonly JournalEntry[]> => (await journals.open(name, base)).entries;

describe.each([
  ['in files', (): Journals => (mkdirSync(folder.path, { recursive: true }), fileJournals(folder.path, fail))],
  ['in memory', memoryJournals],
])('%s', (_where, open) => {
  it('copies the first entries; both go on by themselves', async () => {
    const journals = open();
    await filled(journals, 'a', 3);
    await journals.copy('a', ['b'], 2);
    expect(await entriesOf(journals, 'b')).toEqual([entry(1), entry(2)]);
    const b = await journals.open('b', base);
    b.append(entry(3));
    await b.flushed();
    expect(await journals.count('b')).toBe(3);
    expect(await entriesOf(journals, 'a')).toEqual([entry(1), entry(2), entry(3)]);
    expect(await journals.baseOf('b')).toEqual(base);
  });

  it('makes no journal of nothing', async () => {
    const journals = open();
    await journals.copy('a', ['b'], 0);
    await journals.write('c', base, []);
    expect(await journals.names()).toEqual([]);
  });

  it('writes a journal at once, and forgets it', async () => {
    const journals = open();
    await journals.write('a', base, [entry(1), entry(2)]);
    expect(await entriesOf(journals, 'a')).toEqual([entry(1), entry(2)]);
    expect((await journals.names()).map(({ name }) => name)).toEqual(['a']);
    await journals.remove('a');
    await journals.remove('never-there');
    expect(await journals.names()).toEqual([]);
  });
});

it('copies a file byte for byte, and refuses to copy more than there is', async () => {
  mkdirSync(folder.path, { recursive: true });
  const journals = fileJournals(folder.path, fail);
  await filled(journals, 'a', 3);
  await journals.copy('a', ['b'], 3);
  const bytes = (name: string): string => readFileSync(path.join(folder.path, `${name}.jsonl`), 'utf8');
  expect(bytes('b')).toBe(bytes('a'));
  await expect(journals.copy('a', ['c'], 4)).rejects.toThrow(JournalRefused);
});

const adminThatKnows = (epochs: readonly object[], world: string): GatewayAdmin =>
  ({ epochs: async () => epochs, worlds: async () => [{ id: world }] }) as unknown as GatewayAdmin;

it('expects more to sweep while the gateway has an epoch that nobody points to, and not when all are held', async () => {
  mkdirSync(folder.path, { recursive: true });
  const journals = fileJournals(folder.path, fail);
  const epoch = { name: 'any', base };
  expect(await sweepJournals(journals, adminThatKnows([{ ...epoch, heldBy: null }], 'any'))).toEqual({ removed: 0, awaited: true });
  expect(await sweepJournals(journals, adminThatKnows([{ ...epoch, heldBy: 'ORIGIN' }], 'any'))).toEqual({ removed: 0, awaited: false });
});

it('sweeps journals of epochs and worlds that are gone, when they are old, and no others', async () => {
  mkdirSync(folder.path, { recursive: true });
  const journals = fileJournals(folder.path, fail);
  const uuid = (digit: string): string =>
    `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;
  const [known, gone, young] = [uuid('1'), uuid('2'), uuid('3')];
  const all = [known, gone, young, 'main', 'mine', `esia/${known}`, `esia/${gone}`, 'esia/main'];
  for (const name of all) await journals.write(name, undefined, [entry(1)]);
  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const name of all.filter((one) => one !== young)) utimesSync(path.join(folder.path, `${name}.jsonl`), anHourAgo, anHourAgo);
  const admin = adminThatKnows([{ name: known, base, heldBy: 'WORLD' }], known);
  expect(await sweepJournals(journals, admin)).toEqual({ removed: 2, awaited: true });
  expect((readdirSync(folder.path, { recursive: true }) as string[]).toSorted()).toEqual(
    ['esia', `${known}.jsonl`, `${young}.jsonl`, 'main.jsonl', 'mine.jsonl', `esia/${known}.jsonl`, 'esia/main.jsonl'].toSorted(),
  );
});
