import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { instantIn, parseInstant } from '../../schema/calendar/index.ts';
import type { CheckpointRow } from '../../schema/control/admin.ts';
import type { Bilingual } from '../../schema/language/index.ts';
import type { EpochPlace } from '../world/epochs.ts';
import type { JournalEntry } from '../world/journal.ts';
import { moscow } from '../world/world.ts';
import { checkpointsUpTo } from './automatic-checkpoint.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { adminOf } from './find-world.ts';

/** Something that happened in a world, and stands in the way of a clock that goes back. */
export interface Happening {
  readonly atMs: number;
  readonly words: Bilingual;
}

/** Not what happens in a world, but how its registries behave. */
const settings = new Set(['faults']);
const counts = ({ registry }: JournalEntry): boolean => !settings.has(registry);

const journals: Readonly<Record<string, Bilingual>> = {
  fer: { ru: 'запись в журнале ФЭР', en: 'an entry in the journal of FER' },
  'insured-persons': { ru: 'запись в журнале регистра застрахованных', en: 'an entry in the journal of the register of insured persons' },
  zags: { ru: 'обращение в ЗАГС', en: 'a message to ZAGS' },
  guardianship: { ru: 'обращение в орган опеки', en: 'a message to the guardianship authority' },
  rmis: { ru: 'запись в журнале РМИС', en: 'an entry in the journal of RMIS' },
  life: { ru: 'событие', en: 'an event' },
  post: { ru: 'сообщение реестра', en: 'a letter of a registry' },
  sms: { ru: 'отправка СМС', en: 'an SMS sent' },
  mail: { ru: 'отправка письма', en: 'a mail sent' },
  esia: { ru: 'действие в ЕСИА', en: 'something done at ESIA' },
};

const named = z.object({ kind: z.string(), said: z.object({ registry: z.string(), event: z.string() }).optional() });

const wordsOf = ({ registry, event }: JournalEntry): Bilingual => {
  const read = named.safeParse(event).data;
  const which = read && (read.said ? `${read.said.registry} ${read.said.event}` : read.kind);
  const { ru, en } = journals[registry] ?? { ru: registry, en: registry };
  return which === undefined ? { ru, en } : { ru: `${ru} (${which})`, en: `${en} (${which})` };
};

const entriesOf = async (deps: ControlDeps, place: EpochPlace): Promise<readonly JournalEntry[]> => {
  await deps.surroundings.epochs.written(place);
  return (await deps.surroundings.journals.open(place.epoch, place.base)).entries;
};

/** What happened first after that moment (exclusive), in the journals of the registries or in the gateway; undefined: nothing. */
export const firstAfter = async (deps: ControlDeps, { row }: ControlledWorld, ms: number): Promise<Happening | undefined> => {
  const [entries, acts] = await Promise.all([entriesOf(deps, row), adminOf(deps).acts(row.name, instantIn(moscow, ms))]);
  const happenings = [
    ...acts.map(({ at, words }): Happening => ({ atMs: parseInstant(at), words })),
    ...entries.filter(counts).map((entry): Happening => ({ atMs: parseInstant(entry.at), words: wordsOf(entry) })),
  ];
  return happenings.filter(({ atMs }) => atMs > ms).toSorted((a, b) => a.atMs - b.atMs)[0];
};

/**
 * The newest automatic checkpoint that was made before something happened: it has nothing of that moment or later, and its journal is where
 * the world's began. What was kept before a restore led elsewhere.
 */
export const checkpointBeforeIt = async (
  deps: ControlDeps,
  { row }: ControlledWorld,
  { atMs }: Happening,
): Promise<CheckpointRow | undefined> => {
  const now = await entriesOf(deps, row);
  const firstEntry = now.findIndex((entry) => counts(entry) && parseInstant(entry.at) >= atMs);
  const first = firstEntry < 0 ? now.length : firstEntry;
  // Where the journals say so, too, a journal without it is proof enough that it had not happened.
  const alsoMoves = firstEntry >= 0 && parseInstant(now[firstEntry]?.at ?? '') === atMs;
  for (const checkpoint of checkpointsUpTo(await adminOf(deps).checkpoints(row.name), atMs, { alsoMoves })) {
    const then = (await deps.surroundings.journals.open(checkpoint.epoch, row.base)).entries;
    if (then.length <= first && isDeepStrictEqual(then, now.slice(0, then.length))) return checkpoint;
  }
  return undefined;
};
