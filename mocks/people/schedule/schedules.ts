import { addDays, dayNumber, startOfDay, type Day } from '../../../schema/calendar/index.ts';
import { clinicByNumber, clinicByOid, type Clinic } from '../places/clinics.ts';
import { isPaidSlot } from '../places/paid-services.ts';
import { resourceOf, resourcesOf, type StaffedResource } from '../places/resources.ts';
import { vaccineOf } from '../places/vaccines.ts';
import type { Schedule, SlotStory } from '../resource.ts';
import { slotIdOf, slotStart, type VisitStory } from '../visit-story.ts';
import { readSlotId } from './slot-id.ts';
import { createStoriesOfDays } from './stories-of-days.ts';
import { scheduleDays } from './schedule-days.ts';
import type { SlotRef, SlotTerms } from './slot-terms.ts';
import { slotAt, works } from './working-hours.ts';

/** Who has a slot: one of the cast, or of the population. */
export interface Takers {
  castVisit(slot: SlotRef): VisitStory | undefined;
  populationTakes(slot: SlotRef): boolean;
}

const openToAll = ['Internet', 'Registry', 'Infomat', 'CallCenter'] as const;

export const createSchedules = (terms: SlotTerms, takers: Takers, anchor: Day) => {
  const firstDay = dayNumber(anchor) - scheduleDays.past;
  const storiesOfDays = createStoriesOfDays();

  const slotStory = (clinic: Clinic, slot: SlotRef): SlotStory => {
    const given = takers.castVisit(slot);
    const ageGroup = terms.ageGroup(slot);
    const { paidService, service } = slot.resource;
    const vaccine = service === 'VACCINATION' ? vaccineOf(ageGroup, slot.k) : undefined;
    return {
      slotId: slotIdOf(slot),
      startsAt: slotStart(clinic, slot),
      durationMinutes: slot.resource.post.slotMinutes,
      ...(slot.resource.roomNumber !== undefined && { room: slot.resource.roomNumber }),
      taken: given ? given.status !== 'CANCELED' : takers.populationTakes(slot),
      access: given ? openToAll : terms.access(slot),
      ageGroup,
      service,
      ...(vaccine && { vaccine }),
      ...(paidService && isPaidSlot(slot.k) && { paidService }),
    };
  };
  /** Slots of a resource on one day (days since 1970-01-01). */
  const slotsOn = (clinic: Clinic, resource: StaffedResource, day: number): readonly SlotRef[] =>
    day < firstDay || !works(resource, day)
      ? []
      : Array.from({ length: resource.post.slotsPerDay }, (_, k) => ({ clinic: clinic.number, resource, day, k }));

  const storiesOn = (clinic: Clinic, resource: StaffedResource, day: number): readonly SlotStory[] =>
    storiesOfDays({ clinic: clinic.number, resource: resource.number, day }, () =>
      slotsOn(clinic, resource, day).map((slot) => slotStory(clinic, slot)),
    );

  const schedule = (moOid: string, resourceId: string, fromDay: Day, toDay: Day, asOf: Day = anchor): Schedule | undefined => {
    const clinic = clinicByOid(moOid);
    const resource = clinic && resourceOf(clinic, resourceId);
    if (!resource) return undefined;
    // The clinic's system hands over its schedule late in the evening before.
    const updatedAt = startOfDay(clinic.timeZone, asOf) - 105 * 60_000;
    if (!resource.inFer) return { slots: [], updatedAt, noScheduleReason: 'SPECIALIST_NOT_IN_FER' };
    const last = dayNumber(addDays(asOf, scheduleDays.published));
    const from = Math.max(dayNumber(fromDay), firstDay);
    if (from > last) return { slots: [], updatedAt, noScheduleReason: 'SCHEDULE_NOT_PUBLISHED' };
    const to = Math.min(dayNumber(toDay), last);
    const slots: SlotStory[] = [];
    for (let day = from; day <= to; day += 1) slots.push(...storiesOn(clinic, resource, day));
    return { slots, updatedAt, ...(slots.every(({ taken }) => taken) && { noScheduleReason: 'NO_FREE_SLOTS' as const }) };
  };

  const slotRef = (slotId: string): { clinic: Clinic; slot: SlotRef } | undefined => {
    const place = readSlotId(slotId);
    const clinic = place && clinicByNumber(place.clinic);
    const resource = clinic && resourceOf(clinic, String(place?.resource));
    if (!place || !resource || place.day < firstDay || !works(resource, place.day)) return undefined;
    const k = slotAt(resource, place.day, place.minute);
    return k === undefined ? undefined : { clinic, slot: { clinic: clinic.number, resource, day: place.day, k } };
  };
  return {
    schedule,
    /** Any slot that the schedule of its day has, published yet or not. */
    slot: (slotId: string): { moOid: string; resourceId: string; slot: SlotStory } | undefined => {
      const found = slotRef(slotId);
      return found && { moOid: found.clinic.oid, resourceId: found.slot.resource.resourceId, slot: slotStory(found.clinic, found.slot) };
    },
    /** Every slot of a clinic on one day. */
    slotsOfDay: (clinic: Clinic, day: Day): readonly SlotRef[] =>
      resourcesOf(clinic).flatMap((resource) => slotsOn(clinic, resource, dayNumber(day))),
  };
};
