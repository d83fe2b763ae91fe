import { dayOfNumber, instantIn, startOfDay } from '../../schema/calendar/index.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import { clinicByNumber, type Clinic } from './places/clinics.ts';
import { authorNameOf } from './places/resources.ts';
import { writeSlotId } from './schedule/slot-id.ts';
import { guidOf } from './random/deterministic-guid.ts';
import type { SlotRef } from './schedule/slot-terms.ts';
import { minuteOf } from './schedule/working-hours.ts';

type Status = MisVisit['status'];
type Source = MisVisit['history'][number]['source'];

/** A visit in the words of the sandbox; visitOf turns it into the wire's. */
export interface VisitStory {
  readonly oip: string;
  readonly ordinal: number;
  readonly slot: SlotRef;
  readonly status: Status;
  readonly cancelledBy?: 'APPLICANT' | 'CLINIC';
  readonly channel: MisVisit['channel'];
  readonly bookedBy?: MisVisit['bookedBy'];
  readonly policyOrdinal?: number;
  readonly referralNumber?: string;
  /** Epoch milliseconds. */
  readonly bookedAt: number;
  /** Epoch milliseconds; absent while the visit is only booked. */
  readonly settledAt?: number;
  /** Who set the final status; by default whoever usually does. */
  readonly settledBy?: Source;
}

const minuteMs = 60_000;

const midnights = new Map<string, Map<number, number>>();
/** Days remembered at once of each zone. */
const midnightsKept = 4000;

/** 00:00 of a day (days since 1970-01-01) in a zone, epoch milliseconds. */
const midnightOf = (zone: string, day: number): number => {
  const ofZone = midnights.get(zone) ?? new Map<number, number>();
  midnights.set(zone, ofZone);
  const known = ofZone.get(day) ?? startOfDay(zone, dayOfNumber(day));
  if (ofZone.size >= midnightsKept) ofZone.clear();
  ofZone.set(day, known);
  return known;
};

/** Epoch milliseconds of a slot. */
export const slotStart = (clinic: Clinic, slot: SlotRef): number =>
  midnightOf(clinic.timeZone, slot.day) + minuteOf(slot.resource, slot.day, slot.k) * minuteMs;

export const slotIdOf = ({ clinic, resource, day, k }: SlotRef): string =>
  writeSlotId({ clinic, resource: resource.number, day, minute: minuteOf(resource, day, k) });

const bookedBy: Readonly<Record<MisVisit['channel'], Source>> = {
  EPGU: 'PATIENT',
  RPGU: 'PATIENT',
  MOBILE_APP: 'PATIENT',
  OTHER_WEB: 'PATIENT',
  INFOMAT: 'PATIENT',
  REG: 'REGISTRY_DESK',
  CC: 'CALL_CENTRE',
  MED_ARM: 'CLINIC',
};

const preparationFor = (slot: SlotRef): string | undefined => {
  if (slot.resource.service === 'LABORATORY')
    return 'Приходите натощак: не есть 8–12 часов, воду пить можно. Возьмите с собой направление.';
  if (slot.resource.service === 'VACCINATION')
    return 'Возьмите прививочный сертификат. За три дня до прививки не пробуйте новых продуктов.';
  if (slot.resource.postId === '54') return 'За сутки до приёма снимите контактные линзы. После осмотра два часа нельзя вести машину.';
  return undefined;
};

/** Book_Id_Mis of a visit and what it leads back to. */
export const bookIdOf = (oip: string, ordinal: number): string => `MIS-${oip}-${ordinal}`;
export const readBookId = (bookId: string): { oip: string; ordinal: number } | undefined => {
  const match = /^MIS-(\d{12})-(\d+)$/.exec(bookId);
  return match?.[1] ? { oip: match[1], ordinal: Number(match[2]) } : undefined;
};

export const visitOf = (story: VisitStory): MisVisit => {
  const { slot, oip, ordinal, status, cancelledBy, channel } = story;
  const { resource } = slot;
  const clinic = clinicByNumber(slot.clinic);
  if (!clinic) throw new RangeError(`no clinic ${slot.clinic}`);
  const at = (ms: number): string => instantIn(clinic.timeZone, ms);
  const by = cancelledBy === undefined ? {} : { cancelledBy };
  const settledBy = story.settledBy ?? (cancelledBy === 'APPLICANT' ? bookedBy[channel] : 'CLINIC');
  const preparation = preparationFor(slot);
  return {
    visitId: `${oip}.${ordinal}`,
    oip,
    ordinal,
    bookIdMis: bookIdOf(oip, ordinal),
    moOid: clinic.oid,
    resourceId: resource.resourceId,
    postId: resource.postId,
    ...(resource.specialist && { doctorName: authorNameOf(resource) }),
    slotId: slotIdOf(slot),
    startsAt: at(slotStart(clinic, slot)),
    durationMinutes: resource.post.slotMinutes,
    ...(resource.roomNumber !== undefined && { room: resource.roomNumber }),
    ...(preparation !== undefined && { preparation }),
    service: resource.service,
    channel,
    ...(story.bookedBy && { bookedBy: story.bookedBy }),
    ...(story.policyOrdinal !== undefined && {
      policyOrdinal: story.policyOrdinal,
      policyCheck: { valid: true, at: at(story.bookedAt), responseId: guidOf(`policy check ${oip}.${ordinal}`) },
    }),
    ...(story.referralNumber !== undefined && { referralNumber: story.referralNumber }),
    status,
    ...by,
    history: [
      { status: 'RECORDED', source: bookedBy[channel], at: at(story.bookedAt) },
      ...(story.settledAt === undefined ? [] : [{ status, ...by, source: settledBy, at: at(story.settledAt) }]),
    ],
  };
};
