import { expect } from 'vitest';
import { shared, sharedNow, sharedSandbox, startGateway, type RunningServer } from '../setup/index.ts';
import { Book } from './asking.ts';
import { bothSides, disagreement } from './both-sides.ts';
import { at, crowd, crowdFor, openSlots } from './crowd.ts';

const clients = 64;

/** Another gateway on the database of the shared one. */
export const secondGateway = (): Promise<RunningServer> =>
  startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '30000' } });

/**
 * Lets 64 people race for each of so many slots, half of them at each of two gateways on one database, in a world of its own.
 * @returns how often somebody won
 */
export const race = async (slots: number, second: { readonly url: string }): Promise<number> => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const gateways = [shared().gatewayUrl, second.url];
  const people = await crowd(world, crowdFor(slots, clients));
  const open = (await openSlots(world, Math.ceil(slots / 7))).slice(0, slots);
  expect(open).toHaveLength(slots);
  const bookedTo = new Map<string, Set<string>>(open.map(({ doctor }) => [doctor, new Set()]));
  for (const { id: slotId, doctor } of open) {
    const before = bookedTo.get(doctor) ?? new Set();
    const racers = people.filter((name) => !before.has(name)).slice(0, clients);
    const answers = await Promise.all(
      racers.map((name, index) => at(gateways[index % 2] ?? '', world.id, name).send(Book, { input: { slotId } })),
    );
    const told = answers.map(({ data, errors }) => {
      const result = data?.bookAppointment;
      return result?.__typename === 'Refusal' ? result.code : (result?.__typename ?? JSON.stringify(errors));
    });
    expect(told.toSorted()).toEqual(['AppointmentBooked', ...Array.from({ length: clients - 1 }, () => 'SLOT_TAKEN')]);
    before.add(racers[told.indexOf('AppointmentBooked')] ?? '');
  }
  const sides = await bothSides(world);
  expect(disagreement(sides)).toEqual([]);
  expect([sides.inFer.length, sides.everBooked]).toEqual([slots, slots]);
  return sides.inStorage.length;
};
