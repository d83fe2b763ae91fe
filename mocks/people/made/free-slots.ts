import { dayNumber, type Day } from '../../../schema/calendar/index.ts';
import type { Clinic } from '../places/clinics.ts';
import { resourcesOf } from '../places/resources.ts';
import type { SlotRef, SlotTerms } from '../schedule/slot-terms.ts';
import { works } from '../schedule/working-hours.ts';

const keyOf = ({ clinic, resource, day, k }: SlotRef): string => `${clinic}/${resource.number}/${day}/${k}`;

/** Slots for those who are made: of nobody else, and none that a portal could book. */
export interface FreeSlots {
  /** A slot of the clinic's first doctor on the nearest day from `day` on, in steps of 1 or -1 days; undefined where a month has none. */
  take(clinic: Clinic, day: Day, step: 1 | -1, group: 'ADULT' | 'CHILD'): SlotRef | undefined;
}

const daysTried = 30;

export const createFreeSlots = (terms: SlotTerms, isGiven: (slot: SlotRef) => boolean): FreeSlots => {
  const taken = new Set<string>();
  return {
    take: (clinic, day, step, group) => {
      const resource = resourcesOf(clinic)[0];
      if (!resource) return undefined;
      for (let tried = 0, at = dayNumber(day); tried < daysTried; tried += 1, at += step) {
        for (let k = 0; works(resource, at) && k < resource.post.slotsPerDay; k += 1) {
          const slot: SlotRef = { clinic: clinic.number, resource, day: at, k };
          const slotGroup = terms.ageGroup(slot);
          if (slotGroup !== 'ANY' && slotGroup !== group) continue;
          if (terms.access(slot).includes('Internet') || taken.has(keyOf(slot)) || isGiven(slot)) continue;
          taken.add(keyOf(slot));
          return slot;
        }
      }
      return undefined;
    },
  };
};
