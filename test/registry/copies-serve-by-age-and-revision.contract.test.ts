import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Registries, Sourced } from '../../gateway/registry/index.ts';
import { connected } from './connected.ts';
import { emptyPortal } from '../../schema/registry/rmis-portal.ts';
import { answer, startFaultyServer, type FaultyServer } from './faulty-server.ts';
import { oip, personAnswer, resourcesAnswer, scheduleAnswer } from './register-answers.ts';

let server: FaultyServer;
beforeAll(async () => void (server = await startFaultyServer()));
afterAll(() => server[Symbol.asyncDispose]());

/** And not worth a repetition. */
const down = () => server.does({ kind: 'ANSWER', status: 503, body: {}, headers: { 'retry-after': '60' } });
const callsOf = async (act: () => unknown): Promise<number> => {
  const before = server.calls.length;
  await act();
  return server.calls.length - before;
};
const week = { from: '2026-11-21', to: '2026-11-28' };
const moOid = '1.2.643.5.1.13.13.12.2.77.1001';
const doctor = {
  specialist: { name: { family: 'Петров', given: 'Пётр', patronymic: null }, snils: '11223344595' },
  room: null,
  specialty: { code: '109', name: '' },
};

beforeEach(() => {
  server.does(({ path, body }) => {
    const bodies: Record<string, unknown> = {
      '/getPersonData': personAnswer(`request-${server.calls.length}`),
      '/findPersonsByPersCriteria': { externalRequestId: 'f', persons: [] },
      '/getMedicalOrganizations': { externalRequestId: 'o', organizations: [] },
      '/getInsuranceOrganizations': { externalRequestId: 'i', organizations: [] },
      '/GetAttachments': { requestId: 'a', attachments: [] },
      '/GetSigningKeys': { requestId: 'k', keys: [{ keyId: 'key-1', moOid, x: 'x' }] },
      '/GetMOInfoExtended': {
        Session_ID: body['Session_ID'],
        MO_List: [{ MO_Id: '1', MO_OID: moOid, MO_Name: 'ГП 1', MO_Address: 'Москва' }],
      },
      '/GetServicePostSpecsInfo': { Session_ID: body['Session_ID'], Service_Post_Specs: [] },
      '/GetMOResourceInfo': path === '/GetMOResourceInfo' ? resourcesAnswer(body) : undefined,
      '/GetScheduleInfo': scheduleAnswer(body),
      '/GetPatientInfo': { Session_ID: body['Session_ID'], Patient_Id: 'p', Referrals: [] },
      '/GetReferralInfo': { Session_ID: body['Session_ID'], Patient_Id: 'p', Referrals: [] },
      '/GetPersonTrace': { requestId: 't', visits: [], documents: [], portal: emptyPortal },
      '/GetVisits': { requestId: 'v', visits: [] },
      '/GetDocuments': { requestId: 'd', documents: [] },
    };
    return answer(bodies[path]);
  });
});

const patient = {
  policyNumber: '7756520845000125',
  name: { family: 'И', given: 'М', patronymic: null },
  birthDate: '1990-05-17',
  sex: 'FEMALE',
} as const;
const sessionId = '00000000-0000-4000-8000-00000000000a';
type Ask = (registries: Registries) => unknown;
const seconds = 1_000;

/** Keys of signatures come as a bare map. */
const isStale = (told: unknown): boolean => (told instanceof Map ? told.size === 1 : (told as Sourced<unknown>).provenance.stale);

/** The table of design: what is kept, for how long, and whether an older copy may serve. */
const kept: readonly (readonly [string, number, Ask])[] = [
  ['a person of the register', 30 * seconds, ({ insuredPersons }) => insuredPersons.person(oip)],
  ['a search in the register', 30 * seconds, ({ insuredPersons }) => insuredPersons.find({ snils: '11223344595' })],
  ['attachments of RMIS', 30 * seconds, ({ rmis }) => rmis.attachments(oip)],
  ['insurers', 600 * seconds, ({ insuredPersons }) => insuredPersons.insurers()],
  ['the directory of organisations', 600 * seconds, ({ insuredPersons }) => insuredPersons.clinics()],
  ['organisations in FER', 600 * seconds, ({ fer }) => fer.organizations()],
  ['specialties', 600 * seconds, ({ fer }) => fer.specialties(moOid)],
  ['doctors', 600 * seconds, ({ fer }) => fer.resources(moOid, week)],
  ['signing keys', 600 * seconds, ({ rmis }) => rmis.signingKeys(['key-1'])],
];

describe.each(kept)('%s', (_name, freshMs, ask) => {
  it('is kept up to its time and not longer', async () => {
    await using registries = connected(server.url);
    expect(await callsOf(() => ask(registries.as()))).toBeGreaterThan(0);
    registries.pass(freshMs - 500);
    expect(await callsOf(() => ask(registries.as()))).toBe(0);
    registries.pass(501);
    expect(await callsOf(() => ask(registries.as()))).toBeGreaterThan(0);
  });

  it('is asked for again after the revision changed, and serves as a stale copy when that fails', async () => {
    await using registries = connected(server.url);
    await ask(registries.as({ revision: 1 }));
    expect(await callsOf(() => ask(registries.as({ revision: 2 })))).toBeGreaterThan(0);
    down();
    expect(await ask(registries.as({ revision: 3 }))).toSatisfy(isStale);
  });

  it('is never another epoch’s, fresh or stale', async () => {
    await using registries = connected(server.url);
    await ask(registries.as());
    expect(await callsOf(() => ask(registries.as({ epoch: 'other' })))).toBeGreaterThan(0);
    await ask(registries.as());
    down();
    for (const difference of [
      { epoch: 'third' },
      { base: { seed: 'other', anchor: '2026-11-21' } },
      { base: { seed: 'zdravgraph', anchor: '2026-11-22' } },
      { id: 'other' },
    ]) {
      await expect(ask(registries.as(difference))).rejects.toMatchObject({ name: 'RegistryUnavailable' });
    }
  });
});

const neverKept: readonly (readonly [string, Ask])[] = [
  ['a schedule', ({ fer }) => fer.schedule({ moOid, resource: doctor, ...week })],
  ['a patient’s file', ({ fer }) => fer.patientInfo({ sessionId, patient })],
  ['a referral', ({ fer }) => fer.referral({ sessionId, patient, number: '1' })],
  ['a trace', ({ rmis }) => rmis.trace(oip)],
  ['visits of a clinic’s day', ({ rmis }) => rmis.clinicVisits(moOid, '2026-11-21')],
  ['documents', ({ rmis }) => rmis.documents(oip)],
];

describe.each(neverKept)('%s', (_name, ask) => {
  it('is asked for every time and has no copy', async () => {
    await using registries = connected(server.url);
    await ask(registries.as());
    expect(await callsOf(() => ask(registries.as()))).toBe(1);
    down();
    await expect(ask(registries.as())).rejects.toMatchObject({ name: 'RegistryUnavailable' });
  });
});

it('keeps the time and the request of the copy, and marks it stale', async () => {
  await using registries = connected(server.url);
  const fresh = await registries.as({ nowIso: () => '2026-11-21T09:00:00+03:00' }).insuredPersons.person(oip);
  expect(fresh?.provenance).toMatchObject({ system: 'INSURED_PERSONS_REGISTRY', retrievedAt: '2026-11-21T09:00:00+03:00', stale: false });
  expect(fresh?.provenance.requestId).toMatch(/^request-/);
  down();
  const later = await registries.as({ revision: 2, nowIso: () => '2026-11-21T10:00:00+03:00' }).insuredPersons.person(oip);
  expect(later).toEqual({ value: fresh?.value, provenance: { ...fresh?.provenance, stale: true } });
});

it('gives no older copy to a decision', async () => {
  await using registries = connected(server.url);
  await registries.as().insuredPersons.person(oip);
  down();
  await expect(registries.as({ revision: 2 }).insuredPersons.person(oip, { staleAllowed: false })).rejects.toMatchObject({
    name: 'RegistryUnavailable',
  });
});

it('remembers that somebody is not found, but never as a stale copy', async () => {
  await using registries = connected(server.url);
  server.does({ kind: 'ANSWER', status: 404, body: { code: '409.6', message: 'нет' } });
  expect(await registries.as().insuredPersons.person(oip)).toBeUndefined();
  expect(await callsOf(() => registries.as().insuredPersons.person(oip))).toBe(0);
  down();
  await expect(registries.as({ revision: 2 }).insuredPersons.person(oip)).rejects.toMatchObject({ name: 'RegistryUnavailable' });
});

it('lets a request that began before a change keep nothing over what came after it', async () => {
  await using registries = connected(server.url);
  const after = await registries.as({ revision: 2 }).insuredPersons.person(oip);
  await registries.as({ revision: 1 }).insuredPersons.person(oip);
  expect(await registries.as({ revision: 2 }).insuredPersons.person(oip)).toBe(after);
});
