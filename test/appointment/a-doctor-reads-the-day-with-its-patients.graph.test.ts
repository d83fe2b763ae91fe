import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import { signToken } from '../../mocks/esia/token.ts';
import { esiaClaims } from '../../schema/registry/esia.ts';
import { epochOfWorld, rowsOf, sharedSeed, worldOfFile, type GraphClient } from '../setup/index.ts';

const world = await worldOfFile();

const clinicOid = '1.2.643.5.1.13.13.12.2.77.1001';
const today = '2026-03-02';
const idOf = (text: string): string => Buffer.from(text).toString('base64url');
const oipIn = (id: string): string => /:(\d{12})/.exec(Buffer.from(id, 'base64url').toString())?.[1] ?? '';

interface Node {
  readonly id: string;
  readonly status: string;
  readonly patient: { readonly id: string } | null;
}
interface Told {
  readonly doctor: { readonly appointments: { readonly nodes: readonly Node[] } | null };
}

const dayOf = async (who: GraphClient, selection: string, resource = '1') => {
  const query = `{ doctor(id: "${idOf(`Doctor:${clinicOid}/${resource}`)}") { appointments(on: "${today}", first: 100) { nodes { ${selection} } } } }`;
  const { data, errors } = await who.send<Told, never>(query);
  return { nodes: data?.doctor.appointments?.nodes ?? [], codes: errors?.map(({ extensions }) => extensions?.code) };
};

/** The doctor of the cast as if they held this post; the cast has no other. */
const doctorAt = async (resource: string): Promise<GraphClient> => {
  const claims = esiaClaims.parse(decodeJwt(await world.esia.tokenOf('doctor')));
  const number = `40000000000${resource}`;
  const token = await signToken({ ...claims, sub: number, 'urn:esia:sbj_id': number, org_resource: resource }, sharedSeed, 'ACCESS');
  return world.anonymous().with({ authorization: `Bearer ${token}` });
};

interface Look {
  readonly fields: readonly string[];
  readonly allowed: boolean;
  readonly oips: readonly string[];
}

/** Looks of the last request of that account. */
const lastLooks = async (esiaOid: string): Promise<Look[]> => {
  const { epoch } = await epochOfWorld(world.id);
  return rowsOf<Look & Record<string, unknown>>(
    `select fields, allowed, subject_oips as oips from audit_look where epoch_id = $1 and request_id = (
      select request_id from audit_look where epoch_id = $1 and actor_esia_oid = $2 order by id desc limit 1) order by id`,
    [epoch, esiaOid],
  );
};

const fields = [
  'id',
  'status',
  'statusSetBy',
  'statusSetAt',
  'history { status setBy setAt }',
  'bookedBy { displayName relation }',
  'channel',
  'startsAt',
  'room',
  'preparation',
  'cancellable',
  'provenance { system retrievedAt stale requestId }',
  'clinic { id }',
  'doctor { id }',
  'policyCheck { valid }',
  'disputeRemedy { action }',
  'patient { id name { full initials } birthDate age sex snils address { text regionCode } }',
  'patient { identityDocuments { number } }',
  'patient { appointments(first: 3) { nodes { id status } } }',
];

it('tells the same of a visit and its patient, however little else is asked', async () => {
  const doctor = world.as('doctor');
  const all = await dayOf(doctor, fields.map((field, number) => field.replace(/^(\w+)/, `f${number}: $1`)).join(' '));
  expect(all.nodes.length).toBeGreaterThan(1);
  const alone: Record<string, unknown>[] = all.nodes.map(() => ({}));
  for (const [number, field] of fields.entries()) {
    const { nodes } = await dayOf(doctor, field.replace(/^(\w+)/, `f${number}: $1`));
    for (const [at, node] of nodes.entries()) Object.assign(alone[at] ?? {}, node);
  }
  expect(alone).toEqual(all.nodes);
});

it('notes every visit and every patient who is shown before the answer, and who is not shown as refused [R-210]', async () => {
  const { nodes } = await dayOf(world.as('doctor'), 'id status patient { id }');
  const cancelled = nodes.filter(({ status }) => status.startsWith('CANCELLED'));
  expect(cancelled.length).toBeGreaterThan(0);
  const shown = nodes.flatMap(({ patient }) => (patient ? oipIn(patient.id) : []));
  const hidden = nodes.flatMap(({ id, patient }) => (patient ? [] : oipIn(id)));
  expect(hidden.toSorted()).toEqual([...new Set(cancelled.map(({ id }) => oipIn(id)))].filter((oip) => !shown.includes(oip)).toSorted());
  const ofAll = (how: (look: Look) => boolean): string[] =>
    looks
      .filter(how)
      .flatMap(({ oips }) => oips)
      .toSorted();
  const looks = await lastLooks('100000000901');
  expect(ofAll((look) => look.allowed && look.fields.includes('APPOINTMENTS'))).toEqual(
    [...new Set(nodes.map(({ id }) => oipIn(id)))].toSorted(),
  );
  expect(ofAll((look) => look.allowed && look.fields.includes('PERSON'))).toEqual([...new Set(shown)].toSorted());
  expect(ofAll((look) => !look.allowed)).toEqual([...new Set(hidden)].toSorted());
});

it('gives two doctors who ask at once their own patients and not each other’s [R-210]', async () => {
  const [one, other] = (await Promise.all(['1', '2'].map(doctorAt))) as [GraphClient, GraphClient];
  const asked = await Promise.all(
    Array.from({ length: 8 }, (_none, number) => dayOf(number % 2 === 0 ? one : other, 'id patient { id }', number % 2 === 0 ? '1' : '2')),
  );
  const ids = asked.map(({ nodes }) => nodes.map(({ id }) => id));
  for (const [number, own] of ids.entries()) expect(own).toEqual(ids[number % 2]);
  expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
  expect(asked.map(({ codes }) => codes)).toEqual(asked.map(() => undefined));
  const patients = asked[0]?.nodes.flatMap(({ patient }) => patient ?? []) ?? [];
  expect(patients.length).toBeGreaterThan(0);
  const theirs = new Set(asked[1]?.nodes.flatMap(({ patient }) => patient?.id ?? []));
  const strange = patients.find(({ id }) => !theirs.has(id))?.id ?? '';
  expect((await dayOf(other, 'id', '1')).codes).toEqual(['FORBIDDEN']);
  const asking = `{ person(id: "${strange}") { birthDate } }`;
  expect((await one.send<{ person: object | null }, never>(asking)).data?.person).toBeTruthy();
  expect((await other.send<{ person: object | null }, never>(asking)).data?.person).toBeNull();
});
