import type { z } from 'zod';
import { instantIn } from '../../schema/calendar/index.ts';
import { ferSlot } from '../../schema/registry/fer.ts';
import type { SlotStory } from '../people/people.ts';
import { writeChecked } from '../world/written.ts';
import { paidServiceOf } from './paid-service.ts';

type Status = z.input<typeof ferSlot>['Slot_Status'];

/** A slot in FER's words. */
interface SlotText {
  /** `09:30`, the clinic's wall clock. */
  readonly wallClock: string;
  /** JSON, by what stands there now; written when it is first needed. */
  readonly json: Partial<Record<Status, string>>;
}

// A story does not change, nor does the zone of its clinic.
const texts = new WeakMap<SlotStory, SlotText>();

const textOf = (slot: SlotStory, zone: string): SlotText => {
  const known = texts.get(slot);
  if (known) return known;
  // `09:30` of `2026-11-21T09:30:00+03:00`.
  const text: SlotText = { wallClock: instantIn(zone, slot.startsAt).slice(11, 16), json: {} };
  texts.set(slot, text);
  return text;
};

/** Time of day at which the slot begins, `09:30` of the clinic's wall clock. */
export const wallClockOf = (slot: SlotStory, zone: string): string => textOf(slot, zone).wallClock;

/** JSON of a slot with its status. */
export const jsonOf = (slot: SlotStory, zone: string, status: Status): string => {
  const { json } = textOf(slot, zone);
  return (json[status] ??= writeChecked(ferSlot, {
    Slot_Id: slot.slotId,
    VisitTime: instantIn(zone, slot.startsAt),
    Duration: slot.durationMinutes,
    ...(slot.room !== undefined && { Room: slot.room }),
    Slot_Status: status,
    Slot_Access: [...slot.access],
    Slot_Age_Group: slot.ageGroup,
    Service: slot.service,
    ...(slot.vaccine && { Vaccination: { Vaccination_Id: slot.vaccine.id, Vaccination_Name: slot.vaccine.name } }),
    ...(slot.paidService && { Paid_Service: paidServiceOf(slot.paidService) }),
  }));
};
