import { describe, expect, it } from 'vitest';
import { present } from '../registry/scene.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { Apply, Attachments, clinicId, clinicOid, idOf, passport } from './applications.ts';

const fresh = (now = sharedNow) => sharedSandbox().world({ now });
const other = clinicOid('77', 1002);
const children = clinicOid('77', 1003);

/** A grown-up of Moscow who is attached to clinic 901 since long ago. */
const grownUp = { name: 'Зимин Пётр Павлович', birthDate: '1985-04-05', region: '77', clinic: clinicOid('77', 1001) } as const;
const applicationOf = (oip: string) => ({
  personId: idOf(oip),
  clinicId: clinicId(other),
  reason: 'CHOICE' as const,
  documents: [passport],
});

describe('an application for attachment', () => {
  it('is with the clinic at once, looked at the next working day and granted on the second [R-124, R-128, R-129]', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const [oip, applicant] = [present(person.oip ?? undefined), world.as(person)];
    const { data, errors } = await applicant.send(Apply, { input: applicationOf(oip) });
    expect(errors).toBeUndefined();
    expect(data?.applyForAttachment).toMatchObject({
      attachment: {
        status: 'SUBMITTED',
        reason: 'CHOICE',
        policyType: 'DIGITAL',
        decidedAt: null,
        requestedAt: '2026-03-02T09:00:00+03:00',
        clinic: { oid: other },
      },
    });
    const id = data?.applyForAttachment && 'attachment' in data.applyForAttachment ? data.applyForAttachment.attachment.id : '';
    await world.clock.set('2026-03-03T08:59:59+03:00');
    const status = async () =>
      (await applicant.send(Attachments, { id: idOf(oip) })).data?.person?.attachments?.find((one) => one.id === id)?.status;
    expect(await status()).toBe('SUBMITTED');
    await world.clock.set('2026-03-03T09:00:00+03:00');
    expect(await status()).toBe('IN_REVIEW');
    await world.clock.set('2026-03-04T14:59:59+03:00');
    expect(await status()).toBe('IN_REVIEW');
    await world.clock.set('2026-03-04T15:00:00+03:00');
    const shown = (await applicant.send(Attachments, { id: idOf(oip) })).data;
    expect(shown?.person?.attachments).toMatchObject([
      { id, status: 'ATTACHED', reason: 'CHOICE', validFrom: '2026-03-04', decidedAt: '2026-03-04T15:00:00+03:00', clinic: { oid: other } },
      { status: 'DETACHED', clinic: { oid: clinicOid('77', 1001) } },
    ]);
    expect(shown?.me?.notifications?.nodes[0]).toMatchObject({ kind: 'ATTACHMENT_ATTACHED', title: 'Вы прикреплены к поликлинике' });
  });

  it('is decided at once where the clinic does so, and then not once more; after that there may be another [R-128]', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const [oip, applicant] = [present(person.oip ?? undefined), world.as(person)];
    await applicant.send(Apply, { input: applicationOf(oip) });
    await world.event('rmis', 'ATTACHMENT_DECIDED', { person: oip, decision: 'REJECTED', reason: 'Участок переполнен' });
    await world.clock.advance({ workingDays: 5 });
    const shown = (await applicant.send(Attachments, { id: idOf(oip) })).data;
    expect(shown?.person?.attachments?.map(({ status, decision }) => [status, decision])).toEqual([
      ['REJECTED', 'Участок переполнен'],
      ['ATTACHED', null],
    ]);
    expect(shown?.me?.notifications?.nodes.filter(({ kind }) => kind.startsWith('ATTACHMENT_')).map(({ kind }) => kind)).toEqual([
      'ATTACHMENT_REJECTED',
      'ATTACHMENT_SUBMITTED',
    ]);
    const another = (await applicant.send(Apply, { input: applicationOf(oip) })).data?.applyForAttachment;
    expect(another).toMatchObject({ attachment: { status: 'SUBMITTED' } });
  });

  it('is rejected by a clinic for children [R-128]', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const [oip, applicant] = [present(person.oip ?? undefined), world.as(person)];
    await applicant.send(Apply, { input: { ...applicationOf(oip), clinicId: clinicId(children) } });
    await world.clock.advance({ workingDays: 3 });
    const [first] = (await applicant.send(Attachments, { id: idOf(oip) })).data?.person?.attachments ?? [];
    expect(first).toMatchObject({ status: 'REJECTED', decision: 'Поликлиника обслуживает детей до 18 лет' });
  });

  it('waits for a decision before there is another, and is the same under its key', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const [oip, applicant] = [present(person.oip ?? undefined), world.as(person)];
    const input = { ...applicationOf(oip), idempotencyKey: 'apply-1' };
    const first = (await applicant.send(Apply, { input })).data?.applyForAttachment;
    expect((await applicant.send(Apply, { input })).data?.applyForAttachment).toEqual(first);
    const { idempotencyKey: _, ...again } = input;
    expect((await applicant.send(Apply, { input: again })).data?.applyForAttachment).toMatchObject({
      code: 'ATTACHMENT_TOO_SOON',
      rule: { code: 'R-128' },
    });
  });

  it('by choice comes once a year: the day before is too soon, the same day of the next year is not [R-133]', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const [oip, applicant] = [present(person.oip ?? undefined), world.as(person)];
    await applicant.send(Apply, { input: applicationOf(oip) });
    await world.event('rmis', 'ATTACHMENT_DECIDED', { person: oip, decision: 'ATTACHED' });
    const back = { ...applicationOf(oip), clinicId: clinicId(clinicOid('77', 1001)) };
    expect((await applicant.send(Apply, { input: back })).data?.applyForAttachment).toMatchObject({
      code: 'ATTACHMENT_TOO_SOON',
      rule: { code: 'R-133' },
      retryAfter: '2027-03-02T00:00:00+03:00',
    });
    const moved = (await applicant.send(Apply, { input: { ...back, reason: 'RESIDENCE' } })).data?.applyForAttachment;
    expect(moved).toMatchObject({ __typename: 'AttachmentApplied' });
    await world.event('rmis', 'ATTACHMENT_DECIDED', { person: oip, decision: 'REJECTED' });
    await world.clock.set('2027-03-01T12:00:00+03:00');
    expect((await applicant.send(Apply, { input: back })).data?.applyForAttachment).toMatchObject({ code: 'ATTACHMENT_TOO_SOON' });
    await world.clock.set('2027-03-02T00:00:00+03:00');
    expect((await applicant.send(Apply, { input: back })).data?.applyForAttachment).toMatchObject({ __typename: 'AttachmentApplied' });
  });
});

describe('what speaks against it', () => {
  it('is a clinic outside OMS [R-125]', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const input = { ...applicationOf(present(person.oip ?? undefined)), clinicId: clinicId(clinicOid('77', 1006)) };
    expect((await world.as(person).send(Apply, { input })).data?.applyForAttachment).toMatchObject({
      code: 'ORGANIZATION_NOT_IN_OMS',
      rule: { code: 'R-125' },
    });
  });

  it('is a paper of the wrong kind, an old one, or none [R-126]', async () => {
    await using world = await fresh();
    const person = await world.people.make(grownUp);
    const input = applicationOf(present(person.oip ?? undefined));
    const certificate = { kind: 'BIRTH_CERTIFICATE', series: 'IV-АИ', number: '123456' } as const;
    const refusalWith = async (documents: typeof input.documents | (typeof certificate)[]) =>
      (await world.as(person).send(Apply, { input: { ...input, documents } })).data?.applyForAttachment;
    expect(await refusalWith([certificate])).toMatchObject({ code: 'IDENTITY_DOCUMENT_TYPE_INVALID', field: 'input.documents.0.kind' });
    expect(await refusalWith([])).toMatchObject({ code: 'DOCUMENT_REQUIRED', rule: { code: 'R-126' } });
    const old = { ...passport, issuedOn: '2001-05-20' as const } as unknown as typeof passport;
    expect(await refusalWith([old])).toMatchObject({ code: 'DOCUMENT_EXPIRED', field: 'input.documents.0' });
    const { errors } = await world.as(person).send(Apply, { input: { ...input, documents: [{ ...passport, series: '45' }] } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain('input.documents.0');
  });

  it('is, of a child under 14, the missing passport of the representative [R-127]', async () => {
    await using world = await fresh();
    const family = await world.people.makeAll([
      { name: 'Зимина Анна Петровна', birthDate: '1990-04-05', region: '77' },
      { name: 'Зимина Ольга Ивановна', birthDate: '2018-04-05', region: '77', mother: '#1', clinic: children },
    ]);
    const [mother, child] = [present(family[0]), present(family[1])];
    const certificate = { kind: 'BIRTH_CERTIFICATE', series: 'IV-АИ', number: '123456' } as const;
    const input = {
      personId: idOf(present(child.oip ?? undefined)),
      clinicId: clinicId(clinicOid('50', 1003)),
      reason: 'RESIDENCE' as const,
      documents: [certificate],
    };
    const said = async (extra: object) => (await world.as(mother).send(Apply, { input: { ...input, ...extra } })).data?.applyForAttachment;
    expect(await said({})).toMatchObject({ code: 'DOCUMENT_REQUIRED', field: 'input.representativeDocument', rule: { code: 'R-127' } });
    expect(await said({ representativeDocument: certificate })).toMatchObject({ code: 'IDENTITY_DOCUMENT_TYPE_INVALID' });
    expect(await said({ representativeDocument: passport })).toMatchObject({ __typename: 'AttachmentApplied' });
  });

  it('is an old policy on a portal, and a temporary one [R-073, R-131]', async () => {
    await using world = await fresh();
    const of = (oip: string) => ({ ...applicationOf(oip), clinicId: clinicId(clinicOid('26', 1002)) });
    const ivan = present((await world.people.find('region:26', 'policy:OLD')).oip ?? undefined);
    expect((await world.as('ivan').send(Apply, { input: of(ivan) })).data?.applyForAttachment).toMatchObject({
      code: 'OLD_POLICY_NOT_ACCEPTED',
    });
    const viktor = present((await world.people.find('region:23', 'policy:TEMPORARY')).oip ?? undefined);
    expect((await world.as('viktor').send(Apply, { input: of(viktor) })).data?.applyForAttachment).toMatchObject({
      code: 'TEMPORARY_POLICY_NOT_ACCEPTED',
      rule: { code: 'R-131' },
    });
  });
});
