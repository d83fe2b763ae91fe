import { z } from 'zod';
import { moment } from './moment.ts';
import { textLike } from './text.ts';

// The clock of a world: it stands, or runs with the machine's. Forward, what falls due happens; back, as far as nothing has happened.

const time = z.string().meta({ format: 'date-time' });

/** GET /sandbox/worlds/{w}/clock */
export const clockAnswer = z
  .strictObject({
    now: time.meta({ description: 'The world’s time, with the offset of Moscow' }),
    mode: z.enum(['frozen', 'running']),
    anchor: z.iso.date().meta({ description: 'The day in Moscow that its people’s stories are told from' }),
  })
  .meta({ id: 'Clock' });
export type ClockAnswer = z.output<typeof clockAnswer>;

/** PUT /sandbox/worlds/{w}/clock */
export const clockChange = z
  .strictObject({
    now: moment.optional().meta({ description: 'Where it stands or runs from; without it nothing of the time changes' }),
    mode: z.enum(['frozen', 'running']).optional().meta({ description: 'As it was without' }),
  })
  .refine(({ now, mode }) => now !== undefined || mode !== undefined, {
    path: ['now'],
    params: { expected: { ru: 'now, mode или оба', en: 'now, mode, or both' } },
  })
  .meta({ id: 'ClockChange' });

/** Date parts with whole numbers, then time parts of which the last may have a fraction; at least one part in all. */
const durationPattern =
  /^P(?=\d|T\d)(?:\d{1,9}Y)?(?:\d{1,9}M)?(?:\d{1,9}W)?(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}S)?)?$/;

export const duration = textLike(durationPattern, {
  ru: 'срок вперёд по ISO 8601 в целых числах, например P5D, P1M или PT90M',
  en: 'a duration forward by ISO 8601 in whole numbers, such as P5D, P1M or PT90M',
}).meta({ description: 'Months and days by the calendar of Moscow: a month after 31 January is the last day of February' });

/** What advance takes at most: longer than any term of any rule, and soon done. */
const mostWorkingDays = 5_000;
/** POST /sandbox/worlds/{w}/clock/advance */
export const advance = z
  .strictObject({
    by: duration.optional(),
    workingDays: z
      .int()
      .min(1)
      .max(mostWorkingDays)
      .optional()
      .meta({ description: 'To the same time of that working day, by the production calendar' }),
  })
  .refine(({ by, workingDays: days }) => (by === undefined) !== (days === undefined), {
    path: ['by'],
    params: { expected: { ru: 'либо by, либо workingDays', en: 'either by or workingDays' } },
  })
  .meta({ id: 'Advance' });

/** Something that happened on the way. */
export const clockAct = z
  .strictObject({
    at: time,
    kind: z.string().meta({ description: 'A word for programs' }),
    words: z.string(),
    oip: z.string().nullable().meta({ description: 'Whom it is about' }),
  })
  .meta({ id: 'ClockAct' });

/** What PUT and advance answer. */
export const advanced = z
  .strictObject({ ...clockAnswer.shape, acts: z.array(clockAct).meta({ description: 'What happened on the way, in its order' }) })
  .meta({ id: 'ClockMoved' });
