import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisteredPerson, Registries } from '../../gateway/registry/index.ts';
import { addDays } from '../../schema/calendar/index.ts';
import { sharedNow } from '../setup/index.ts';
import { patientOf, personaInRegister } from './persona.ts';
import { present } from './scene.ts';
import { standIns, type StandIns } from './stand-ins.ts';

const today = sharedNow.slice(0, 10);
const range = { from: today, to: addDays(today, 13) };
const unknownSlot = '00000000-0000-4000-8000-00000000000b';
let world: StandIns;
let maria: RegisteredPerson;
let moOid: string;

type Found<Ask extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Ask>>>;
/** A free slot of Maria's clinic that one can book online, with its schedule. */
const freeSlot = async ({
  fer,
}: Registries): Promise<{ slotId: string; schedule: () => Promise<Found<Registries['fer']['schedule']>['value']> }> => {
  for (const resource of present(await fer.resources(moOid, range)).value) {
    const schedule = async () => present(await fer.schedule({ moOid, resource, ...range })).value;
    const slot = (await schedule()).slots.findLast(({ free, bookableOnline }) => free && bookableOnline);
    if (slot) return { slotId: slot.slotId, schedule };
  }
  throw new Error('nothing is free');
};
const opened = async ({ fer }: Registries, person: RegisteredPerson): Promise<string> => {
  const sessionId = randomUUID();
  present(await fer.patientInfo({ sessionId, patient: patientOf(person) }));
  return sessionId;
};

beforeAll(async () => {
  world = standIns();
  maria = await personaInRegister(world.at(), 'maria');
  const inFer = new Set((await world.at().fer.organizations()).value.map((mo) => mo.moOid));
  moOid = present(maria.attachments.find((attachment) => inFer.has(attachment.moOid))).moOid;
});
afterAll(() => world[Symbol.asyncDispose]());

describe('schedules', () => {
  it('has the specialties of an organisation, and its doctors are of them', async () => {
    const { fer } = world.at();
    const codes = present(await fer.specialties(moOid)).value.map(({ code }) => code);
    const resources = present(await fer.resources(moOid, range)).value;
    expect(resources.length).toBeGreaterThan(0);
    for (const { specialty, specialist, room } of resources) {
      expect(codes).toContain(specialty.code);
      expect(specialist ?? room).not.toBeNull();
    }
  });

  it('has the schedule of every doctor and room, in order of time', async () => {
    const { fer } = world.at();
    for (const resource of present(await fer.resources(moOid, range)).value) {
      const { slots } = present(await fer.schedule({ moOid, resource, ...range })).value;
      const times = slots.map(({ startsAtMs }) => startsAtMs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const { startsAt } of slots) expect(startsAt >= today && startsAt.slice(0, 10) <= range.to).toBe(true);
    }
  });

  it('does not know organisations and doctors that are not there', async () => {
    const { fer } = world.at();
    const [resource] = present(await fer.resources(moOid, range)).value;
    expect(await fer.specialties('1.2.3')).toBeUndefined();
    expect(await fer.resources('1.2.3', range)).toBeUndefined();
    expect(await fer.schedule({ moOid: '1.2.3', resource: present(resource), ...range })).toBeUndefined();
  });

  it('refuses days in the wrong order', async () => {
    await expect(world.at().fer.resources(moOid, { from: range.to, to: range.from })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      retryable: false,
    });
  });
});

describe('booking', () => {
  it('books a slot once, however often it is asked to', async () => {
    const here = world.at();
    const { slotId, schedule } = await freeSlot(here);
    const sessionId = await opened(here, maria);
    const booked = await here.fer.book({ sessionId, slotId });
    expect(booked).toMatchObject({ value: { status: 'BOOKED', slotId } });
    expect((await here.fer.book({ sessionId, slotId }))?.value).toEqual(booked?.value);
    expect((await schedule()).slots.find((slot) => slot.slotId === slotId)).toMatchObject({ free: false });
  });

  it('gives a taken slot to nobody else', async () => {
    const here = world.at();
    const { slotId } = await freeSlot(here);
    await here.fer.book({ sessionId: await opened(here, maria), slotId });
    expect(await here.fer.book({ sessionId: await opened(here, maria), slotId })).toMatchObject({ value: { refused: 'SLOT_TAKEN' } });
  });

  it('says which of session, slot and time is wrong', async () => {
    const here = world.at();
    const { slotId } = await freeSlot(here);
    expect(await here.fer.book({ sessionId: randomUUID(), slotId })).toMatchObject({ value: { refused: 'SESSION_EXPIRED' } });
    expect(await here.fer.book({ sessionId: await opened(here, maria), slotId: unknownSlot })).toBeUndefined();
    const later = world.at(`${addDays(range.to, 1)}T12:00:00+03:00`);
    expect(await later.fer.book({ sessionId: await opened(later, maria), slotId })).toMatchObject({ value: { refused: 'SLOT_IN_PAST' } });
  });

  it('cancels before the visit, once for all', async () => {
    const here = world.at();
    const { slotId, schedule } = await freeSlot(here);
    const booked = present(await here.fer.book({ sessionId: await opened(here, maria), slotId })).value;
    const bookIdMis = 'bookIdMis' in booked ? booked.bookIdMis : '';
    const cancelled = { value: { bookIdMis, status: 'CANCELLED_BY_APPLICANT' } };
    expect(await here.fer.cancel({ bookIdMis })).toMatchObject(cancelled);
    expect(await here.fer.cancel({ bookIdMis })).toMatchObject(cancelled);
    expect((await schedule()).slots.find((slot) => slot.slotId === slotId)).toMatchObject({ free: true });
    expect(await here.fer.cancel({ bookIdMis: 'no-such-booking' })).toBeUndefined();
  });

  it('does not cancel what is over', async () => {
    const here = world.at();
    const { slotId } = await freeSlot(here);
    const booked = present(await here.fer.book({ sessionId: await opened(here, maria), slotId })).value;
    const bookIdMis = 'bookIdMis' in booked ? booked.bookIdMis : '';
    const later = world.at(`${addDays(range.to, 1)}T12:00:00+03:00`);
    expect(await later.fer.cancel({ bookIdMis })).toMatchObject({ value: { refused: 'VISIT_TIME_PASSED' } });
    const days = Array.from({ length: 20 }, (_, ago) => addDays(today, -1 - ago));
    const visits = await Promise.all(days.map(async (day) => present(await here.rmis.clinicVisits(moOid, day)).value));
    const done = visits.flat().find((visit) => visit.status === 'COMPLETED' && visit.bookIdMis !== null);
    expect(await here.fer.cancel({ bookIdMis: done?.bookIdMis ?? '' })).toMatchObject({ value: { refused: 'VISIT_COMPLETED' } });
  });
});

describe('patients', () => {
  it('finds a patient with their referrals, each of them by its number', async () => {
    const { fer } = world.at();
    const patient = patientOf(maria);
    const sessionId = randomUUID();
    const file = present(await fer.patientInfo({ sessionId, patient, withReferrals: true })).value;
    for (const { number, referralId } of file.referrals) {
      expect(present(await fer.referral({ sessionId, patient, number })).value.referrals).toMatchObject([{ referralId }]);
    }
    expect(await fer.referral({ sessionId, patient, number: 'no-such-number' })).toBeUndefined();
  });

  it('does not find a patient whose name or birthday is another', async () => {
    const { fer } = world.at();
    const patient = patientOf(maria);
    for (const wrong of [
      { ...patient, birthDate: addDays(patient.birthDate, 1) },
      { ...patient, name: { ...patient.name, given: 'Агафья' } },
    ]) {
      expect(await fer.patientInfo({ sessionId: randomUUID(), patient: wrong })).toBeUndefined();
      expect(await fer.referral({ sessionId: randomUUID(), patient: wrong, number: '1' })).toBeUndefined();
    }
  });
});
