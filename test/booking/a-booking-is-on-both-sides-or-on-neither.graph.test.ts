import { describe, expect, it } from 'vitest';
import type { Fault, World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { Book, slotsToBook } from './asking.ts';
import { bothSides, disagreement } from './both-sides.ts';

const worldNow = (): Promise<World> => sharedSandbox().world({ now: sharedNow });
const settled = async (world: World): Promise<void> => {
  await expect.poll(async () => disagreement(await bothSides(world)), { timeout: 30_000, interval: 250 }).toEqual([]);
};

describe('a booking for oneself', () => {
  it('is in FER and in storage, once, with the check of the policy [R-113]', async () => {
    await using world = await worldNow();
    const [slotId = ''] = await slotsToBook(world);
    const input = { slotId, idempotencyKey: 'once' };
    const first = await world.as('maria').send(Book, { input });
    expect(first.errors).toBeUndefined();
    expect(first.data?.bookAppointment).toMatchObject({
      __typename: 'AppointmentBooked',
      appointment: {
        status: 'BOOKED',
        statusSetBy: 'APPLICANT',
        channel: 'PORTAL',
        cancellable: true,
        policyCheck: { valid: true },
        provenance: { system: 'STORAGE' },
        slot: { id: slotId, status: 'TAKEN' },
        history: [{ status: 'BOOKED', setBy: 'APPLICANT', setAt: sharedNow }],
      },
    });
    expect((await world.as('maria').send(Book, { input })).data).toEqual(first.data);
    const sides = await bothSides(world);
    expect([sides.everBooked, disagreement(sides)]).toEqual([1, []]);
  });

  it.each(['at once', 'late'] as const)('is not made twice by requests that come at once with one key, FER answering %s', async (when) => {
    await using world = await worldNow();
    const [slotId = ''] = await slotsToBook(world);
    const maria = world.as('maria');
    // While the first opens the session, the others must not ask in it.
    if (when === 'late') await world.registry('fer').fail('GetPatientInfo', { kind: 'LATENCY', delayMs: 400 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => maria.send(Book, { input: { slotId, idempotencyKey: 'eight' } })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data?.bookAppointment))).size).toBe(1);
    expect(answers[0]?.data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
    const sides = await bothSides(world);
    expect([sides.everBooked, disagreement(sides)]).toEqual([1, []]);
  });

  it('refuses a key that was used with another input', async () => {
    await using world = await worldNow();
    const [slotId = '', other = ''] = await slotsToBook(world);
    const maria = world.as('maria');
    await maria.send(Book, { input: { slotId, idempotencyKey: 'k' } });
    const { data } = await maria.send(Book, { input: { slotId: other, idempotencyKey: 'k' } });
    expect(data?.bookAppointment).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'input.idempotencyKey' });
    expect((await bothSides(world)).everBooked).toBe(1);
  });
});

/** What FER may do to the one call, or to a call and both of its repetitions. */
const done: readonly Fault[] = [
  { kind: 'DUPLICATE' },
  { kind: 'RESET', times: 1 },
  { kind: 'RESET', form: 'AFTER', times: 1 },
  { kind: 'RESET', form: 'AFTER', times: 2 },
  { kind: 'MALFORMED', times: 1 },
  { kind: 'EMPTY', times: 2 },
  { kind: 'LATENCY', delayMs: 50 },
];
const refused: readonly Fault[] = [
  { kind: 'ERROR' },
  { kind: 'ERROR', status: 503, code: 'INTERNAL_ERROR' },
  { kind: 'RATE_LIMIT', delayMs: 60_000 },
];
const silent: readonly Fault[] = [
  { kind: 'RESET', times: 3 },
  { kind: 'RESET', form: 'AFTER', times: 3 },
  { kind: 'MALFORMED', times: 3 },
  { kind: 'EMPTY', times: 3 },
];
const named = (fault: Fault): string => JSON.stringify(fault);

describe('while FER fails at CreateAppointment', () => {
  it.each(done.map((fault) => [named(fault), fault] as const))('books all the same: %s', async (_name, fault) => {
    await using world = await worldNow();
    const [slotId = ''] = await slotsToBook(world);
    await world.registry('fer').fail('CreateAppointment', fault);
    const { data } = await world.as('maria').send(Book, { input: { slotId } });
    expect(data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
    const sides = await bothSides(world);
    expect([sides.everBooked, sides.inStorage.length, disagreement(sides)]).toEqual([1, 1, []]);
  });

  it.each(refused.map((fault) => [named(fault), fault] as const))(
    'says that nothing was done, and when to ask again: %s',
    async (_name, fault) => {
      await using world = await worldNow();
      const [slotId = ''] = await slotsToBook(world);
      await world.registry('fer').fail('CreateAppointment', fault);
      const input = { slotId, idempotencyKey: 'again' };
      const { data } = await world.as('maria').send(Book, { input });
      expect(data?.bookAppointment).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfter: expect.any(String) as string });
      expect([(await bothSides(world)).claims.size, disagreement(await bothSides(world))]).toEqual([0, []]);
      await world.registry('fer').heal();
      expect((await world.as('maria').send(Book, { input })).data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
    },
  );

  it.each(silent.map((fault) => [named(fault), fault] as const))('does not know, then knows by the same key: %s', async (_name, fault) => {
    await using world = await worldNow();
    const [slotId = ''] = await slotsToBook(world);
    await world.registry('fer').fail('CreateAppointment', fault);
    const input = { slotId, idempotencyKey: 'again' };
    const unknown = await world.as('maria').send(Book, { input });
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN', retryable: true, registry: 'FER' } }]);
    const { data } = await world.as('maria').send(Book, { input });
    expect(data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked', appointment: { slot: { id: slotId } } });
    const sides = await bothSides(world);
    expect([sides.everBooked, disagreement(sides)]).toEqual([1, []]);
  });

  it.each(silent.map((fault) => [named(fault), fault] as const))('finds out by itself: %s', async (_name, fault) => {
    await using world = await worldNow();
    const [slotId = ''] = await slotsToBook(world);
    await world.registry('fer').fail('CreateAppointment', fault);
    const unknown = await world.as('maria').send(Book, { input: { slotId } });
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN' } }]);
    await settled(world);
    const sides = await bothSides(world);
    expect([sides.everBooked, sides.inStorage.length]).toEqual([1, 1]);
  });
});

describe('while FER fails at GetPatientInfo', () => {
  it.each([...refused, ...silent].map((fault) => [named(fault), fault] as const))(
    'nothing is done, and that is said: %s',
    async (_name, { times: _times, ...fault }) => {
      await using world = await worldNow();
      const [slotId = ''] = await slotsToBook(world);
      await world.registry('fer').fail('GetPatientInfo', fault);
      const { data } = await world.as('maria').send(Book, { input: { slotId } });
      expect(data?.bookAppointment).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
      const sides = await bothSides(world);
      expect([sides.everBooked, sides.claims.size, disagreement(sides)]).toEqual([0, 0, []]);
    },
  );
});

it('tells whoever comes later that the slot is taken, and FER is not asked again [R-031]', async () => {
  await using world = await worldNow();
  const [slotId = ''] = await slotsToBook(world);
  await world.as('maria').send(Book, { input: { slotId } });
  const { data } = await world.as('maria').send(Book, { input: { slotId } });
  expect(data?.bookAppointment).toMatchObject({ code: 'SLOT_TAKEN', field: 'input.slotId' });
  expect(await world.registry('fer').calls({ operation: 'CreateAppointment' })).toHaveLength(1);
});
