import { expect, it } from 'vitest';
import { createPeople } from '../../mocks/people/index.ts';
import { addDays, instantIn, parseInstant } from '../../schema/calendar/index.ts';
import { fer, type FerOperations } from '../../schema/registry/fer.ts';
import type { AnswerOf } from '../../schema/registry/contract.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { epochOfWorld, shared, sharedNow, sharedSandbox, type World } from '../setup/index.ts';
import { createScene, guid, present } from './scene.ts';

// The stand-in makes a day of a doctor once and keeps it: nothing that happens may be missing from what it tells. Whoever is compared with,
// createPeople of this process, has kept nothing.

const population = 2_000_000;
const scene = createScene(population);
const [first, second] = scene.slots.map(({ slotId }) => slotId);
const [slotId, otherSlotId] = [present(first), present(second)];
const clinic = present(scene.people.organization(scene.moOid));
const resourceId = present(
  scene.people
    .resources(scene.moOid)
    .find(({ specialist, room }) =>
      scene.resource.Room_OID ? room?.oid === scene.resource.Room_OID : specialist?.snils === scene.resource.Specialist_SNILS,
    ),
).resourceId;

interface Moment {
  readonly now: string;
  readonly seed: string;
  readonly anchor: string;
}
const usual: Moment = { now: sharedNow, seed: scene.people.base.seed, anchor: scene.people.base.anchor };

const call = async <Name extends keyof FerOperations>(
  world: World,
  name: Name,
  request: object,
  { now, seed, anchor }: Moment = usual,
): Promise<AnswerOf<FerOperations[Name]>> => {
  const response = await fetch(`${shared().sandboxUrl}/fer/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [worldHeaders.id]: world.id,
      [worldHeaders.epoch]: (await epochOfWorld(world.id)).name,
      [worldHeaders.base]: `${seed}@${anchor}`,
      [worldHeaders.time]: now,
    },
    body: JSON.stringify(request),
  });
  return fer.operations[name].answer.parse(await response.json()) as AnswerOf<FerOperations[Name]>;
};

type Shown = Readonly<Record<string, 'FREE' | 'BUSY'>>;
const shown = async (world: World, moment: Moment = usual): Promise<Shown> => {
  const { Schedule } = await call(
    world,
    'GetScheduleInfo',
    { Session_ID: guid(), MO_OID: scene.moOid, ...scene.resource, ...scene.days },
    moment,
  );
  return Object.fromEntries(Schedule.Slots.map(({ Slot_Id, VisitTime, Slot_Status }) => [`${VisitTime} ${Slot_Id}`, Slot_Status]));
};

/** What the stories of that base say at that moment, but for these slots. */
const told = ({ now, seed, anchor }: Moment, but: Shown = {}): Shown => {
  const people = createPeople({ base: { seed, anchor }, size: population });
  const { Start_Date_Range: from, End_Date_Range: to } = scene.days;
  const { slots } = present(people.schedule(scene.moOid, resourceId, from, to, now.slice(0, 10)));
  return Object.fromEntries(
    slots.map((slot) => {
      const free = slot.startsAt > parseInstant(now) && !slot.taken;
      return [
        `${instantIn(clinic.timeZone, slot.startsAt)} ${slot.slotId}`,
        slot.startsAt <= parseInstant(now) ? 'BUSY' : (but[slot.slotId] ?? (free ? 'FREE' : 'BUSY')),
      ];
    }),
  );
};

const book = async (world: World, slot: string): Promise<string> => {
  const Session_ID = guid();
  await call(world, 'GetPatientInfo', { Session_ID, Patient_Data: scene.patient });
  return (await call(world, 'CreateAppointment', { Session_ID, Slot_Id: slot })).Book_Id_Mis;
};

it('shows a slot as booked, freed and booked again the moment it is', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  expect(await shown(world)).toEqual(told(usual));
  const bookId = await book(world, slotId);
  expect(await shown(world)).toEqual(told(usual, { [slotId]: 'BUSY' }));
  await call(world, 'CancelAppointment', { Book_Id_Mis: bookId, Canceled_Reason: 'CANCELED_BY_PATIENT' });
  expect(await shown(world)).toEqual(told(usual));
  await book(world, slotId);
  expect(await shown(world)).toEqual(told(usual, { [slotId]: 'BUSY' }));
});

it('shows what another channel took and gave back, and a schedule that was taken back', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  expect(await shown(world)).toEqual(told(usual));
  await world.event('fer', 'SLOT_TAKEN', { slot: slotId });
  expect(await shown(world)).toEqual(told(usual, { [slotId]: 'BUSY' }));
  await world.event('fer', 'SLOT_FREED', { slot: slotId });
  expect(await shown(world)).toEqual(told(usual));
  await world.event('fer', 'SCHEDULE_WITHDRAWN', { clinic: scene.moOid, resource: resourceId });
  expect(await shown(world)).toEqual({});
  await world.event('fer', 'SCHEDULE_PUBLISHED', { clinic: scene.moOid, resource: resourceId });
  expect(await shown(world)).toEqual(told(usual));
});

it('shows what has begun as the clock goes, either way, and the days that are published by then', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const counts: number[] = [];
  for (const now of [sharedNow, `${addDays(usual.anchor, 5)}T12:00:00+03:00`, `${addDays(usual.anchor, -4)}T08:00:00+03:00`, sharedNow]) {
    const moment = { ...usual, now };
    const here = await shown(world, moment);
    expect(here, now).toEqual(told(moment));
    counts.push(Object.keys(here).length);
  }
  expect(counts[2]).toBeLessThan(present(counts[0]));
});

it('shows a world that was put back as it was then', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await book(world, otherSlotId);
  await world.checkpoint('before');
  await book(world, slotId);
  expect(await shown(world)).toEqual(told(usual, { [slotId]: 'BUSY', [otherSlotId]: 'BUSY' }));
  await world.restore('before');
  expect(await shown(world)).toEqual(told(usual, { [otherSlotId]: 'BUSY' }));
  await world.reset();
  expect(await shown(world)).toEqual(told(usual));
});

it('shows each world its own: of another seed, of another day, of people made beside them', async () => {
  const seeded = { ...usual, seed: 'another' };
  const later = { ...usual, now: `${addDays(usual.anchor, 3)}T09:00:00+03:00`, anchor: addDays(usual.anchor, 3) };
  await using one = await sharedSandbox().world({ now: seeded.now, seed: seeded.seed });
  await using other = await sharedSandbox().world({ now: later.now });
  await using made = await sharedSandbox().world({ now: sharedNow });
  await book(made, slotId);
  await made.people.make({});
  for (let time = 0; time < 2; time += 1) {
    expect(await shown(one, seeded)).toEqual(told(seeded));
    expect(await shown(other, later)).toEqual(told(later));
    expect(await shown(made)).toEqual(told(usual, { [slotId]: 'BUSY' }));
  }
  expect(told(seeded)).not.toEqual(told(usual));
});
