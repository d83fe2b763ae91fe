import { expect, it } from 'vitest';
import {
  answers,
  asksToBook,
  BookForAnother,
  BookingOfAnother,
  otherThan,
  OwnersView,
  RevokeConsent,
  slotsAt,
  valentina,
} from '../challenge/asking.ts';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

it('Maria books her mother: the code goes to the mother, once, until she takes her consent back [R-001, R-002, R-003, R-004, R-005, R-007, R-008]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const [maria, grandmother] = [world.as('maria'), world.as('valentina')];
  const patientId = castId(valentina.number);
  const [first = '', second = '', third = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));

  // She is asked for a code, which has gone to her mother and to nobody else.
  const { challenge, appointment } = await asksToBook(world, 'maria', { slotId: first, patientId });
  expect(challenge).toMatchObject({ kind: 'BOOKING_CONSENT', maskedPhone: '+7 *** ***-00-05', attemptsLeft: 3 });
  expect(appointment.status).toBe('PENDING_CONFIRMATION');
  const sent = (await world.outbox.messages()).filter(({ code }) => code !== undefined);
  expect(sent.map(({ to }) => to)).toEqual([valentina.phone]);
  const code = sent[0]?.code ?? '';

  // A slip of the finger costs an attempt, and the words say so; the mother's code does it.
  expect(await answers(world, 'maria', challenge.id, otherThan(code))).toMatchObject({
    __typename: 'Refusal',
    code: 'OTP_INVALID',
    message: 'Код неверный, осталось 2 попытки',
    rule: { code: 'R-003' },
  });
  expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({
    __typename: 'AppointmentBooked',
    appointment: { id: appointment.id, status: 'BOOKED' },
  });

  // The mother sees who used her policy, and has been told of it in words.
  const { data: told } = await grandmother.send(OwnersView);
  expect(told?.me?.consentsGiven?.[0]).toMatchObject({ grantee: { displayName: 'Мария С.' }, revokedAt: null });
  expect(told?.me?.uses?.nodes.slice(0, 3).map(({ by, allowed, refusalCode }) => [by.displayName, allowed, refusalCode])).toEqual([
    ['Мария С.', true, null],
    ['Мария С.', false, 'OTP_INVALID'],
    ['Мария С.', false, 'CONSENT_REQUIRED'],
  ]);
  const notice = told?.me?.notifications?.nodes.find(({ kind }) => kind === 'APPOINTMENT_BOOKED');
  expect(notice).toMatchObject({ title: 'Вас записали на приём', channels: ['IN_APP', 'SMS'] });
  expect(notice?.body).toMatch(/^Мария С\. записывает вас: /);

  // Another time no code is needed.
  const { data: again } = await maria.send(BookForAnother, { input: { slotId: second, patientId } });
  expect(again?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked', appointment: { status: 'BOOKED' } });

  // The mother takes her consent back; what was booked stands, and the next booking needs a code again.
  const consentId = told?.me?.consentsGiven?.[0]?.id ?? '';
  const { data: revoked } = await grandmother.send(RevokeConsent, { input: { consentId } });
  expect(revoked?.revokeBookingConsent).toMatchObject({ __typename: 'ConsentRevoked', consent: { id: consentId, revokedAt: sharedNow } });
  const { data: booking } = await grandmother.send(BookingOfAnother, { id: appointment.id });
  expect(booking?.appointment?.status).toBe('BOOKED');
  const { challenge: another } = await asksToBook(world, 'maria', { slotId: third, patientId });
  expect(another.id).not.toBe(challenge.id);
});

it('a slot that another channel takes while the code is on its way is lost, and the consent stays given [R-003, R-004]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const patientId = castId(valentina.number);
  const [slotId = '', next = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  const { challenge, appointment } = await asksToBook(world, 'maria', { slotId, patientId });
  await world.registry('fer').fail('CreateAppointment', { kind: 'ERROR', code: 'SLOT_NOT_AVAILABLE', times: 1 });
  expect(await answers(world, 'maria', challenge.id, await world.outbox.lastCode(valentina.phone))).toMatchObject({ code: 'SLOT_TAKEN' });
  const { data } = await world.as('valentina').send(BookingOfAnother, { id: appointment.id });
  expect(data?.appointment).toMatchObject({ status: 'EXPIRED', statusSetBy: 'SYSTEM' });
  const { data: booked } = await world.as('maria').send(BookForAnother, { input: { slotId: next, patientId } });
  expect(booked?.bookAppointment.__typename).toBe('AppointmentBooked');
});
