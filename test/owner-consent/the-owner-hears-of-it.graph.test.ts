import { expect, it } from 'vitest';
import { Cancel, Move } from '../booking/asking.ts';
import { answers, AskConsent, BookForAnother, OwnersView, slotsAt, valentina } from '../challenge/asking.ts';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

it('of each booking, move and cancellation by another account, with who it was, by SMS as well [R-008]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const patientId = castId(valentina.number);
  const maria = world.as('maria', { portal: 'MOSCOW' });
  const heard = async () => {
    const { data } = await world.as('valentina').send(OwnersView);
    const [last] = data?.me?.notifications?.nodes ?? [];
    const [sms] = await world.outbox.messages({ to: valentina.phone, channel: 'SMS' });
    return { kind: last?.kind, title: last?.title, body: last?.body, sms: sms?.text };
  };
  const told = (kind: string, title: string, by: string) => ({
    kind,
    title,
    body: expect.stringMatching(new RegExp(`^${by}: `)) as string,
    sms: expect.stringMatching(new RegExp(`^${title}. ${by}: `)) as string,
  });

  const { data: asked } = await maria.send(AskConsent, { input: { patientId } });
  if (asked?.requestBookingConsent.__typename !== 'ConsentRequested') throw new Error(JSON.stringify(asked));
  await answers(world, 'maria', asked.requestBookingConsent.challenge.id, await world.outbox.lastCode(valentina.phone));

  const [slotId = '', another = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  const { data: booked } = await maria.send(BookForAnother, { input: { slotId, patientId } });
  if (booked?.bookAppointment.__typename !== 'AppointmentBooked') throw new Error(JSON.stringify(booked));
  expect(await heard()).toEqual(told('APPOINTMENT_BOOKED', 'Вас записали на приём', 'Мария С. записывает вас'));

  const { data: moved } = await maria.send(Move, { input: { appointmentId: booked.bookAppointment.appointment.id, slotId: another } });
  if (moved?.rescheduleAppointment.__typename !== 'AppointmentRescheduled') throw new Error(JSON.stringify(moved));
  expect(await heard()).toEqual(told('APPOINTMENT_MOVED', 'Вашу запись перенесли', 'Мария С. переносит вашу запись'));

  const { id } = moved.rescheduleAppointment.appointment;
  const { data: cancelled } = await maria.send(Cancel, { input: { appointmentId: id } });
  expect(cancelled?.cancelAppointment).toMatchObject({ appointment: { status: 'CANCELLED_BY_APPLICANT' } });
  expect(await heard()).toEqual(told('APPOINTMENT_CANCELLED', 'Вашу запись отменили', 'Мария С. отменяет вашу запись'));
});
