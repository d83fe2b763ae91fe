import { expect, it } from 'vitest';
import { book, booked, cancel, isOpen, refusalTo, slotWhere } from '../booking/wishes.ts';
import { idOf } from '../eligibility/ids-of-the-graph.ts';
import type { GraphClient } from '../setup/index.ts';
import { newWorld, oidOf } from './stories.ts';

/** What the history of a booking says last, and by whom it was set. */
const lastWordOn = async (who: GraphClient, id: string) => {
  type Answer = { appointment: { statusSetBy: string; history: readonly { status: string; setBy: string }[] } };
  const question = 'query ($id: ID!) { appointment(id: $id) { statusSetBy history { status setBy } } }';
  const { data } = await who.send<Answer, { id: string }>(question, { id });
  expect(data?.appointment.statusSetBy).toBe(data?.appointment.history.at(-1)?.setBy);
  return data?.appointment.history.at(-1);
};

it('Olga lost her policy: the portal sends her to the desk, and the desk books her by the temporary one [R-016, R-022, R-023, R-052]', async () => {
  await using world = await newWorld();
  const olga = await world.people.make({
    name: 'Семёнова Ольга Петровна',
    sex: 'FEMALE',
    age: 40,
    region: '77',
    policy: 'TEMPORARY',
    clinic: oidOf('77.1001'),
    visitAhead: false,
  });
  const herself = world.as(olga.persona ?? '');
  const slot = await slotWhere(herself, '77.1001', isOpen('ADULT'));
  const refused = await book(herself, { slotId: slot.id });
  expect(refused).toMatchObject({ code: 'TEMPORARY_POLICY_NOT_ACCEPTED', rule: { code: 'R-016' } });
  expect(refused.remedies?.map(({ action }) => action)).toEqual(['GET_PERMANENT_POLICY', 'ATTACH_TO_CLINIC', 'CONTACT_REGISTRY_DESK']);

  // She goes to the desk of her polyclinic, which sees its patients.
  const visit = await booked(world.as('desk'), { slotId: slot.id, patientId: idOf('Person', olga.oip ?? '') });
  expect(visit).toMatchObject({
    channel: 'REGISTRY_DESK',
    policyUsed: { type: 'TEMPORARY' },
    policyCheck: { valid: true },
    cancellable: true,
  });
  await world.registry('fer').expectCall('CreateAppointment', { request: { Source: 'REG' }, times: 1 });
  expect(await refusalTo(herself, { slotId: slot.id })).toBe('R-016 TEMPORARY_POLICY_NOT_ACCEPTED');
  expect(await cancel(world.as('desk'), visit.id)).toBe('CANCELLED_BY_APPLICANT');
  expect(await lastWordOn(world.as('desk'), visit.id)).toEqual({ status: 'CANCELLED_BY_APPLICANT', setBy: 'REGISTRY_DESK' });
});

it('Olga calls instead: whoever answers sees nobody, and books whom the number, the name and the birth date name [R-023]', async () => {
  await using world = await newWorld();
  const olga = await world.people.make({
    name: 'Семёнова Ольга Петровна',
    sex: 'FEMALE',
    age: 40,
    region: '77',
    policy: 'TEMPORARY',
    clinic: oidOf('77.1001'),
    visitAhead: false,
  });
  const callCentre = world.as('callcentre');
  const slot = await slotWhere(callCentre, '77.1001', isOpen('ADULT'));
  const named = { policy: { enp: olga.enp }, patientBirthDate: olga.birthDate };
  const byAnotherName = { ...named, patientName: { family: 'Семёнова', given: 'Елена', patronymic: 'Петровна' } };
  expect(await refusalTo(callCentre, { slotId: slot.id, ...byAnotherName })).toBe('R-089 PERSON_NOT_FOUND');

  const patientName = { family: 'Семенова', given: 'Ольга', patronymic: 'Петровна' };
  const visit = await booked(callCentre, { slotId: slot.id, ...named, patientName });
  // The booking is the operator’s to cancel; the patient is not theirs to look at.
  expect(visit).toMatchObject({ channel: 'CALL_CENTRE', patient: null, policyUsed: null, cancellable: true });
  await world.registry('fer').expectCall('CreateAppointment', { request: { Source: 'CC' }, times: 1 });
  expect(await cancel(callCentre, visit.id)).toBe('CANCELLED_BY_APPLICANT');
  expect(await lastWordOn(callCentre, visit.id)).toEqual({ status: 'CANCELLED_BY_APPLICANT', setBy: 'CALL_CENTRE' });
});
