import { expect, it } from 'vitest';
import { booked, cancel, isOpen, refusalTo, slotWhere, visit, type Visit } from '../booking/wishes.ts';
import { castId } from '../eligibility/ids-of-the-graph.ts';
import { newWorld } from './stories.ts';

const account = `{ me { bookings(first: 5) { nodes { ${visit} } } notifications(first: 5) { nodes { title body } } } }`;
interface Account {
  readonly me: {
    readonly bookings: { readonly nodes: readonly Visit[] };
    readonly notifications: { readonly nodes: readonly { title: string; body: string }[] };
  };
}

it('Maria books herself to a doctor of her polyclinic, is told where and when to come, and changes her mind [R-050, R-055]', async () => {
  await using world = await newWorld();
  const maria = world.as('maria');
  const slot = await slotWhere(maria, '77.1001', isOpen('ADULT'));

  const visitAhead = await booked(maria, { slotId: slot.id, idempotencyKey: 'monday' });
  expect(visitAhead).toMatchObject({
    status: 'BOOKED',
    channel: 'PORTAL',
    startsAt: slot.startsAt,
    room: expect.any(String),
    bookedBy: null,
    patient: { name: { full: 'Соколова Мария Андреевна' } },
    clinic: { name: 'ГБУЗ «Городская поликлиника № 901»', address: { text: expect.stringContaining('г. Москва') } },
    policyUsed: { type: 'DIGITAL' },
    policyCheck: { valid: true, checkedAt: '2026-03-02T09:00:00+03:00', registryResponseId: expect.any(String) },
  });
  expect(visitAhead.doctor?.name.full).toMatch(/\S+ \S+/);

  const { data } = await maria.send<Account, never>(account);
  expect(data?.me.bookings.nodes.map(({ id }) => id)).toEqual([visitAhead.id]);
  expect(data?.me.notifications.nodes[0]?.body).toContain(visitAhead.doctor?.name.full ?? 'nobody');

  expect(await cancel(maria, visitAhead.id)).toBe('CANCELLED_BY_APPLICANT');
  expect(await booked(maria, { slotId: slot.id })).toMatchObject({ status: 'BOOKED', startsAt: slot.startsAt });
});

it('Maria books her son, nobody is sent a code, and his father may cancel it [R-009, R-011]', async () => {
  await using world = await newWorld();
  const maria = world.as('maria');
  const slot = await slotWhere(maria, '77.1003', (one) => isOpen('CHILD')(one) && one.specialty?.code !== '109');

  const visitAhead = await booked(maria, { slotId: slot.id, patientId: castId(3) });
  expect(visitAhead).toMatchObject({ bookedBy: { displayName: 'Мария С.', relation: 'мать' }, patient: { id: castId(3) } });
  const sent = await world.outbox.messages();
  expect(sent.filter(({ code }) => code !== undefined)).toEqual([]);

  expect(await cancel(world.as('alexey'), visitAhead.id)).toBe('CANCELLED_BY_APPLICANT');
  expect(await refusalTo(world.as('viktor'), { slotId: slot.id, patientId: castId(3) })).toBe('R-314 PERSON_NOT_FOUND');
});
