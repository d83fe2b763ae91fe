import { dayNumber, dayOfNumber, isDay, type Day } from './day.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Zones whose clocks have not been moved since 2014-10-26: minutes east of Greenwich. A short cut, not a list of what is allowed. */
const steadyZones: Readonly<Record<string, number>> = { UTC: 0, 'Europe/Moscow': 180, 'Europe/Samara': 240, 'Asia/Yekaterinburg': 300 };
const steadySince = 1_414_281_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

/** Minutes east of Greenwich in that zone at that moment. RangeError for an unknown zone. */
export const offsetMinutes = (zone: string, ms: number): number => {
  const steady = steadyZones[zone];
  if (steady !== undefined && ms >= steadySince) return steady;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const wallClock = Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
  return Math.round((wallClock - Math.floor(ms / 1000) * 1000) / minuteMs);
};

/** The calendar day in that zone at that moment. */
export const dayIn = (zone: string, ms: number): Day => dayOfNumber(Math.floor((ms + offsetMinutes(zone, ms) * minuteMs) / dayMs));

/** The moment of 00:00 of that day in that zone. Where that minute does not exist (clocks moved at midnight), the moment of the jump. */
export const startOfDay = (zone: string, day: Day): number => {
  const midnight = dayNumber(day) * dayMs;
  const guess = midnight - offsetMinutes(zone, midnight) * minuteMs;
  return midnight - offsetMinutes(zone, guess) * minuteMs;
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
/** `09:30` of each minute of a day, and of offsets. */
const clocks: readonly string[] = Array.from({ length: 1440 }, (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);

/** The last day that was written: lists are mostly of one. */
let written: { readonly number: number; readonly day: Day } = { number: 0, day: '1970-01-01' };
const writtenDay = (number: number): Day => {
  if (written.number !== number) written = { number, day: dayOfNumber(number) };
  return written.day;
};

/** `2026-11-21T09:30:00+03:00`: the wall clock of that zone with its offset, whole seconds. */
export const instantIn = (zone: string, ms: number): string => {
  const offset = offsetMinutes(zone, ms);
  const local = ms + offset * minuteMs;
  const day = Math.floor(local / dayMs);
  const seconds = Math.floor((local - day * dayMs) / 1000);
  const clock = clocks[Math.floor(seconds / 60)];
  return `${writtenDay(day)}T${clock}:${two(seconds % 60)}${offset < 0 ? '-' : '+'}${clocks[Math.abs(offset)]}`;
};

const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Epoch milliseconds of an instant with its offset; undefined for any other text, an instant without an offset included. */
export const readInstant = (text: string): number | undefined => {
  const match = instantPattern.exec(text);
  if (!match?.[1] || !match[6] || !isDay(match[1])) return undefined;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const thousandths = Number((match[5] ?? '').padEnd(3, '0').slice(0, 3));
  const sign = match[6].startsWith('-') ? -1 : 1;
  const offset = match[6] === 'Z' ? 0 : sign * (Number(match[6].slice(1, 3)) * 60 + Number(match[6].slice(4, 6)));
  return dayNumber(match[1]) * dayMs + (hours * 60 + minutes - offset) * minuteMs + seconds * 1000 + thousandths;
};

/** As readInstant, for text that a contract has validated; RangeError for any other. */
export const parseInstant = (text: string): number => {
  const ms = readInstant(text);
  if (ms === undefined) throw new RangeError(`not an instant with its offset, such as 2026-11-21T09:30:00+03:00: ${text}`);
  return ms;
};
