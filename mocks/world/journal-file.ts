import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { readWorldBase, writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import { appendDurably } from './durable-file.ts';
import {
  checkBase,
  JournalRefused,
  journalEntry,
  journalHeader,
  type Journal,
  type JournalEntry,
  type JournalName,
  type Journals,
} from './journal.ts';

interface Content {
  readonly base: WorldBase | undefined;
  readonly entries: readonly JournalEntry[];
}

const newline = 0x0a;
const extension = '.jsonl';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
/** Undefined instead of a file that is not there. */
const ifThere = <T>(read: Promise<T>): Promise<T | undefined> =>
  read.catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

const headOf = (base: WorldBase | undefined): string => `${JSON.stringify({ journal: 1, base: base && writeWorldBase(base) })}\n`;
const lineOf = (entry: JournalEntry): string => `${JSON.stringify(entry)}\n`;

/**
 * Reads a journal file. A last line without its line feed was cut by a crash before its answer was given: it is cut off the file, with a
 * warning. Anything else that is not as written is refused with file and line.
 */
const readJournal = async (file: string, warn: (text: string) => void): Promise<Content | undefined> => {
  // Most worlds are made and dropped without one: looking is cheaper than being told that there is none.
  const bytes = existsSync(file) ? await ifThere(readFile(file)) : undefined;
  if (!bytes || bytes.length === 0) return undefined;
  const end = bytes.lastIndexOf(newline) + 1;
  if (end < bytes.length) {
    warn(`${file}: the last line was cut by a crash (${bytes.length - end} bytes without a line feed); it is dropped`);
    await truncate(file, end);
  }
  const [first, ...rest] = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  if (first === undefined) return undefined;
  const refuse = (line: number, expected: string): JournalRefused => new JournalRefused(`${file}, line ${line}: expected ${expected}`);
  const head = journalHeader.safeParse(readLine(first)).data;
  const base = head?.base === undefined ? undefined : readWorldBase(head.base);
  if (!head || (head.base !== undefined && !base)) throw refuse(1, 'the head of a journal, {"journal":1,"base":"<seed>@<YYYY-MM-DD>"}');
  const entries = rest.map((line, index) => {
    const entry = journalEntry.safeParse(readLine(line));
    if (!entry.success || entry.data.n !== index + 1) throw refuse(index + 2, `an entry with "n":${index + 1}`);
    return entry.data;
  });
  return { base, entries };
};

const readLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** One append-only file of JSON lines; writers that come while a write is under way share the next one. */
const fileJournal = (file: string, base: WorldBase | undefined, content: Content | undefined): Journal => {
  let lines: string[] = [];
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let head = content ? '' : headOf(base);
  const write = async (): Promise<void> => {
    running = next ?? running;
    next = undefined;
    const text = head + lines.join('');
    const isNew = head !== '';
    lines = [];
    head = '';
    await appendDurably(file, text, isNew);
  };
  return {
    entries: content?.entries ?? [],
    append(entry) {
      lines.push(lineOf(entry));
      if (next) return;
      next = running.then(write);
      // Whoever waits by flushed() is told; a failure before anybody waits must not end the process.
      next.catch(() => undefined);
    },
    flushed: () => next ?? running,
  };
};

/** Whole lines of a file but the first; 0 where there is no file. */
const linesBelowHead = async (file: string): Promise<number> => {
  let lines = 0;
  if (!existsSync(file)) return lines;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) lines += 1;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return Math.max(0, lines - 1);
};

/** The first lines of a journal: its head and so many entries. */
const beginning = (bytes: Buffer, entries: number): Buffer => {
  let end = 0;
  for (let line = 0; line <= entries; line += 1) {
    const at = bytes.indexOf(newline, end);
    if (at < 0) throw new JournalRefused(`a journal of ${entries} entries was asked for, there are ${line - 1}`);
    end = at + 1;
  }
  return bytes.subarray(0, end);
};

/** Journals as files, `<directory>/<name>.jsonl`. */
export const fileJournals = (directory: string, warn: (text: string) => void): Journals => {
  const fileOf = (name: string): string => path.join(directory, `${name}${extension}`);

  const nameOf = async (file: string): Promise<JournalName | undefined> => {
    const { mtimeMs } = (await ifThere(stat(path.join(directory, file)))) ?? {};
    const name = file.slice(0, -extension.length).replaceAll(path.sep, '/');
    return mtimeMs === undefined ? undefined : { name, changedAtMs: mtimeMs };
  };
  return {
    async open(name, base) {
      const content = await readJournal(fileOf(name), warn);
      if (content) checkBase(fileOf(name), content.base, base);
      return fileJournal(fileOf(name), base, content);
    },
    count: (name) => linesBelowHead(fileOf(name)),
    async copy(from, to, entries) {
      if (entries === 0) return;
      const bytes = beginning(await readFile(fileOf(from)), entries);
      await Promise.all(to.map((name) => appendDurably(fileOf(name), bytes, true)));
    },
    async write(name, base, entries) {
      if (entries.length > 0) await appendDurably(fileOf(name), headOf(base) + entries.map(lineOf).join(''), true);
    },
    remove: (name) => rm(fileOf(name), { force: true }),
    async names() {
      const files = (await ifThere(readdir(directory, { recursive: true }))) ?? [];
      const names = await Promise.all(files.filter((file) => file.endsWith(extension)).map(nameOf));
      return names.filter((name) => name !== undefined);
    },
    async baseOf(name) {
      const content = await readJournal(fileOf(name), warn);
      return content && content.entries.length > 0 ? content.base : undefined;
    },
  };
};
