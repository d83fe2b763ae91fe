import { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../schema/calendar/index.ts';
import { lastMoment } from '../../schema/control/moment.ts';
import type { Bilingual } from '../../schema/language/index.ts';
import { moscow } from '../world/world.ts';
import { problem, type ControlProblem } from './problem.ts';

const refused = (path: string, expected: Bilingual, value: string | number): ControlProblem =>
  problem(
    'bad-request',
    { ru: `Ничего не изменено. Исправьте: ${path}.`, en: `Nothing has been changed. Put right: ${path}.` },
    { errors: [{ path, expected, value: JSON.stringify(value) }] },
  );

const tooFar: Bilingual = {
  ru: 'не дальше конца 2199 года: там календарь мира кончается',
  en: 'no later than the end of 2199, where the calendar of a world ends',
};

const wallClock = (ms: number): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(moscow);

/**
 * The moment a duration later: months and days by Moscow's calendar, hours as time passes.
 * @throws the problem bad-request where that is no later, or after the last moment that a world may have
 */
export const momentLater = (nowMs: number, by: string): number => {
  const duration = Temporal.Duration.from(by);
  if (duration.blank) throw refused('by', { ru: 'срок больше нуля', en: 'a duration above zero' }, by);
  let later: number;
  try {
    later = wallClock(nowMs).add(duration).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) throw refused('by', tooFar, by);
    throw error;
  }
  if (later >= lastMoment) throw refused('by', tooFar, by);
  return later;
};

/** The same time of the n-th working day after today, by Moscow's calendar. @throws the problem bad-request, as momentLater */
export const workingDaysLater = (nowMs: number, workingDays: number): number => {
  const now = wallClock(nowMs);
  const day = Temporal.PlainDate.from(addWorkingDays(now.toPlainDate().toString(), workingDays));
  const later = day.toZonedDateTime({ timeZone: moscow, plainTime: now.toPlainTime() }).epochMilliseconds;
  if (later >= lastMoment) throw refused('workingDays', tooFar, workingDays);
  return later;
};
