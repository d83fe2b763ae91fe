import { addDays, dayIn, startOfDay, type Day } from '../../schema/calendar/index.ts';
import { regionByCode } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { BookingChannel } from './booking-channel.type.ts';
import type { NoScheduleReason, SlotStatus } from './slot.type.ts';

const moscow = 'Europe/Moscow';

/** Code of the region that an organisation's OID names (facts F-023): `...12.2.2.1001` is `02`. Empty for any other OID. */
export const regionOfOid = (oid: string): string => {
  const [, arc] = /^1\.2\.643\.5\.1\.13\.13\.12\.2\.(\d{1,2})\./.exec(oid) ?? [];
  return arc?.padStart(2, '0') ?? '';
};

/** The last clinic that was asked about: lists are mostly of one. */
let asked: { readonly oid: string; readonly zone: string } = { oid: '', zone: moscow };

/** Zone of that region; Moscow's where the OID names none that is kept here. */
export const zoneOfClinic = (oid: string): string => {
  if (asked.oid !== oid) asked = { oid, zone: regionByCode(regionOfOid(oid))?.timeZone ?? moscow };
  return asked.zone;
};

/** Booking from the portal or its application goes through FER; every other way is the clinic's own. */
export const channelWorks = (channel: keyof typeof BookingChannel, inFer: boolean): boolean =>
  inFer || (channel !== 'PORTAL' && channel !== 'MOBILE_APP');

/** the register of organisations says which of them are in FER. Null: whichever. */
export const inFerAsAsked = rule('R-038', (asked: boolean | null, inFer: boolean) => asked === null || asked === inFer);

/** A slot passes at the very moment it begins. */
export const slotStatus = (slot: { readonly startsAtMs: number; readonly free: boolean }, nowMs: number): keyof typeof SlotStatus => {
  if (slot.startsAtMs <= nowMs) return 'PASSED';
  return slot.free ? 'FREE' : 'TAKEN';
};

/** Moments between which slots are listed, and the days to ask FER about. */
export interface SlotWindow {
  readonly fromMs: number;
  /** Exclusive. */
  readonly toMs: number;
  readonly fromDay: Day;
  /** Inclusive. */
  readonly toDay: Day;
}

/** From the beginning of today to the end of the last day of the horizon, narrowed by what is asked for. Undefined: nothing is left. */
export const slotWindow = (
  asked: { readonly from?: number | null; readonly to?: number | null },
  { zone, nowMs, horizonDays }: { zone: string; nowMs: number; horizonDays: number },
): SlotWindow | undefined => {
  const today = dayIn(zone, nowMs);
  const fromMs = Math.max(asked.from ?? -Infinity, startOfDay(zone, today));
  const toMs = Math.min(asked.to ?? Infinity, startOfDay(zone, addDays(today, horizonDays + 1)));
  return fromMs < toMs ? { fromMs, toMs, fromDay: dayIn(zone, fromMs), toDay: dayIn(zone, toMs - 1) } : undefined;
};

/** no schedule yet is an answer, not a fault. */
export const scheduleMissing = rule('R-032', (slotsKnown: number) => slotsKnown === 0);

/**
 * Why nothing is listed.
 * @param resources how many doctors and rooms were asked about
 * @param slotsKnown how many slots they have within the days asked for, of any state
 * @param told what FER says of them
 */
export const emptyReason = (
  resources: number,
  slotsKnown: number,
  told: readonly (keyof typeof NoScheduleReason | null)[],
): keyof typeof NoScheduleReason => {
  if (resources === 0) return 'SPECIALIST_NOT_IN_FER';
  if (!scheduleMissing(slotsKnown)) return 'NO_FREE_SLOTS';
  return told.find((reason) => reason !== null) ?? 'SCHEDULE_NOT_PUBLISHED';
};

const fold = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** Whether every word of the search stands in one of the texts; case and ё do not matter. A blank search finds everything. */
export const mentions = (texts: readonly string[], search: string): boolean => {
  const text = fold(texts.join(' '));
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
};
