import { expect, it } from 'vitest';
import { AskConsent, BookForAnother, OwnersView, slotsAt, toldBy } from '../challenge/asking.ts';
import { clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

it('Maria cannot book her aunt, whose phone nobody knows, and is told who can [R-002, R-007]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const maria = world.as('maria');
  const aunt = await toldBy(world, 'zinaida');
  const [slotId = ''] = await slotsAt(world, clinicIdOf('77.1002'), 'zinaida');

  const { data } = await maria.send(BookForAnother, { input: { slotId, ...aunt } });
  expect(data?.bookAppointment).toMatchObject({ __typename: 'Refusal', code: 'OWNER_PHONE_UNKNOWN', rule: { code: 'R-002' } });
  const remedies = data?.bookAppointment.__typename === 'Refusal' ? data.bookAppointment.remedies : [];
  expect(remedies.map(({ action }) => action)).toEqual(['ACTIVATE_PHONE', 'CONTACT_REGISTRY_DESK']);
  expect(remedies[1]?.phone).toMatch(/^\+7\d{10}$/);

  // Nothing is held, and nobody was sent anything.
  const { data: asked } = await maria.send(AskConsent, { input: aunt });
  expect(asked?.requestBookingConsent).toMatchObject({ __typename: 'Refusal', code: 'OWNER_PHONE_UNKNOWN' });
  expect(await slotsAt(world, clinicIdOf('77.1002'), 'zinaida')).toContain(slotId);
  expect(await world.outbox.messages()).toEqual([]);

  // The aunt sees who tried.
  const { data: told } = await world.as('zinaida').send(OwnersView);
  expect(told?.me?.uses?.nodes[0]).toMatchObject({ by: { displayName: 'Мария С.' }, allowed: false });
});
