import { createHash } from 'node:crypto';
import { z } from 'zod';
import { exportedRows, worldBase, worldClock, type ExportedRows, type WorldClock } from '../../schema/control/admin.ts';
import type { Bilingual } from '../../schema/language/index.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { journalEntry, type JournalEntry } from '../world/journal.ts';
import { problem, type ControlProblem } from './problem.ts';

// A world as text: one JSON value a line, in an order that does not change, so that two of them can be compared line by line.

/** Everything that a world is, apart from its name, its checkpoints and who is signed in. */
export interface SavedWorld {
  readonly base: WorldBase;
  /** How many people there are besides the cast. */
  readonly people: number;
  readonly clock: WorldClock;
  readonly entries: readonly JournalEntry[];
  readonly rows: ExportedRows;
}

const version = 1;
const head = z.strictObject({ zdravgraph: z.literal('world'), version: z.literal(version) });
const anyHead = z.looseObject({ zdravgraph: z.literal('world'), version: z.number() });
const about = z.strictObject({ base: worldBase, people: z.int().nonnegative(), clock: worldClock });
const counts = z.strictObject({ journal: z.int().nonnegative(), rows: z.int().nonnegative() });
const rowLine = z.strictObject({ table: z.string(), row: z.record(z.string(), z.json()) });
const removedLine = z.strictObject({ table: z.string(), removed: z.record(z.string(), z.json()) });
const ownedLine = z.strictObject({ owned: exportedRows.shape.people });
const lastLine = z.strictObject({ sha256: z.string() });

const checksumOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');

/** A world as the lines of its text. */
export const writeWorld = ({ base, people, clock, entries, rows }: SavedWorld): string => {
  const tables = Object.keys({ ...rows.rows, ...rows.removed }).sort();
  const ofRows = [
    ...(rows.people.length > 0 ? [{ owned: rows.people }] : []),
    ...tables.flatMap((table) => [
      ...(rows.rows[table] ?? []).map((row) => ({ table, row })),
      ...(rows.removed[table] ?? []).map((removed) => ({ table, removed })),
    ]),
  ];
  const lines = [
    { zdravgraph: 'world', version },
    { base, people, clock },
    { journal: entries.length, rows: ofRows.length },
    ...entries,
    ...ofRows,
  ].map((line) => JSON.stringify(line));
  return [...lines, JSON.stringify({ sha256: checksumOf(lines) }), ''].join('\n');
};

/** The text is no world; nothing of it is taken. */
export const importRefused = (line: number, expected: string | Bilingual, value?: string): ControlProblem =>
  problem(
    'import-refused',
    {
      ru: `Строка ${line} не такая, как записана. Ничего не создано.`,
      en: `Line ${line} is not as it was written. Nothing has been made.`,
    },
    { errors: [{ path: `line ${line}`, expected, ...(value !== undefined && { value: value.slice(0, 120) }) }] },
  );

const json = (line: string | undefined): unknown => {
  try {
    return line === undefined ? undefined : JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Reads the lines of a text by their schemas, one after another. */
const reader = (lines: readonly string[]) => {
  const take = <Schema extends z.ZodType>(line: number, schema: Schema, expected: string | Bilingual): z.output<Schema> => {
    const read = schema.safeParse(json(lines[line - 1]));
    if (read.success) return read.data;
    throw importRefused(line, expected, lines[line - 1]);
  };
  return take;
};

const whatFollows = (what: Bilingual): Bilingual => ({
  ru: `${what.ru}; текст обрезан или изменён`,
  en: `${what.en}; the text has been cut or edited`,
});

/** @throws the problem import-refused with the line and what was expected there */
export const readWorld = (text: string): SavedWorld => {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  const take = reader(lines);
  const { version: theirs } = take(1, anyHead, '{"zdravgraph":"world","version":1}');
  take(1, head, {
    ru: `"version":${version}, а не ${theirs}: другой версии здесь не знают`,
    en: `"version":${version}, not ${theirs}: no other version is known here`,
  });
  const { base, people, clock } = take(2, about, '{"base":{"seed","anchor"},"people","clock"}');
  const { journal, rows: rowLines } = take(3, counts, '{"journal":<number>,"rows":<number>}');
  const begin = 4;
  const entries = Array.from({ length: journal }, (_, index) => {
    const line = begin + index;
    const n = index + 1;
    return take(
      line,
      journalEntry.refine((entry) => entry.n === n),
      whatFollows({ ru: `событие с "n":${n}`, en: `an event with "n":${n}` }),
    );
  });
  const rows: z.output<typeof exportedRows> = { version: 1, people: [], rows: {}, removed: {} };
  for (let line = begin + journal; line < begin + journal + rowLines; line += 1) {
    const read = take(
      line,
      z.union([rowLine, removedLine, ownedLine]),
      whatFollows({ ru: 'строка таблицы шлюза', en: 'a row of the gateway' }),
    );
    if ('owned' in read) rows.people.push(...read.owned);
    else if ('row' in read) (rows.rows[read.table] ??= []).push(read.row);
    else (rows.removed[read.table] ??= []).push(read.removed);
  }
  const end = begin + journal + rowLines;
  const { sha256 } = take(end, lastLine, whatFollows({ ru: '{"sha256":"<контрольная сумма>"}', en: '{"sha256":"<checksum>"}' }));
  if (lines.length > end) throw importRefused(end + 1, { ru: 'конец текста', en: 'the end of the text' }, lines[end]);
  if (sha256 !== checksumOf(lines.slice(0, end - 1)))
    throw importRefused(
      end,
      { ru: 'контрольная сумма строк выше; их изменили', en: 'the checksum of the lines above; they have been edited' },
      lines[end - 1],
    );
  return { base, people, clock, entries, rows };
};
