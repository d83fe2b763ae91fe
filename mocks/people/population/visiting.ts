import { dayNumber, type Day } from '../../../schema/calendar/index.ts';
import { clinicByNumber, type Clinic } from '../places/clinics.ts';
import { resourcesOf, slotsPerDayOf, type StaffedResource } from '../places/resources.ts';
import { percent, type DrawMaker } from '../random/keyed-draw.ts';
import { createPermutation, type Permutation } from '../random/permutation.ts';
import { scheduleDays } from '../schedule/schedule-days.ts';
import { works } from '../schedule/working-hours.ts';
import type { SlotRef, SlotTerms } from '../schedule/slot-terms.ts';
import { cellsOf, clinicOfMember } from './family-pattern.ts';
import type { Kinship, Place } from './kinship.ts';
import type { Traits } from './traits.ts';

const fortnight = 14;
/** At most one of so many patients of a clinic comes in one fortnight, however small the population. */
const rarity = 12;

/** A slot and the one of the population to whom it is given. */
export interface Taking {
  readonly slot: SlotRef;
  readonly place: Place;
  /** n of the visit's id: the fortnight, twice, so that a dental visit has its own. */
  readonly ordinal: number;
}

/**
 * Who has which slot. Every fortnight a keyed permutation lays the slots of a clinic over its patients, so that slot -> patient and
 * patient -> slot are both arithmetic: a patient has at most one slot of a clinic in a fortnight.
 */
export interface Visiting {
  taker(slot: SlotRef): Taking | undefined;
  /** By time. */
  takings(place: Place): readonly Taking[];
}

/** Of a hundred slots that the permutation gives to somebody, so many are taken. */
const fullness = (daysAhead: number): number => {
  if (daysAhead < 0) return 88;
  if (daysAhead === 0) return 82;
  if (daysAhead <= 3) return 74;
  return daysAhead <= 7 ? 58 : 34;
};

interface Waiting {
  readonly cells: readonly number[];
  readonly cellPlaces: ReadonlyMap<number, number>;
  readonly perDay: number;
  readonly patients: number;
  readonly order: Permutation;
}

export const createVisiting = (draws: DrawMaker, kinship: Kinship, traits: Traits, terms: SlotTerms, anchor: Day): Visiting => {
  const today = dayNumber(anchor);
  const orderDraw = draws('visiting');
  const fullnessDraw = draws('fullness');
  const waiting = new Map<number, Waiting>();
  const waitingIn = (clinic: Clinic): Waiting => {
    const known = waiting.get(clinic.number);
    if (known) return known;
    const cells = cellsOf(clinic);
    const perDay = slotsPerDayOf(clinic);
    const patients = cells.length * kinship.rows;
    const made: Waiting = {
      cells,
      cellPlaces: new Map(cells.map((cell, at) => [cell, at])),
      perDay,
      patients,
      order: createPermutation(orderDraw, Math.max(patients, rarity * perDay * fortnight)),
    };
    waiting.set(clinic.number, made);
    return made;
  };
  const saltOf = (clinic: number, number: number): number => clinic * 100_000 + number;

  /** Whether this patient takes the slot that the permutation offers. */
  const accepts = (slot: SlotRef, place: Place): boolean => {
    const { resource, day, clinic, k } = slot;
    const group = terms.ageGroup(slot);
    if ((group === 'CHILD' && !place.as.minor) || (group === 'ADULT' && place.as.minor)) return false;
    if (resource.postId === '13' && traits.sex(place) === 'MALE') return false;
    if (!percent(fullnessDraw(clinic * 1000 + resource.number, day, k), fullness(day - today))) return false;
    return dayNumber(kinship.birthDate(place)) + 10 < day && traits.isAlive(place, anchor);
  };
  const known = (day: number): boolean => day >= today - scheduleDays.past && day <= today + scheduleDays.published;

  const taker = (slot: SlotRef): Taking | undefined => {
    const clinic = clinicByNumber(slot.clinic);
    if (!clinic || !known(slot.day) || !works(slot.resource, slot.day)) return undefined;
    const { cells, perDay, patients, order } = waitingIn(clinic);
    const number = Math.floor(slot.day / fortnight);
    const at = order.forward((slot.day - number * fortnight) * perDay + slot.resource.firstSlotOfDay + slot.k, saltOf(slot.clinic, number));
    if (at >= patients) return undefined;
    const place = kinship.at(cells[at % cells.length] ?? -1, Math.floor(at / cells.length));
    if (!place || !accepts(slot, place)) return undefined;
    return { slot, place, ordinal: number * 2 + (clinic.plan.kind === 'DENTAL' ? 1 : 0) };
  };

  const taking = (place: Place, clinic: Clinic, number: number): Taking | undefined => {
    const { cells, cellPlaces, perDay, order } = waitingIn(clinic);
    const cellPlace = cellPlaces.get(place.cell);
    if (cellPlace === undefined) return undefined;
    const at = order.backward(place.row * cells.length + cellPlace, saltOf(clinic.number, number));
    if (at >= perDay * fortnight) return undefined;
    const day = number * fortnight + Math.floor(at / perDay);
    const ofDay = at % perDay;
    const resource = resourcesOf(clinic).findLast(({ firstSlotOfDay }: StaffedResource) => firstSlotOfDay <= ofDay);
    if (!resource || !known(day) || !works(resource, day)) return undefined;
    const slot: SlotRef = { clinic: clinic.number, resource, day, k: ofDay - resource.firstSlotOfDay };
    return accepts(slot, place) ? { slot, place, ordinal: number * 2 + (clinic.plan.kind === 'DENTAL' ? 1 : 0) } : undefined;
  };

  return {
    taker,
    takings: (place) => {
      const found: Taking[] = [];
      const clinics = [clinicOfMember(place.pattern, place.member), place.pattern.dentalClinic];
      const last = Math.floor((today + scheduleDays.published) / fortnight);
      for (let number = Math.floor((today - scheduleDays.past) / fortnight); number <= last; number += 1) {
        for (const clinic of clinics) {
          const taken = taking(place, clinic, number);
          if (taken) found.push(taken);
        }
      }
      return found.sort((a, b) => a.slot.day - b.slot.day || a.ordinal - b.ordinal);
    },
  };
};
