import { expect, it } from 'vitest';
import { Apply, Attachments, clinicId, clinicOid, idOf, passport } from '../attachment/applications.ts';
import { CallDoctor, plea } from '../home-visit/calls.ts';
import { present } from '../registry/scene.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

it('an application of 30 April is decided after the May holidays, within two working days [R-124, R-128, R-129]', async () => {
  await using world = await sharedSandbox().world({ now: '2026-04-30T10:00:00+03:00' });
  const person = await world.people.make({
    name: 'Зимин Пётр Павлович',
    birthDate: '1985-04-05',
    region: '77',
    clinic: clinicOid('77', 1001),
  });
  const [oip, applicant] = [present(person.oip ?? undefined), world.as(person)];
  const input = { personId: idOf(oip), clinicId: clinicId(clinicOid('77', 1002)), reason: 'CHOICE' as const, documents: [passport] };
  await applicant.send(Apply, { input });
  const first = async () => (await applicant.send(Attachments, { id: idOf(oip) })).data?.person?.attachments?.[0];

  // 1 May is a holiday, 2 and 3 May are a weekend.
  await world.clock.set('2026-05-03T23:59:59+03:00');
  expect(await first()).toMatchObject({ status: 'SUBMITTED' });
  const { acts } = await world.clock.set('2026-05-04T12:00:00+03:00');
  expect(acts.map(({ at, kind }) => [at, kind])).toEqual([['2026-05-04T09:00:00+03:00', 'AttachmentApplicationChanged']]);
  expect(await first()).toMatchObject({ status: 'IN_REVIEW', decidedAt: null });
  await world.clock.set('2026-05-05T15:00:00+03:00');
  expect(await first()).toMatchObject({ status: 'ATTACHED', validFrom: '2026-05-05', requestedAt: '2026-04-30T10:00:00+03:00' });

  // The register has the one before until the day before.
  const shown = (await applicant.send(Attachments, { id: idOf(oip) })).data;
  expect(shown?.me?.notifications?.nodes[0]).toMatchObject({ kind: 'ATTACHMENT_ATTACHED' });
  expect((await world.consistency(oip)).unintended).toBe(0);
});

it('somebody with a temporary policy is attached at the desk, and still gets no doctor through the portal [R-130, R-131]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const person = await world.people.make({
    name: 'Зимин Пётр Павлович',
    birthDate: '1985-04-05',
    region: '77',
    policy: 'TEMPORARY',
    attached: false,
  });
  const oip = present(person.oip ?? undefined);
  const clinic = clinicOid('77', 1001);
  const input = { personId: idOf(oip), clinicId: clinicId(clinic), reason: 'RESIDENCE' as const, documents: [passport] };

  // On the portal it is refused.
  expect((await world.as(person).send(Apply, { input })).data?.applyForAttachment).toMatchObject({
    code: 'TEMPORARY_POLICY_NOT_ACCEPTED',
    rule: { code: 'R-131' },
  });

  // So he comes to the clinic: the desk does not know him before, and books him for today.
  const desk = world.as('desk');
  expect((await desk.send(Apply, { input })).data?.applyForAttachment).toMatchObject({ code: 'PERSON_NOT_FOUND' });
  const slot = (
    await desk.send<{ clinic: { slots: { nodes: { id: string }[] } } }, never>(
      `{ clinic(id: "${clinicId(clinic)}") { slots(filter: { freeOnly: true, to: "2026-03-02T23:59:59+03:00" }, first: 1) { nodes { id } } } }`,
    )
  ).data?.clinic.slots.nodes[0];
  await world.event('rmis', 'VISIT_ADDED', { person: oip, slot: present(slot).id });
  expect((await desk.send(Apply, { input })).data?.applyForAttachment).toMatchObject({
    attachment: { status: 'SUBMITTED', policyType: 'TEMPORARY' },
  });
  await world.clock.advance({ workingDays: 3 });
  const attached = (await world.as(person).send(Attachments, { id: idOf(oip) })).data;
  expect(attached?.person?.attachments).toMatchObject([{ status: 'ATTACHED', policyType: 'TEMPORARY' }]);
  expect(attached?.me?.notifications?.nodes[0]).toMatchObject({ kind: 'ATTACHMENT_ATTACHED' });

  // The attachment opens nothing on the portal, not even once he has a permanent policy.
  expect((await world.as(person).send(CallDoctor, { input: plea })).data?.requestHomeVisit).toMatchObject({
    code: 'TEMPORARY_POLICY_NOT_ACCEPTED',
  });
  await world.event('insured-persons', 'POLICY_ISSUED', { person: oip, type: 'Ц' });
  expect((await world.as(person).send(CallDoctor, { input: plea })).data?.requestHomeVisit).toMatchObject({
    code: 'NO_ATTACHMENT',
    rule: { code: 'R-130' },
  });
});
