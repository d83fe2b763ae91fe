import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { worldClients } from '../kit/world-client.ts';
import type { Fault, World } from '../kit/index.ts';
import { shared, sharedNow, sharedSandbox, startGateway, type RunningServer } from '../setup/index.ts';
import { Book, BookingNow, Cancel, slotsToBook } from './asking.ts';
import { bothSides, disagreement } from './both-sides.ts';

const deadlineMs = 3_000;

/** Beside the shared one, on the same database: it waits for a registry so long. */
let impatient: RunningServer;
beforeAll(async () => {
  impatient = await startGateway({
    env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: String(deadlineMs) },
  });
});
afterAll(() => impatient?.stop());

const there = (world: World) => worldClients(`${impatient.url}/w/${world.id}/graphql`).as('maria');
/** Not `expect.poll`: it takes one test at a time for running. */
const patience = { timeout: 30_000, interval: 250 };
/** What comes of asking again, as soon as FER answers in time. */
const known = async (answer: () => Promise<unknown>, expected: object): Promise<void> => {
  await vi.waitFor(async () => expect(await answer()).toMatchObject(expected), patience);
};
const agreed = async (world: World): Promise<void> => {
  await vi.waitFor(async () => expect(disagreement(await bothSides(world))).toEqual([]), patience);
};
const unknown = [{ extensions: { code: 'OUTCOME_UNKNOWN', retryable: true, registry: 'FER' } }];

/** Nothing is done, and something is done after nobody waits any more. */
const late: readonly (readonly [string, Fault])[] = [
  ['TIMEOUT', { kind: 'TIMEOUT' }],
  ['LATENCY past the deadline', { kind: 'LATENCY', delayMs: deadlineMs + 500 }],
];

// All at once: each waits for the deadline.
describe.concurrent.each(late)('while FER meets calls with %s', (_name, fault) => {
  it('a booking is not known, then known by its key; one that nobody asks about again is settled all the same', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const [slotId = '', other = ''] = await slotsToBook(world);
    const maria = there(world);
    await world.registry('fer').fail('CreateAppointment', fault);
    const input = { slotId, idempotencyKey: 'again' };
    const answers = await Promise.all([maria.send(Book, { input }), maria.send(Book, { input: { slotId: other } })]);
    for (const { errors } of answers) expect(errors).toMatchObject(unknown);
    await world.registry('fer').heal();
    const again = async () => (await maria.send(Book, { input })).data?.bookAppointment;
    await known(again, { __typename: 'AppointmentBooked', appointment: { slot: { id: slotId } } });
    await agreed(world);
    const { everBooked, inStorage } = await bothSides(world);
    expect([everBooked, inStorage.length]).toEqual([2, 2]);
  });

  it('a cancellation is not known, then known by its key; one that nobody asks about again is settled all the same', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const maria = there(world);
    const ids: string[] = [];
    for (const slotId of (await slotsToBook(world)).slice(0, 2)) {
      const { data } = await world.as('maria').send(Book, { input: { slotId } });
      if (data?.bookAppointment.__typename === 'AppointmentBooked') ids.push(data.bookAppointment.appointment.id);
    }
    const [id = '', other = ''] = ids;
    await world.registry('fer').fail('CancelAppointment', fault);
    const input = { appointmentId: id, idempotencyKey: 'again' };
    const answers = await Promise.all([maria.send(Cancel, { input }), maria.send(Cancel, { input: { appointmentId: other } })]);
    for (const { errors } of answers) expect(errors).toMatchObject(unknown);
    await world.registry('fer').heal();
    const cancelled = { status: 'CANCELLED_BY_APPLICANT', statusSetBy: 'APPLICANT' };
    const again = async () => (await maria.send(Cancel, { input })).data?.cancelAppointment;
    await known(again, { __typename: 'AppointmentCancelled', appointment: { id, ...cancelled } });
    await agreed(world);
    expect((await maria.send(BookingNow, { id: other })).data?.appointment).toMatchObject(cancelled);
    const { everBooked, inFer, claims } = await bothSides(world);
    expect([everBooked, inFer, claims.size]).toEqual([2, [], 0]);
  });
});
