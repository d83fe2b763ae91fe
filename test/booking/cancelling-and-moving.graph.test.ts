import { describe, expect, it } from 'vitest';
import type { World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { Book, BookingNow, Cancel, Move, slotsToBook } from './asking.ts';
import { bothSides, disagreement } from './both-sides.ts';

const worldNow = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

/** A world in which Maria has booked the first of the slots. */
const booked = async (world: World): Promise<{ id: string; slots: string[] }> => {
  const slots = await slotsToBook(world);
  const { data } = await world.as('maria').send(Book, { input: { slotId: slots[0] ?? '' } });
  if (data?.bookAppointment.__typename !== 'AppointmentBooked') throw new Error(`nothing was booked: ${JSON.stringify(data)}`);
  return { id: data.bookAppointment.appointment.id, slots };
};

it('contradicts nobody, booked or cancelled', async () => {
  await using world = await worldNow();
  const unintended = async () => (await world.consistency()).contradictions.filter(({ intended }) => !intended);
  const { id } = await booked(world);
  expect(await unintended()).toEqual([]);
  await world.as('maria').send(Cancel, { input: { appointmentId: id } });
  expect(await unintended()).toEqual([]);
});

describe('a booking is cancelled', () => {
  it('on both sides, once by its key, and the slot can be booked again [R-055]', async () => {
    await using world = await worldNow();
    const { id, slots } = await booked(world);
    const input = { appointmentId: id, idempotencyKey: 'c' };
    const first = await world.as('maria').send(Cancel, { input });
    expect(first.data?.cancelAppointment).toMatchObject({
      __typename: 'AppointmentCancelled',
      appointment: { status: 'CANCELLED_BY_APPLICANT', statusSetBy: 'APPLICANT', cancellable: false, slot: { status: 'FREE' } },
    });
    expect((await world.as('maria').send(Cancel, { input })).data).toEqual(first.data);
    const sides = await bothSides(world);
    expect([sides.inFer, sides.claims.size, disagreement(sides)]).toEqual([[], 0, []]);
    const again = await world.as('maria').send(Book, { input: { slotId: slots[0] ?? '' } });
    expect(again.data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
    expect(disagreement(await bothSides(world))).toEqual([]);
  });

  it('while it stands, and not a minute longer [R-055]', async () => {
    await using world = await worldNow();
    const { id } = await booked(world);
    const { data } = await world.as('maria').send(BookingNow, { id });
    expect(data?.appointment?.cancellable).toBe(true);
    await world.as('maria').send(Cancel, { input: { appointmentId: id } });
    const second = await world.as('maria').send(Cancel, { input: { appointmentId: id } });
    expect(second.data?.cancelAppointment).toMatchObject({
      code: 'APPOINTMENT_NOT_CANCELLABLE',
      remedies: [{ action: 'CONTACT_REGISTRY_DESK' }],
    });
  });

  it('not where the clinic’s system fails: nothing has changed, and it is said when to retry and whom to call [R-056]', async () => {
    await using world = await worldNow();
    const { id } = await booked(world);
    await world.registry('fer').fail('CancelAppointment', { kind: 'ERROR' });
    const { data } = await world.as('maria').send(Cancel, { input: { appointmentId: id } });
    expect(data?.cancelAppointment).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      rule: { code: 'R-056' },
      retryAfter: '2026-03-02T09:01:00+03:00',
      remedies: [{ action: 'WAIT' }, { action: 'CONTACT_REGISTRY_DESK', phone: expect.stringMatching(/^\+7/) as string }],
    });
    expect((await world.as('maria').send(BookingNow, { id })).data?.appointment).toMatchObject({ status: 'BOOKED', cancellable: true });
    expect(disagreement(await bothSides(world))).toEqual([]);
  });

  it.each(['BEFORE', 'AFTER'] as const)('in the end, where FER did not answer (cut %s)', async (form) => {
    await using world = await worldNow();
    const { id } = await booked(world);
    await world.registry('fer').fail('CancelAppointment', { kind: 'RESET', form, times: 3 });
    const input = { appointmentId: id, idempotencyKey: 'c' };
    expect((await world.as('maria').send(Cancel, { input })).errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN' } }]);
    const { data } = await world.as('maria').send(Cancel, { input });
    expect(data?.cancelAppointment).toMatchObject({
      __typename: 'AppointmentCancelled',
      appointment: { status: 'CANCELLED_BY_APPLICANT' },
    });
    const sides = await bothSides(world);
    expect([sides.inFer, disagreement(sides)]).toEqual([[], []]);
  });

  it('by nobody else', async () => {
    await using world = await worldNow();
    const { id } = await booked(world);
    const { errors } = await world.as('nikolay').send(Cancel, { input: { appointmentId: id } });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
    expect((await bothSides(world)).inStorage).toHaveLength(1);
  });
});

describe('a booking is moved', () => {
  it('and the new slot is booked before the old one is freed [R-057]', async () => {
    await using world = await worldNow();
    const { id, slots } = await booked(world);
    const input = { appointmentId: id, slotId: slots[1] ?? '', idempotencyKey: 'm' };
    const first = await world.as('maria', { portal: 'MOSCOW' }).send(Move, { input });
    expect(first.data?.rescheduleAppointment).toMatchObject({
      __typename: 'AppointmentRescheduled',
      appointment: { status: 'BOOKED', slot: { id: slots[1], status: 'TAKEN' } },
      previous: { id, status: 'CANCELLED_BY_APPLICANT', statusSetBy: 'APPLICANT', slot: { status: 'FREE' } },
    });
    expect((await world.as('maria', { portal: 'MOSCOW' }).send(Move, { input })).data).toEqual(first.data);
    const acts = (await world.registry('fer').calls()).filter(({ operation }) => /^(Create|Cancel)/.test(operation));
    expect(acts.map(({ operation }) => operation)).toEqual(['CancelAppointment', 'CreateAppointment', 'CreateAppointment']);
    expect(disagreement(await bothSides(world))).toEqual([]);
  });

  it.each(['CreateAppointment', 'CancelAppointment'] as const)('or stays as it is, where FER says no to %s [R-057]', async (operation) => {
    await using world = await worldNow();
    const { id, slots } = await booked(world);
    await world.registry('fer').fail(operation, { kind: 'ERROR', times: 3 });
    const input = { appointmentId: id, slotId: slots[1] ?? '' };
    const { data } = await world.as('maria', { portal: 'MOSCOW' }).send(Move, { input });
    expect(data?.rescheduleAppointment).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await expect.poll(async () => disagreement(await bothSides(world)), { timeout: 20_000 }).toEqual([]);
    expect((await world.as('maria').send(BookingNow, { id })).data?.appointment).toMatchObject({ status: 'BOOKED' });
    expect((await bothSides(world)).inFer).toHaveLength(1);
  });

  it.each(['CreateAppointment', 'CancelAppointment'] as const)('in the end, where FER did not answer to %s', async (operation) => {
    await using world = await worldNow();
    const { id, slots } = await booked(world);
    await world.registry('fer').fail(operation, { kind: 'RESET', form: 'AFTER', times: 3 });
    const input = { appointmentId: id, slotId: slots[1] ?? '', idempotencyKey: 'm' };
    const maria = world.as('maria', { portal: 'MOSCOW' });
    expect((await maria.send(Move, { input })).errors).toMatchObject([{ extensions: { code: 'OUTCOME_UNKNOWN' } }]);
    expect((await maria.send(Move, { input })).data?.rescheduleAppointment).toMatchObject({ __typename: 'AppointmentRescheduled' });
    const sides = await bothSides(world);
    expect([sides.inFer.length, disagreement(sides)]).toEqual([1, []]);
  });

  it('not on a portal that does not move visits [R-057]', async () => {
    await using world = await worldNow();
    const { id, slots } = await booked(world);
    const { data } = await world.as('maria', { portal: 'FEDERAL' }).send(Move, { input: { appointmentId: id, slotId: slots[1] ?? '' } });
    expect(data?.rescheduleAppointment).toMatchObject({ code: 'SERVICE_NOT_AVAILABLE_IN_REGION', rule: { code: 'R-057' } });
    expect((await bothSides(world)).everBooked).toBe(1);
  });
});

describe('what becomes of a booking', () => {
  it('is for the clinic to say: who set it and when, told once however often it is told [R-052] [R-053]', async () => {
    await using world = await worldNow();
    const { id } = await booked(world);
    const [own] = (await bothSides(world)).inFer;
    const visit = own?.bookId ?? '';
    await world.event('rmis', 'VISIT_STATUS_SET', { visit, status: 'CANCELED', cancelledBy: 'CLINIC' });
    await world.clock.advance('PT4H');
    const now = async () => (await world.as('maria').send(BookingNow, { id })).data?.appointment;
    expect(await now()).toMatchObject({
      status: 'CANCELLED_BY_CLINIC',
      statusSetBy: 'CLINIC',
      cancellable: false,
      slot: { status: 'FREE' },
    });
    await world.event('rmis', 'VISIT_STATUS_SET', { visit, status: 'RECORDED' });
    await world.clock.advance('PT4H');
    const back = await now();
    expect([back?.status, back?.history.map(({ status }) => status)]).toEqual(['BOOKED', ['BOOKED', 'CANCELLED_BY_CLINIC', 'BOOKED']]);
    const rows = (await world.export()).split('\n').filter((line) => line.startsWith('{"table":"appointment"') && line.includes(visit));
    expect(rows).toHaveLength(1);
  });

  it('frees the slot on the portal, too, where the clinic cancels', async () => {
    await using world = await worldNow();
    const { slots } = await booked(world);
    const [own] = (await bothSides(world)).inFer;
    await world.event('rmis', 'VISIT_STATUS_SET', { visit: own?.bookId ?? '', status: 'CANCELED', cancelledBy: 'CLINIC' });
    await world.clock.advance('PT4H');
    const { data } = await world.as('maria').send(Book, { input: { slotId: slots[0] ?? '' } });
    expect(data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
  });
});
