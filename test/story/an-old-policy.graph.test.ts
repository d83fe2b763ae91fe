import { expect, it } from 'vitest';
import { booked, cancel, isOpen, slotWhere } from '../booking/wishes.ts';
import { newWorld, oidOf } from './stories.ts';

const callDoctor = `mutation ($input: RequestHomeVisitInput!) { requestHomeVisit(input: $input) {
  __typename ... on HomeVisitRequested { visit { status } } ... on Refusal { code } } }`;

it('Ivan’s policy is of the old sample, and does for booking [R-073]', async () => {
  await using world = await newWorld();
  const ivan = world.as('ivan');
  const slot = await slotWhere(ivan, '26.1001', (one) => isOpen('ADULT')(one) && one.specialty?.code !== '110');
  const visit = await booked(ivan, { slotId: slot.id });
  expect(visit).toMatchObject({ status: 'BOOKED', policyUsed: { type: 'OLD' }, policyCheck: { valid: true } });
  await world
    .registry('fer')
    .expectCall('GetPatientInfo', { request: { Patient_Data: { OMS_Series: '070022', OMS_Number: '9900000022' } } });
  expect(await cancel(ivan, visit.id)).toBe('CANCELLED_BY_APPLICANT');
});

it('Fyodor’s does as well, and calls a doctor home where the region has home visits [R-073]', async () => {
  await using world = await newWorld();
  const made = await world.people.make({
    name: 'Фёдоров Фёдор Фёдорович',
    sex: 'MALE',
    age: 70,
    region: '77',
    policy: 'OLD',
    clinic: oidOf('77.1001'),
    visitAhead: false,
  });
  const fyodor = world.as(made.persona ?? '');
  const slot = await slotWhere(fyodor, '77.1001', isOpen('ADULT'));
  expect(await booked(fyodor, { slotId: slot.id })).toMatchObject({ policyUsed: { type: 'OLD' } });

  const input = {
    address: { text: 'г. Москва, ул. Садовая, д. 3', regionCode: '77' },
    complaint: 'Температура 38,5',
    phone: '+79161234567',
  };
  type Called = { requestHomeVisit: { __typename: string; visit?: { status: string } } };
  const { data, errors } = await fyodor.send<Called, { input: object }>(callDoctor, { input });
  expect(errors).toBeUndefined();
  expect(data?.requestHomeVisit).toEqual({ __typename: 'HomeVisitRequested', visit: { status: 'NEW' } });
});
