import { expect, it } from 'vitest';
import { AskConsent, asksToBook, BookForAnother, slotsAt, toldBy, valentina } from '../challenge/asking.ts';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { sharedSandbox } from '../setup/index.ts';

const patientId = castId(valentina.number);

it('on the last day of August 2025 the policy of another adult was enough in Moscow [R-012]', async () => {
  await using world = await sharedSandbox().world({ now: '2025-08-31T23:59:59+03:00' });
  const [slotId = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  const { data } = await world.as('maria').send(BookForAnother, { input: { slotId, ...(await toldBy(world, 'valentina')) } });
  expect(data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked', appointment: { status: 'BOOKED' } });
  expect((await world.outbox.messages()).filter(({ code }) => code !== undefined)).toEqual([]);
});

it('from the first of September on the owner is sent a code [R-012]', async () => {
  await using world = await sharedSandbox().world({ now: '2025-09-01T00:00:00+03:00' });
  const [slotId = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  await asksToBook(world, 'maria', { slotId, patientId });
  expect(await world.outbox.lastCode(valentina.phone)).toMatch(/^\d{6}$/);
});

it('on the federal portal policy number, name and birth date are enough to this day, and nobody is asked for consent [R-020]', async () => {
  await using world = await sharedSandbox().world({ now: '2026-03-02T09:00:00+03:00' });
  const maria = world.as('maria', { portal: 'FEDERAL' });
  const named = await toldBy(world, 'valentina');
  const [slotId = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  const { data } = await maria.send(BookForAnother, { input: { slotId, ...named } });
  expect(data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
  const { data: asked } = await maria.send(AskConsent, { input: named });
  expect(asked?.requestBookingConsent).toMatchObject({ __typename: 'Refusal', code: 'NOT_ELIGIBLE', rule: { code: 'R-012' } });
  expect((await world.outbox.messages()).filter(({ code }) => code !== undefined)).toEqual([]);
});
