import { z } from 'zod';

/** Something that fell due or that a registry told of, as the gateway noted it. */
const act = z.object({
  at: z.string(),
  kind: z.string(),
  words: z.object({ ru: z.string(), en: z.string() }),
  oip: z.string().nullable(),
});
export type NotedAct = z.output<typeof act>;

/** What the text of an exported world says of its changes. */
export interface ToldChanges {
  /** Entries of the journals, by registry. */
  readonly journals: Readonly<Record<string, number>>;
  /** Rows that the base has otherwise or not at all, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Oldest first. */
  readonly acts: readonly NotedAct[];
}

const line = z.union([
  z.object({ n: z.number(), registry: z.string() }),
  z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) }),
]);

const readLine = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

export function readWorldText(text: string): ToldChanges {
  const journals: Record<string, number> = {};
  const rows: Record<string, number> = {};
  const acts: NotedAct[] = [];
  for (const written of text.split('\n')) {
    const read = line.safeParse(readLine(written)).data;
    if (!read) continue;
    if ('n' in read) journals[read.registry] = (journals[read.registry] ?? 0) + 1;
    else rows[read.table] = (rows[read.table] ?? 0) + 1;
    const told = 'table' in read && read.table === 'act' ? act.safeParse(read.row) : undefined;
    if (told?.success) acts.push(told.data);
  }
  return { journals, rows, acts };
}
