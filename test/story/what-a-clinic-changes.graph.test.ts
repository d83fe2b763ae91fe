import { expect, it } from 'vitest';
import { z } from 'zod';
import { booked, isOpen, reasonsAgainst, refusalTo, slotsAt, slotWhere, tryToBook, visit, type Visit } from '../booking/wishes.ts';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { newWorld, oidOf } from './stories.ts';

const eligibility = `query ($id: ID!) { person(id: $id) { eligibility(service: APPOINTMENT) { refusals { code remedies { action phone } } } } }`;
interface Eligible {
  readonly person: {
    readonly eligibility: { readonly refusals: readonly { code: string; remedies: readonly { action: string; phone: string | null }[] }[] };
  };
}

it('Ludmila’s hospital is outside FER, until Минздрав takes it in [R-035, R-036]', async () => {
  await using world = await newWorld();
  const ludmila = world.as('ludmila');
  const before = (await ludmila.send<Eligible, { id: string }>(eligibility, { id: castId(23) })).data?.person.eligibility.refusals;
  expect(before).toMatchObject([
    { code: 'ORGANIZATION_NOT_IN_FER', remedies: [{ action: 'CONTACT_REGISTRY_DESK', phone: expect.any(String) }] },
  ]);
  expect(await slotsAt(ludmila, '32.1002')).toEqual([]);

  await world.events.raise({ registry: 'fer', event: 'MO_ADDED', actor: 'MINZDRAV', clinic: oidOf('32.1002') });
  const slot = await slotWhere(ludmila, '32.1002', (one) => isOpen('ADULT')(one) && one.specialty?.code !== '110');
  expect(await booked(ludmila, { slotId: slot.id })).toMatchObject({ status: 'BOOKED', channel: 'PORTAL' });
});

it('Pavel’s polyclinic has his name wrong, and he is booked once it puts that right [R-044, R-045]', async () => {
  await using world = await newWorld();
  const pavel = world.as('pavel');
  const slot = await slotWhere(pavel, '50.1001', isOpen('ADULT'));
  expect(await refusalTo(pavel, { slotId: slot.id })).toBe('R-045 MIS_DATA_MISMATCH');

  await world.events.raise({ registry: 'rmis', event: 'MISMATCH_CORRECTED', person: 'pavel' });
  expect(await reasonsAgainst(pavel, { id: castId(24), slotId: slot.id })).toEqual([]);
  expect(await booked(pavel, { slotId: slot.id })).toMatchObject({ status: 'BOOKED' });
});

it('Gleb is attached nowhere: the polyclinic does not book him, and one that serves whoever comes does [R-040, R-041]', async () => {
  await using world = await newWorld();
  const made = await world.people.make({ name: 'Глебов Глеб Глебович', sex: 'MALE', age: 35, region: '77', attached: false });
  const gleb = world.as(made.persona ?? '');
  const polyclinic = await slotWhere(gleb, '77.1001', isOpen('ADULT'));
  expect(await refusalTo(gleb, { slotId: polyclinic.id })).toBe('R-015 NO_ATTACHMENT');

  const dentist = await slotWhere(gleb, '77.1004', isOpen('ADULT'));
  expect(await booked(gleb, { slotId: dentist.id })).toMatchObject({
    status: 'BOOKED',
    clinic: { name: expect.stringContaining('томатолог') },
  });
});

it('Maria’s polyclinic takes its schedule back: nothing is to be chosen, and the desk’s phone is told, until it is published again [R-032, R-033]', async () => {
  await using world = await newWorld();
  const maria = world.as('maria');
  const slot = await slotWhere(maria, '77.1001', isOpen('ADULT'));
  await world.events.raise({ registry: 'fer', event: 'SCHEDULE_WITHDRAWN', clinic: oidOf('77.1001') });

  const question = `query ($id: ID!) { clinic(id: $id) { slots { nodes { id } emptyReason registryDesk { phone } } } }`;
  type Slots = { clinic: { slots: { nodes: readonly object[]; emptyReason: string | null; registryDesk: { phone: string } } } };
  const { data } = await maria.send<Slots, { id: string }>(question, { id: clinicIdOf('77.1001') });
  expect(data?.clinic.slots).toMatchObject({
    nodes: [],
    emptyReason: 'SCHEDULE_NOT_PUBLISHED',
    registryDesk: { phone: expect.any(String) },
  });
  expect((await tryToBook(maria, { slotId: slot.id })).errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);

  await world.events.raise({ registry: 'fer', event: 'SCHEDULE_PUBLISHED', clinic: oidOf('77.1001') });
  expect(await booked(maria, { slotId: slot.id })).toMatchObject({ status: 'BOOKED', startsAt: slot.startsAt });
});

it('Maria is seen by an ophthalmologist by the referral that her doctor gave her, and not without [R-025]', async () => {
  await using world = await newWorld();
  const maria = world.as('maria');
  const bySight = { freeOnly: true, specialty: '54' };
  const slot = await slotWhere(maria, '77.1001', ({ bookableOnline }) => bookableOnline, bySight);
  expect(await refusalTo(maria, { slotId: slot.id })).toBe('R-025 REFERRAL_REQUIRED');

  type Referrals = { me: { person: { referrals: readonly { id: string; number: string }[] } } };
  const { data } = await maria.send<Referrals, never>(`{ me { person { referrals { id number } } } }`);
  const [referral] = data?.me.person.referrals ?? [];
  // It leads to the ophthalmologist only.
  const therapist = await slotWhere(maria, '77.1001', isOpen('ADULT'));
  expect(await refusalTo(maria, { slotId: therapist.id, referralId: referral?.id })).toBe('R-025 REFERRAL_REQUIRED');
  expect(await booked(maria, { slotId: slot.id, referralId: referral?.id })).toMatchObject({ referral: { number: referral?.number } });
});

it('Maria’s clinic says by mistake that she did not come: she sees who said so and whom to ask, and the clinic puts it right [R-052, R-053, R-054]', async () => {
  await using world = await newWorld();
  const maria = world.as('maria');
  const slot = await slotWhere(maria, '77.1001', isOpen('ADULT'));
  const { id } = await booked(maria, { slotId: slot.id });
  const [call] = await world.registry('fer').calls({ operation: 'CreateAppointment' });
  const inClinic = z.object({ Book_Id_Mis: z.string() }).parse(call?.answer).Book_Id_Mis;
  await world.clock.advance('PT8H');

  const told = async (): Promise<Visit | undefined> =>
    (await maria.send<{ appointment: Visit }, { id: string }>(`query ($id: ID!) { appointment(id: $id) { ${visit} } }`, { id })).data
      ?.appointment;
  await world.events.raise({ registry: 'rmis', event: 'VISIT_STATUS_SET', visit: inClinic, status: 'PATIENT_NOT_ARRIVED' });
  await world.clock.advance('PT10M');
  expect(await told()).toMatchObject({
    status: 'PATIENT_DID_NOT_COME',
    statusSetBy: 'CLINIC',
    cancellable: false,
    disputeRemedy: { action: 'CONTACT_REGISTRY_DESK', phone: expect.stringMatching(/^\+7/) },
  });

  await world.events.raise({ registry: 'rmis', event: 'VISIT_STATUS_SET', visit: inClinic, status: 'SUCCESS' });
  await world.clock.advance('PT10M');
  expect(await told()).toMatchObject({
    status: 'COMPLETED',
    disputeRemedy: null,
    history: [
      { status: 'BOOKED', setBy: 'APPLICANT' },
      { status: 'PATIENT_DID_NOT_COME', setBy: 'CLINIC' },
      { status: 'COMPLETED', setBy: 'CLINIC' },
    ],
  });
});
