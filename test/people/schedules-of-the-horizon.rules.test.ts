import { describe, expect, it } from 'vitest';
import { readSlotId, writeSlotId } from '../../mocks/people/schedule/slot-id.ts';
import { addDays, isWorkingDay } from '../../schema/calendar/index.ts';
import { anchor, present, somePeople } from './some-people.ts';

const people = somePeople(2_000_000);
const moOid = '1.2.643.5.1.13.13.12.2.77.1001';
const schedule = (resourceId: string, from: number, to: number, asOf?: string) =>
  present(people.schedule(moOid, resourceId, addDays(anchor, from), addDays(anchor, to), asOf));

describe('a schedule', () => {
  it('is published for fourteen days ahead, and not a day more', () => {
    expect(schedule('1', 14, 14).slots).toHaveLength(24);
    expect(schedule('1', 15, 15)).toMatchObject({ slots: [], noScheduleReason: 'SCHEDULE_NOT_PUBLISHED' });
    expect(schedule('1', 13, 40).slots).toHaveLength(48);
    expect(schedule('1', 15, 15, addDays(anchor, 1)).slots).toHaveLength(24);
  });

  it('is empty with its reason where the clinic has not handed the doctor over to FER', () => {
    expect(schedule('10', 0, 14)).toMatchObject({ slots: [], noScheduleReason: 'SPECIALIST_NOT_IN_FER' });
  });

  it('has nothing free on a day off', () => {
    expect(isWorkingDay(anchor)).toBe(false);
    expect(schedule('2', 0, 0)).toMatchObject({ slots: [], noScheduleReason: 'NO_FREE_SLOTS' });
    expect(schedule('1', 0, 0).slots).toHaveLength(24);
  });

  it('keeps past days two years back', () => {
    expect(schedule('1', -730, -730).slots).toHaveLength(24);
    expect(schedule('1', -731, -731).slots).toHaveLength(0);
  });

  it('has free slots and taken ones, for the internet and not, in order of time', () => {
    const { slots, updatedAt } = schedule('2', 0, 14);
    expect(new Set(slots.map(({ taken }) => taken))).toEqual(new Set([true, false]));
    expect(new Set(slots.map(({ access }) => access.includes('Internet')))).toEqual(new Set([true, false]));
    expect(slots.map(({ startsAt }) => startsAt)).toEqual(slots.map(({ startsAt }) => startsAt).sort((a, b) => a - b));
    expect(updatedAt).toBeLessThan(Date.parse(`${anchor}T00:00:00+03:00`));
  });

  it('runs on the clock of its region', () => {
    const ufa = present(people.organizations.find(({ moOid: oid }) => oid.endsWith('.2.1001')));
    const first = present(people.schedule(ufa.moOid, '1', anchor, anchor)?.slots[0]);
    expect(ufa.timeZone).toBe('Asia/Yekaterinburg');
    expect(first.startsAt).toBe(Date.parse(`${anchor}T09:00:00+05:00`));
  });

  it('has hours for children where a doctor sees everybody', () => {
    const family = present(
      people.organizations.find(({ ageGroup, moOid: oid }) => ageGroup === 'ANY' && people.inFer(oid) && oid.endsWith('.50.1002')),
    );
    const groups = people.schedule(family.moOid, '1', anchor, anchor)?.slots.map(({ ageGroup }) => ageGroup);
    expect(new Set(groups)).toEqual(new Set(['CHILD', 'ANY']));
  });

  it('of an unknown clinic or doctor does not exist', () => {
    expect(people.schedule('1.2.3', '1', anchor, anchor)).toBeUndefined();
    expect(people.schedule(moOid, '77', anchor, anchor)).toBeUndefined();
  });
});

describe('a slot id', () => {
  it('leads back to its slot, in either case of letters', () => {
    for (const slot of schedule('2', 0, 14).slots) {
      expect(people.slot(slot.slotId)).toEqual({ moOid, resourceId: '2', slot });
      expect(people.slot(slot.slotId.toUpperCase())?.slot).toEqual(slot);
    }
  });

  it('is the same under another seed and anchor', () => {
    const other = somePeople(10, addDays(anchor, 1), 'another');
    const mine = schedule('2', 3, 10).slots.map(({ slotId }) => slotId);
    const theirs = other.schedule(moOid, '2', addDays(anchor, 3), addDays(anchor, 10))?.slots.map(({ slotId }) => slotId);
    expect(theirs).toEqual(mine);
  });

  it('that nobody made leads nowhere', () => {
    expect(people.slot('00000000-0000-0000-0000-000000000000')).toBeUndefined();
    expect(people.slot('not a guid')).toBeUndefined();
    const places = [
      { clinic: 999, resource: 1, day: 20_000, minute: 540 },
      { clinic: 1, resource: 77, day: 20_000, minute: 540 },
      { clinic: 1, resource: 1, day: 20_700, minute: 541 },
      { clinic: 1, resource: 1, day: 1, minute: 540 },
    ];
    for (const place of places) {
      expect(readSlotId(writeSlotId(place))).toEqual(place);
      expect(people.slot(writeSlotId(place))).toBeUndefined();
    }
  });
});
