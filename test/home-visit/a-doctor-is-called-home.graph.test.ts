import { describe, expect, it } from 'vitest';
import { present } from '../registry/scene.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { CallDoctor, CancelCall, HomeVisits, moscowAddress, plea } from './calls.ts';

const fresh = () => sharedSandbox().world({ now: sharedNow });

describe('a doctor who is called home', () => {
  it('comes from the clinic of the attachment, and the request is there for its owner [R-063]', async () => {
    await using world = await fresh();
    const maria = world.as('maria');
    const { data, errors } = await maria.send(CallDoctor, { input: plea });
    expect(errors).toBeUndefined();
    expect(data?.requestHomeVisit).toMatchObject({
      __typename: 'HomeVisitRequested',
      visit: { status: 'NEW', complaint: plea.complaint, phone: plea.phone, address: { text: moscowAddress.text }, expectedFrom: null },
    });
    const shown = (await maria.send(HomeVisits)).data?.me;
    expect(shown?.person?.homeVisits?.map(({ status }) => status)).toEqual(['NEW']);
    expect(shown?.notifications?.nodes[0]).toMatchObject({ kind: 'HOME_VISIT_NEW' });
  });

  it('is told by the clinic until a protocol is in the record [R-067]', async () => {
    await using world = await fresh();
    const maria = world.as('maria');
    await maria.send(CallDoctor, { input: plea });
    const before = (await maria.send(HomeVisits)).data?.me?.person?.medicalRecord;
    await world.event('rmis', 'HOME_VISIT_STATUS_SET', { person: 'maria', status: 'ACCEPTED', expectedFrom: '2026-03-02T12:00:00+03:00' });
    const accepted = (await maria.send(HomeVisits)).data?.me;
    expect(accepted?.person?.homeVisits?.[0]).toMatchObject({
      status: 'ACCEPTED',
      expectedFrom: '2026-03-02T12:00:00+03:00',
      expectedTo: '2026-03-02T16:00:00+03:00',
    });
    expect(accepted?.notifications?.nodes[0]?.body).toContain('02.03 с 12:00 до 16:00');
    await world.event('rmis', 'HOME_VISIT_STATUS_SET', { person: 'maria', status: 'COMPLETED', content: 'Хрипы слева' });
    const completed = (await maria.send(HomeVisits)).data?.me?.person;
    expect(completed?.homeVisits?.map(({ status }) => status)).toEqual(['COMPLETED']);
    const documents = (record: typeof before) => (record && 'documents' in record ? record.documents : undefined);
    expect(documents(completed?.medicalRecord)?.totalCount).toBe((documents(before)?.totalCount ?? 0) + 1);
    expect(documents(completed?.medicalRecord)?.nodes[0]).toMatchObject({ content: 'Хрипы слева', signature: { valid: true } });
  });

  it('is passed to another clinic, which accepts', async () => {
    await using world = await fresh();
    const maria = world.as('maria');
    await maria.send(CallDoctor, { input: plea });
    const other = '1.2.643.5.1.13.13.12.2.77.1002';
    await world.event('rmis', 'HOME_VISIT_STATUS_SET', { person: 'maria', status: 'PASSED_TO_ANOTHER_CLINIC', clinic: other });
    const passed = (await maria.send(HomeVisits)).data?.me?.person?.homeVisits;
    expect(passed).toMatchObject([{ status: 'PASSED_TO_ANOTHER_CLINIC', clinic: { oid: other } }]);
    await world.event('rmis', 'HOME_VISIT_STATUS_SET', { person: 'maria', status: 'ACCEPTED' });
    expect((await maria.send(HomeVisits)).data?.me?.person?.homeVisits).toMatchObject([{ status: 'ACCEPTED', clinic: { oid: other } }]);
  });

  it('is called once at a time, and again after the call was cancelled', async () => {
    await using world = await fresh();
    const maria = world.as('maria');
    const first = (await maria.send(CallDoctor, { input: plea })).data?.requestHomeVisit;
    const id = present(first && 'visit' in first ? first.visit.id : undefined);
    expect((await maria.send(CallDoctor, { input: plea })).data?.requestHomeVisit).toMatchObject({ code: 'HOME_VISIT_ALREADY_ACTIVE' });
    const cancelled = (await maria.send(CancelCall, { input: { homeVisitId: id } })).data?.cancelHomeVisit;
    expect(cancelled).toMatchObject({ visit: { id, status: 'CANCELLED' } });
    expect((await maria.send(CancelCall, { input: { homeVisitId: id } })).data?.cancelHomeVisit).toMatchObject({ code: 'NOT_ELIGIBLE' });
    expect((await maria.send(CallDoctor, { input: plea })).data?.requestHomeVisit).toMatchObject({ __typename: 'HomeVisitRequested' });
  });

  it('is called for another person by their policy, whom the caller does not see [R-063]', async () => {
    await using world = await fresh();
    const person = await world.people.make({ name: 'Зимина Вера Павловна', birthDate: '1950-04-05', region: '77' });
    const input = {
      ...plea,
      policy: { enp: present(person.enp) },
      patientName: { family: 'Зимина', given: 'Вера', patronymic: 'Павловна' },
      patientBirthDate: '1950-04-05',
    };
    const told = (await world.as('maria').send(CallDoctor, { input })).data?.requestHomeVisit;
    expect(told).toMatchObject({ __typename: 'HomeVisitRequested', visit: { status: 'NEW', patient: null } });
    const wrong = { ...input, patientBirthDate: '1950-04-06' };
    expect((await world.as('maria').send(CallDoctor, { input: wrong })).data?.requestHomeVisit).toMatchObject({ code: 'PERSON_NOT_FOUND' });
    const shown = (await world.as(person).send(HomeVisits)).data?.me;
    expect(shown?.person?.homeVisits?.map(({ status }) => status)).toEqual(['NEW']);
    expect(shown?.notifications?.nodes[0]?.body).toContain('Вызвал(а)');
  });
});

describe('what is not given', () => {
  it('takes a permanent policy on a portal [R-066]', async () => {
    await using world = await fresh();
    const { data } = await world.as('viktor').send(CallDoctor, { input: plea });
    expect(data?.requestHomeVisit).toMatchObject({ code: 'TEMPORARY_POLICY_NOT_ACCEPTED', rule: { code: 'R-066' } });
  });

  it('is not there in every region, and says how to hear when it comes [R-064]', async () => {
    await using world = await fresh();
    const { data } = await world.as('ivan').send(CallDoctor, { input: plea });
    expect(data?.requestHomeVisit).toMatchObject({
      code: 'SERVICE_NOT_AVAILABLE_IN_REGION',
      rule: { code: 'R-064' },
      profile: 'STAVROPOL',
      remedies: [{ action: 'CONTACT_REGISTRY_DESK' }, { action: 'SUBSCRIBE_TO_SERVICE' }],
    });
  });

  it.each([
    ['an empty complaint', { ...plea, complaint: '   ' }, 'input.complaint'],
    ['a complaint of 2,001 characters', { ...plea, complaint: 'я'.repeat(2_001) }, 'input.complaint'],
    ['no address', { ...plea, address: { text: '', regionCode: '77' } }, 'input.address.text'],
    ['a region that is none', { ...plea, address: { text: moscowAddress.text, regionCode: '00' } }, 'input.address.regionCode'],
    ['a phone without the code of a country', { ...plea, phone: '89160000001' }, 'input.phone'],
  ])('%s is an error that names the field', async (_what, input, field) => {
    await using world = await fresh();
    const { data, errors } = await world.as('maria').send(CallDoctor, { input });
    expect(data?.requestHomeVisit).toBeUndefined();
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(field);
  });
});

describe('a clinic’s system that does not answer', () => {
  it('leaves the outcome unknown, and the same key tells it later', async () => {
    await using world = await fresh();
    const maria = world.as('maria');
    await world.registry('rmis').fail('CreateHomeCallRequest', { kind: 'RESET' });
    const input = { ...plea, idempotencyKey: 'call-1' };
    const first = await maria.send(CallDoctor, { input });
    expect(first.errors?.[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: true });
    expect((await maria.send(HomeVisits)).data?.me?.person?.homeVisits).toEqual([]);
    await world.faults.remove();
    const again = (await maria.send(CallDoctor, { input })).data?.requestHomeVisit;
    expect(again).toMatchObject({ __typename: 'HomeVisitRequested', visit: { status: 'NEW' } });
    expect((await maria.send(CallDoctor, { input })).data?.requestHomeVisit).toEqual(again);
    const other = { ...input, complaint: 'Другое' };
    expect((await maria.send(CallDoctor, { input: other })).data?.requestHomeVisit).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  // Whoever is asking yet is given twice the deadline of a registry.
  it('is asked again without anybody’s asking', { timeout: 120_000 }, async () => {
    await using world = await fresh();
    const maria = world.as('maria');
    await world.registry('rmis').fail('CreateHomeCallRequest', { kind: 'RESET', times: 3 });
    expect((await maria.send(CallDoctor, { input: plea })).errors?.[0]?.extensions?.['code']).toBe('OUTCOME_UNKNOWN');
    const statuses = async () => (await maria.send(HomeVisits)).data?.me?.person?.homeVisits?.map(({ status }) => status);
    await expect.poll(statuses, { timeout: 90_000, interval: 1_000 }).toEqual(['NEW']);
  });
});
