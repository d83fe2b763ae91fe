import { z } from 'zod';
import { moment } from './moment.ts';
import { textLike } from './text.ts';

// Worlds of the sandbox: made, forked, put back, saved as text.

/** What a world may be called: it is part of addresses. */
export const worldId = textLike(/^[a-z0-9-]{1,60}$/, {
  ru: 'от 1 до 60 строчных латинских букв, цифр и дефисов',
  en: '1 to 60 lower-case letters, digits and dashes',
}).meta({ description: 'Name of a world' });

export const checkpointId = textLike(/^[^/\p{Cc}]{1,100}$/u, {
  ru: 'от 1 до 100 знаков без косой черты',
  en: '1 to 100 characters without a slash',
}).meta({ description: 'Name of a checkpoint' });

const worldOrCheckpoint = textLike(/^[a-z0-9-]{1,60}(\/[^/\p{Cc}]{1,100})?$/u, {
  ru: 'имя мира или <имя мира>/<имя точки возврата>',
  en: 'the name of a world, or <name of a world>/<name of a checkpoint>',
}).meta({ description: 'A world, or one of its checkpoints: `main`, `main/before`' });

const seed = textLike(/^[^\s@]{1,100}$/, { ru: 'текст без @ и пробелов', en: 'text without @ and white space' }).meta({
  description: 'Whose people these are: same seed and same day, same people',
});

/** Real hours without use after which a world is dropped that was made without saying it: a week. */
export const usualExpiryHours = 168;
/** A year of hours; real time. */
const mostHours = 8760;
export const expiresInHours = z
  .number()
  .positive()
  .max(mostHours)
  .meta({ description: `Real hours without use until it is dropped; ${usualExpiryHours} without` });

/** POST /sandbox/worlds */
export const newWorldRequest = z
  .strictObject({
    id: worldId.optional().meta({ description: 'Its name; a readable one is found without' }),
    from: worldOrCheckpoint.optional(),
    seed: seed.optional(),
    now: moment.optional().meta({ description: 'Its clock stands here; without it the clock runs, or goes as that of `from`' }),
    expiresInHours: expiresInHours.optional(),
  })
  .meta({ id: 'NewWorld' });
export type NewWorldRequest = z.input<typeof newWorldRequest>;

const time = z.string().meta({ format: 'date-time' });

export const worldCheckpoint = z
  .strictObject({
    name: z.string(),
    now: time.meta({ description: 'The world’s time when it was made' }),
    automatic: z.boolean().meta({ description: 'Made by the sandbox just before an act; the newest fifty are kept' }),
    act: z.string().nullable().meta({ description: 'That act, in words' }),
    createdAt: time.meta({ description: 'Real time' }),
  })
  .meta({ id: 'Checkpoint' });
export type WorldCheckpoint = z.output<typeof worldCheckpoint>;

const summary = {
  id: z.string().meta({ description: 'Its name' }),
  endpoint: z.string().meta({ description: 'Where its graph is asked' }),
  page: z.string().meta({ description: 'Where its page is' }),
  now: time.meta({ description: 'The world’s time, with the offset of Moscow' }),
  anchor: z.iso.date().meta({ description: 'The day in Moscow that its people’s stories are told from' }),
  seed: z.string(),
  clock: z.enum(['frozen', 'running']),
  changes: z.int().nonnegative().meta({ description: 'Events that the registries have journalled in it' }),
  expiresAt: time.nullable().meta({ description: 'Real time, if it is not used any more; null: never' }),
  origin: z.strictObject({
    kind: z.enum(['BASE', 'WORLD', 'CHECKPOINT', 'IMPORT', 'DEMO']),
    world: z.string().optional(),
    checkpoint: z.string().optional(),
  }),
};
export const worldSummary = z.strictObject(summary).meta({ id: 'WorldSummary' });
export type WorldSummary = z.output<typeof worldSummary>;
export const worldList = z.strictObject({ worlds: z.array(worldSummary) });

export const worldDescription = z
  .strictObject({ ...summary, checkpoints: z.array(worldCheckpoint).meta({ description: 'Oldest first' }) })
  .meta({ id: 'World' });
export type WorldDescription = z.output<typeof worldDescription>;

/** POST /sandbox/worlds/{w}/checkpoints */
export const newCheckpointRequest = z.strictObject({ name: checkpointId }).meta({ id: 'NewCheckpoint' });
export const checkpointList = z.strictObject({ checkpoints: z.array(worldCheckpoint).meta({ description: 'Oldest first' }) });

/** POST /sandbox/worlds/{w}/restore */
export const restoreRequest = z.strictObject({ checkpoint: checkpointId }).meta({ id: 'Restore' });

/** POST /sandbox/worlds/import, the text itself being the body. */
export const importQuery = z.strictObject({
  id: worldId.optional().meta({ description: 'Its name; a readable one is found without' }),
  expiresInHours: z.coerce.number().pipe(expiresInHours).optional(),
});
/** The largest text that is imported, 16 MiB. */
export const exportLimitBytes = 16 * 1_048_576;
