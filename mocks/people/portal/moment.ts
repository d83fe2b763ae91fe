import { instantIn, parseInstant, startOfDay, type Day } from '../../../schema/calendar/index.ts';

const moscow = 'Europe/Moscow';
const minuteMs = 60_000;
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** Instant of a day in Moscow, so many minutes after midnight. */
export const momentOf = (day: Day, minutes: number): string => instantIn(moscow, startOfDay(moscow, day) + minutes * minuteMs);
export const momentAt = (ms: number): string => instantIn(moscow, ms);
export const minutesLater = (instant: string, minutes: number): string => momentAt(parseInstant(instant) + minutes * minuteMs);

/** `24 ноября в 09:30` of an instant as it is written, in its own zone. */
export const inWords = (instant: string): string =>
  `${Number(instant.slice(8, 10))} ${months[Number(instant.slice(5, 7)) - 1] ?? ''} в ${instant.slice(11, 16)}`;
