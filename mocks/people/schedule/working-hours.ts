import { dayOfNumber, isWorkingDay } from '../../../schema/calendar/index.ts';
import type { StaffedResource } from '../places/resources.ts';

type DayKind = 'OFF' | 'ODD' | 'EVEN';

const kinds = new Map<number, DayKind>();
/** Days remembered at once: the calendar is asked for the same few again and again. */
const kindsKept = 4000;

const kindOf = (day: number): DayKind => {
  const known = kinds.get(day);
  if (known) return known;
  const date = dayOfNumber(day);
  const kind = !isWorkingDay(date) ? 'OFF' : Number(date.slice(8)) % 2 === 1 ? 'ODD' : 'EVEN';
  if (kinds.size >= kindsKept) kinds.clear();
  kinds.set(day, kind);
  return kind;
};

/** Whether a resource receives on that day (days since 1970-01-01). */
export const works = ({ pattern }: StaffedResource, day: number): boolean => {
  if (pattern === 'DAILY') return true;
  const kind = kindOf(day);
  return pattern === 'WEEKDAYS' ? kind !== 'OFF' : kind === pattern;
};

/** Minutes after midnight at which the day's first slot begins: rooms and the duty doctor in the morning, others by shifts. */
export const firstMinute = (resource: StaffedResource, day: number): number => {
  if (resource.pattern === 'DAILY') return 9 * 60;
  if (resource.room) return 8 * 60;
  return (day + resource.number) % 2 === 0 ? 8 * 60 : 14 * 60;
};

/** Minute of the day at which the k-th slot begins. */
export const minuteOf = (resource: StaffedResource, day: number, k: number): number =>
  firstMinute(resource, day) + k * resource.post.slotMinutes;

/** The slot that begins at that minute; undefined where none does. */
export const slotAt = (resource: StaffedResource, day: number, minute: number): number | undefined => {
  const k = (minute - firstMinute(resource, day)) / resource.post.slotMinutes;
  return Number.isInteger(k) && k >= 0 && k < resource.post.slotsPerDay ? k : undefined;
};
