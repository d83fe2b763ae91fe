import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { BookingFacts } from '../appointment/appointment.rules.ts';
import { leadsTo, type ReferralFacts } from '../clinic/referral.rules.ts';
import type { SlotAccess } from '../registry/schedule-words.ts';
import type { OwnChannel } from './booking-channel.rules.ts';

/** What the rules need of a slot, as FER tells it. */
export interface SlotFacts {
  readonly moOid: string;
  readonly resourceId: string;
  readonly specialtyCode: string;
  readonly referralRequired: boolean;
  readonly service: 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';
  /** Of what is given; null: nothing, or it is not said. */
  readonly vaccineCode: string | null;
  /** What the patient pays for; null: OMS pays. */
  readonly paidService: object | null;
  /** Epoch milliseconds. */
  readonly startsAtMs: number;
  /** Of the visit, in the clinic’s zone. */
  readonly day: Day;
  readonly ageGroup: 'ANY' | 'CHILD' | 'ADULT';
  readonly openTo: readonly SlotAccess[];
  readonly free: boolean;
}

/** A booking that the patient has already. */
export interface OtherBooking extends BookingFacts {
  readonly moOid: string;
  readonly resourceId: string;
}

/** Who takes a slot, and how. */
export interface Taker {
  readonly birthDate: Day;
  readonly channel: OwnChannel;
  /** The referral or order to book by. Null: none. */
  readonly referral: ReferralFacts | null;
  /** That the client named one, whether or not it is of use. */
  readonly referralNamed: boolean;
  /** Only those that whoever books may know of. */
  readonly bookings: readonly OtherBooking[];
  readonly nowMs: number;
}

/** Why a slot is not booked for somebody; in the order in which mutations say it. */
export type SlotFault =
  | 'REFERRAL_MISSING'
  | 'REFERRAL_ELSEWHERE'
  | 'IN_PAST'
  | 'FOR_CHILDREN'
  | 'FOR_ADULTS'
  | 'NOT_OFFERED'
  | 'TAKEN'
  | 'BOOKED_TO_DOCTOR';

const majority = 18;

const accessOf: Readonly<Record<OwnChannel, SlotAccess>> = { PORTAL: 'Internet', REGISTRY_DESK: 'Registry', CALL_CENTRE: 'CallCenter' };

/** a slot is the clinic’s, which says to whom it is offered; nothing else is booked. */
export const isOffered = rule('R-031', ({ openTo }: Pick<SlotFacts, 'openTo'>, channel: OwnChannel) => openTo.includes(accessOf[channel]));

/** Specialists who are seen by a referral only, and everything that is done by a doctor’s order. */
const needsReferral = ({ referralRequired, service }: SlotFacts): boolean => referralRequired || service === 'LABORATORY';

/** A referral that is named is to lead there, also where none is needed: it would be used up. */
const referralFault = (slot: SlotFacts, { referral, referralNamed }: Taker): SlotFault | undefined => {
  if (referral && leadsTo(referral, slot)) return undefined;
  if (referralNamed) return 'REFERRAL_ELSEWHERE';
  return needsReferral(slot) ? 'REFERRAL_MISSING' : undefined;
};

/** By the age on the day of the visit: on the 18th birthday one is an adult. */
const ageFault = ({ ageGroup, day }: SlotFacts, birthDate: Day): SlotFault | undefined => {
  const adult = fullYears(birthDate, day) >= majority;
  if (ageGroup === 'CHILD' && adult) return 'FOR_CHILDREN';
  return ageGroup === 'ADULT' && !adult ? 'FOR_ADULTS' : undefined;
};

/** A slot passes at the very moment it begins; until then it may be taken. */
const timeFault = ({ startsAtMs, free }: SlotFacts, nowMs: number): SlotFault | undefined => {
  if (startsAtMs <= nowMs) return 'IN_PAST';
  return free ? undefined : 'TAKEN';
};

/** «Вы уже записаны к этому врачу» (facts F-039): one visit ahead to one doctor or room, whatever the day. What is only held is none. */
const bookedToDoctor = ({ moOid, resourceId }: SlotFacts, { bookings, nowMs }: Taker): boolean =>
  bookings.some((one) => one.moOid === moOid && one.resourceId === resourceId && one.status === 'BOOKED' && one.startsAt > nowMs);

/** Every reason why this slot is not for this person. */
export const faultsOfSlot = (slot: SlotFacts, taker: Taker): SlotFault[] => {
  const time = timeFault(slot, taker.nowMs);
  const faults: (SlotFault | false | undefined)[] = [
    referralFault(slot, taker),
    time === 'IN_PAST' && time,
    ageFault(slot, taker.birthDate),
    !isOffered(slot, taker.channel) && 'NOT_OFFERED',
    time === 'TAKEN' && time,
    bookedToDoctor(slot, taker) && 'BOOKED_TO_DOCTOR',
  ];
  return faults.filter((fault): fault is SlotFault => typeof fault === 'string');
};
