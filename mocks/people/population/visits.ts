import { dayNumber, dayOfNumber, startOfDay, type Day } from '../../../schema/calendar/index.ts';
import { clinicByNumber } from '../places/clinics.ts';
import { displayName } from '../names/full-name.ts';
import { below, type DrawMaker } from '../random/keyed-draw.ts';
import type { SlotTerms } from '../schedule/slot-terms.ts';
import { policyOn } from '../resident.ts';
import { slotStart, type VisitStory } from '../visit-story.ts';
import type { Kinship } from './kinship.ts';
import type { PolicyHistory } from './policies.ts';
import { oipOf } from './residents.ts';
import type { Traits } from './traits.ts';
import type { Taking } from './visiting.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Of a hundred visits so many were cancelled by the patient, and by either side. */
const cancelledByApplicant = 6;
const cancelled = 9;
const notArrived = 17;

export interface PopulationVisits {
  /** The visit that came of a slot: its status by the anchor, its channel, its history. */
  story(taking: Taking): VisitStory;
  isCancelled(taking: Taking): boolean;
}

export const createPopulationVisits = (
  draws: DrawMaker,
  kinship: Kinship,
  traits: Traits,
  policies: PolicyHistory,
  terms: SlotTerms,
  anchor: Day,
): PopulationVisits => {
  const draw = draws('visit');
  const today = dayNumber(anchor);
  const midnight = startOfDay('Europe/Moscow', anchor);
  const fateOf = ({ place, ordinal }: Taking): number => below(draw(place.index, ordinal, 3), 100);

  const story = (taking: Taking): VisitStory => {
    const { slot, place, ordinal } = taking;
    const noise = (what: number): number => draw(place.index, ordinal, what);
    const clinic = clinicByNumber(slot.clinic);
    if (!clinic) throw new RangeError(`no clinic ${slot.clinic}`);
    const start = slotStart(clinic, slot);
    const past = slot.day < today;
    const daysBefore = past ? 1 + below(noise(1), 12) : Math.max(1, slot.day - today + 1 + below(noise(1), 4));
    const bookedAt = Math.min(
      startOfDay(clinic.timeZone, dayOfNumber(slot.day - daysBefore)) + (8 * 60 + below(noise(2), 780)) * minuteMs,
      midnight - 8 * hourMs,
    );
    const held = policies(place);
    const policyOrdinal = policyOn(held, dayOfNumber(slot.day));
    const fate = fateOf(taking);
    const temporary = held[policyOrdinal ?? -1]?.type === 'В';
    const mother = place.as.role === 'CHILD' && place.as.minor ? kinship.family(place)[0] : undefined;
    const channel = temporary ? 'REG' : terms.channel(slot);
    const told = {
      oip: oipOf(place.index),
      ordinal,
      slot,
      channel,
      bookedAt,
      ...(mother && channel !== 'MED_ARM' && { bookedBy: { displayName: displayName(traits.name(mother)), relation: 'мать' } }),
      ...(policyOrdinal !== undefined && { policyOrdinal }),
    };
    // A cancellation comes between the booking and the visit, and before the anchor.
    const cancelledAt = bookedAt + Math.floor(((Math.min(start, midnight) - bookedAt) * 0.6) / minuteMs) * minuteMs;
    if (fate < cancelledByApplicant) return { ...told, status: 'CANCELED', cancelledBy: 'APPLICANT', settledAt: cancelledAt };
    if (fate < cancelled) return { ...told, status: 'CANCELED', cancelledBy: 'CLINIC', settledAt: cancelledAt };
    if (!past) return { ...told, status: 'RECORDED' };
    const after = Math.min(start + (slot.resource.post.slotMinutes + 5 + below(noise(4), 90)) * minuteMs, midnight);
    return { ...told, status: fate < notArrived ? 'PATIENT_NOT_ARRIVED' : 'SUCCESS', settledAt: after };
  };
  return { story, isCancelled: (taking) => fateOf(taking) < cancelled };
};
