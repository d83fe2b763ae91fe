import { describe, expect, it } from 'vitest';
import type { People } from '../../mocks/people/people.ts';
import { addDays } from '../../schema/calendar/index.ts';
import { rmis, type MisVisit } from '../../schema/registry/rmis.ts';
import { anchor, castOips, oipAt, present, sample, somePeople } from './some-people.ts';

const dayOf = (visit: MisVisit): string => visit.startsAt.slice(0, 10);
const people = somePeople(20_000);

const expectVisitOnce = (visit: MisVisit): void => {
  const ofDay = people.clinicVisits(visit.moOid, dayOf(visit));
  expect(
    ofDay.filter(({ visitId }) => visitId === visit.visitId),
    `${visit.visitId} in the day's list`,
  ).toEqual([visit]);
  const found = present(people.slot(present(visit.slotId)), visit.slotId);
  expect(found.moOid).toBe(visit.moOid);
  expect(found.resourceId).toBe(visit.resourceId);
  expect(found.slot.startsAt).toBe(Date.parse(visit.startsAt));
  expect(found.slot.taken).toBe(visit.status !== 'CANCELED');
  expect(people.visitByBookId(present(visit.bookIdMis))).toEqual(visit);
};

const expectHistory = (visit: MisVisit): void => {
  const last = present(visit.history.at(-1));
  expect(last.status).toBe(visit.status);
  expect(last.cancelledBy).toBe(visit.cancelledBy);
  const moments = visit.history.map(({ at }) => Date.parse(at));
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect(Math.max(...moments)).toBeLessThan(Date.parse(`${anchor}T12:00:00+03:00`));
  if (visit.status === 'RECORDED') expect(dayOf(visit) >= anchor).toBe(true);
  else if (visit.status !== 'CANCELED') expect(dayOf(visit) < anchor).toBe(true);
};

const days = [-700, -365, -30, -1, 0, 1, 3, 9, 14].map((days) => addDays(anchor, days));
const busy = ['1.2.643.5.1.13.13.12.2.77.1001', '1.2.643.5.1.13.13.12.2.2.1002', '1.2.643.5.1.13.13.12.2.50.1004'];

describe('a visit', () => {
  it('of anybody stands in its clinic’s list of the day, and holds its slot unless it was cancelled', () => {
    const visits = [...castOips(people), ...sample(people.size, 400).map(oipAt)].flatMap((oip) => people.visits(oip));
    expect(visits.length).toBeGreaterThan(200);
    for (const visit of visits) {
      expectVisitOnce(visit);
      expectHistory(visit);
    }
  });

  it('of a clinic’s list is one of its patient’s, and as the contract says', () => {
    const big = somePeople(2_000_000);
    let seen = 0;
    for (const moOid of busy) {
      for (const day of days) {
        const visits = big.clinicVisits(moOid, day);
        expect(new Set(visits.map(({ visitId }) => visitId)).size).toBe(visits.length);
        expect(visits.map(({ startsAt }) => startsAt)).toEqual(visits.map(({ startsAt }) => startsAt).sort());
        rmis.operations.GetVisits.answer.parse({ requestId: 'x', visits });
        for (const visit of visits) expect(big.visits(visit.oip)).toContainEqual(visit);
        seen += visits.length;
      }
    }
    expect(seen).toBeGreaterThan(800);
  }, 60_000);

  it('comes in every status and through every channel', () => {
    const big = somePeople(2_000_000);
    const visits = days.flatMap((day) => busy.flatMap((moOid) => big.clinicVisits(moOid, day)));
    expect(new Set(visits.map(({ status }) => status))).toEqual(new Set(['RECORDED', 'CANCELED', 'SUCCESS', 'PATIENT_NOT_ARRIVED']));
    expect(new Set(visits.map(({ cancelledBy }) => cancelledBy))).toEqual(new Set([undefined, 'APPLICANT', 'CLINIC']));
    const channels = ['EPGU', 'RPGU', 'MOBILE_APP', 'INFOMAT', 'REG', 'CC', 'MED_ARM', 'OTHER_WEB'];
    expect(new Set(visits.map(({ channel }) => channel))).toEqual(new Set(channels));
  });

  it('is held with somebody who sees such patients', () => {
    const sexes = (patients: People, oip: string) => patients.registerData(oip, anchor)?.person.personItems[0];
    const visits = days.flatMap((day) => busy.flatMap((moOid) => people.clinicVisits(moOid, day)));
    for (const visit of visits) {
      const person = present(sexes(people, visit.oip));
      const resource = present(people.resources(visit.moOid).find(({ resourceId }) => resourceId === visit.resourceId));
      const minor = person.birthDay > addDays(anchor, -18 * 365 - 5);
      if (resource.ageGroup !== 'ANY') expect(resource.ageGroup === 'CHILD').toBe(minor);
      if (resource.postId === '13') expect(person.gender).toBe('2');
    }
  });
});

describe('a taken slot', () => {
  it('has one visit in the clinic’s list, and a free one none but cancelled ones', () => {
    const big = somePeople(2_000_000);
    for (const moOid of busy) {
      for (const day of [addDays(anchor, -3), anchor, addDays(anchor, 3), addDays(anchor, 4)]) {
        const holders = Map.groupBy(big.clinicVisits(moOid, day), ({ slotId }) => slotId);
        for (const { resourceId, inFer } of big.resources(moOid)) {
          for (const { slotId, taken } of big.schedule(moOid, resourceId, day, day)?.slots ?? []) {
            expect(inFer).toBe(true);
            const holding = (holders.get(slotId) ?? []).filter(({ status }) => status !== 'CANCELED');
            expect(holding).toHaveLength(taken ? 1 : 0);
          }
        }
      }
    }
  }, 60_000);

  it('of one of the cast is theirs alone', () => {
    const slots = castOips(people).flatMap((oip) => people.visits(oip).map(({ slotId }) => slotId));
    expect(new Set(slots).size).toBe(slots.length);
    expect(slots.length).toBeGreaterThan(50);
  });
});
