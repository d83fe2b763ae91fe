import { expect, it } from 'vitest';
import { fer as ferContract } from '../../schema/registry/fer.ts';
import { documentPayload } from '../../schema/registry/rmis.ts';
import { createPublicKey, verify } from 'node:crypto';
import { present } from '../registry/scene.ts';
import { base, days, hours, livingWorld, now, oipOf, people } from './living-world.ts';

const minute = 60_000;
const maria = oipOf('maria');
const outside = present(people.organizations.find(({ moOid }) => !people.inFer(moOid) && people.resources(moOid).length > 0));
const inside = present(people.organizations.find(({ moOid }) => people.inFer(moOid)));

/** A slot that is free, or taken, in the next days. */
const slotOf = (taken: boolean) =>
  present(
    people.organizations
      .filter(({ moOid }) => people.inFer(moOid))
      .flatMap(({ moOid }) =>
        people
          .resources(moOid)
          .slice(0, 1)
          .map(({ resourceId }) => ({ moOid, resourceId })),
      )
      .flatMap(({ moOid, resourceId }) => people.schedule(moOid, resourceId, '2026-03-04', '2026-03-06')?.slots ?? [])
      .find((slot) => slot.taken === taken),
  );

it('lets Минздрав, and nobody else, add a clinic to FER and take it out [R-036]', async () => {
  const { happen, seenBy, written } = livingWorld();
  for (const actor of ['CLINIC', 'CITIZEN'] as const)
    await expect(happen({ registry: 'fer', event: 'MO_ADDED', actor, clinic: outside.moOid })).rejects.toMatchObject({
      slug: 'event-impossible',
    });
  expect(await written()).toBe(0);
  await happen({ registry: 'fer', event: 'MO_ADDED', actor: 'MINZDRAV', clinic: outside.moOid });
  expect((await seenBy('fer', now)).inFer(outside.moOid)).toBe(true);
  const channels = async (nowMs: number) =>
    (await seenBy('insured-persons', nowMs)).organization(outside.moOid)?.bookingChannels.includes('PORTAL');
  expect([await channels(now), await channels(now + days(1))]).toEqual([false, true]);
  await expect(happen({ registry: 'fer', event: 'MO_ADDED', clinic: outside.moOid })).rejects.toMatchObject({ slug: 'event-impossible' });
  await happen({ registry: 'fer', event: 'MO_REMOVED', clinic: outside.moOid });
  expect((await seenBy('fer', now)).inFer(outside.moOid)).toBe(false);
});

it('lets a clinic withdraw a schedule and publish it again, of one doctor or of all', async () => {
  const { happen, seenBy } = livingWorld();
  const [first, second] = people.resources(inside.moOid);
  const slots = async (resourceId = present(first).resourceId) =>
    (await seenBy('fer', now)).schedule(inside.moOid, resourceId, base.anchor, '2026-03-15')?.slots.length ?? 0;
  const before = await slots();
  await happen({ registry: 'fer', event: 'SCHEDULE_WITHDRAWN', clinic: inside.moOid, resource: present(first).resourceId });
  expect([await slots(), (await slots(present(second).resourceId)) > 0]).toEqual([0, true]);
  await happen({ registry: 'fer', event: 'SCHEDULE_WITHDRAWN', clinic: inside.moOid });
  expect(await slots(present(second).resourceId)).toBe(0);
  await happen({ registry: 'fer', event: 'SCHEDULE_PUBLISHED', clinic: inside.moOid });
  expect(await slots()).toBe(before);
});

it('lets other channels take and free a slot, each only where it can', async () => {
  const { happen, ledgers } = livingWorld();
  const [free, taken] = [slotOf(false), slotOf(true)];
  const { fer } = await ledgers();
  await happen({ registry: 'fer', event: 'SLOT_TAKEN', slot: free.slotId });
  await happen({ registry: 'fer', event: 'SLOT_FREED', slot: taken.slotId });
  expect([fer.isFree(free, now), fer.isFree(taken, now)]).toEqual([false, true]);
  await expect(happen({ registry: 'fer', event: 'SLOT_TAKEN', slot: free.slotId })).rejects.toMatchObject({ slug: 'event-impossible' });
  await expect(happen({ registry: 'fer', event: 'SLOT_FREED', slot: taken.slotId })).rejects.toMatchObject({ slug: 'event-impossible' });
});

it('sells a slot once, whoever frees and takes it at one moment of a clock that stands still', async () => {
  const { happen, use, ledgers } = livingWorld();
  const { slotId, ...taken } = slotOf(true);
  const slot = { slotId, ...taken };
  await happen({ registry: 'fer', event: 'SLOT_FREED', slot: slotId });
  const session = '00000000-0000-4000-8000-000000000001';
  const source = ferContract.operations.CreateAppointment.request.shape.Source.parse(undefined);
  await use(({ record }) => {
    record('fer', { kind: 'SESSION_OPENED', session, oip: maria }, now);
    record('fer', { kind: 'BOOKED', bookId: 'FER-00000001', session, slotId, oip: maria, source }, now);
  });
  const { fer } = await ledgers();
  expect(fer.isFree(slot, now)).toBe(false);
  await use(({ record }) => record('fer', { kind: 'CANCELED', bookId: 'FER-00000001', reason: 'CANCELED_BY_PATIENT' }, now));
  expect(fer.isFree(slot, now)).toBe(true);
  await happen({ registry: 'fer', event: 'SLOT_TAKEN', slot: slotId });
  expect(fer.isFree(slot, now)).toBe(false);
});

it('books at the desk: RMIS has the visit at once, FER a minute later', async () => {
  const { happen, ledgers } = livingWorld();
  const slot = slotOf(false);
  const { made } = await happen({ registry: 'rmis', event: 'VISIT_ADDED', person: 'maria', slot: slot.slotId });
  const { fer, rmis } = await ledgers();
  expect(rmis.visits(maria, now).find(({ visitId }) => visitId === made?.visitId)).toMatchObject({ channel: 'REG', status: 'RECORDED' });
  expect([fer.isFree(slot, now), fer.isFree(slot, now + minute)]).toEqual([true, false]);
  const place = present(people.slot(slot.slotId));
  expect(
    rmis.clinicVisits(place.moOid, new Date(slot.startsAt + hours(3)).toISOString().slice(0, 10), now).map(({ visitId }) => visitId),
  ).toContain(made?.visitId);
});

it('says what became of a visit, when it has begun', async () => {
  const { happen, ledgers } = livingWorld();
  const ahead = present(people.visits(maria).find(({ status, startsAt }) => status === 'RECORDED' && Date.parse(startsAt) > now));
  const set = (status: 'SUCCESS' | 'PATIENT_NOT_ARRIVED' | 'CANCELED', nowMs: number) =>
    happen({ registry: 'rmis', event: 'VISIT_STATUS_SET', visit: ahead.visitId, status }, nowMs);
  await expect(set('SUCCESS', now)).rejects.toMatchObject({ slug: 'event-impossible' });
  await expect(happen({ registry: 'rmis', event: 'VISIT_STATUS_SET', visit: `${maria}.77`, status: 'CANCELED' })).rejects.toMatchObject({
    slug: 'bad-request',
  });
  const after = Date.parse(ahead.startsAt) + hours(1);
  await set('PATIENT_NOT_ARRIVED', after);
  await expect(set('PATIENT_NOT_ARRIVED', after)).rejects.toMatchObject({ slug: 'event-impossible' });
  const { rmis } = await ledgers();
  const visit = present(rmis.visits(maria, after).find(({ visitId }) => visitId === ahead.visitId));
  expect([visit.status, visit.history.map(({ status }) => status)]).toEqual(['PATIENT_NOT_ARRIVED', ['RECORDED', 'PATIENT_NOT_ARRIVED']]);
});

it('cancels a booking that was made through FER, which FER hears of a minute later', async () => {
  const { happen, use, ledgers } = livingWorld();
  const slot = slotOf(false);
  const session = '00000000-0000-4000-8000-000000000002';
  await use(({ record }) => {
    record('fer', { kind: 'SESSION_OPENED', session, oip: maria }, now);
    record('fer', { kind: 'BOOKED', bookId: 'FER-00000001', session, slotId: slot.slotId, oip: maria, source: 'EPGU' }, now);
  });
  await happen({ registry: 'rmis', event: 'VISIT_STATUS_SET', visit: 'FER-00000001', status: 'CANCELED' });
  const { fer, rmis, post } = await ledgers();
  expect(rmis.visitByBookId('FER-00000001', now)).toMatchObject({ status: 'CANCELED', cancelledBy: 'CLINIC' });
  expect([fer.isCancelled('FER-00000001', now), fer.isFree(slot, now)]).toEqual([false, false]);
  expect([fer.isCancelled('FER-00000001', now + minute), fer.isFree(slot, now + minute)]).toEqual([true, true]);
  expect(post.pending().map(({ news, dueAtMs }) => [news.kind, dueAtMs - now])).toEqual([['UpdateAppointmentStatus', minute]]);
});

it('adds a document that its author has signed', async () => {
  const { happen, seenBy } = livingWorld();
  const { made } = await happen({ registry: 'rmis', event: 'DOCUMENT_ADDED', person: 'maria', content: 'Жалоб нет.', icd10: ['Z00.0'] });
  const rmis = await seenBy('rmis', now);
  const document = present(rmis.record(maria).documents.find(({ documentId }) => documentId === made?.documentId));
  const signature = present(document.signature);
  const [key] = rmis.signingKeys([signature.keyId]);
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: present(key).x }, format: 'jwk' });
  expect(verify(null, Buffer.from(documentPayload(document)), publicKey, Buffer.from(signature.value, 'base64url'))).toBe(true);
  expect(document.ordinal).toBe(people.record(maria).documents.length + 1);
});

it('puts right what a clinic has, so that the attachment shows [R-044]', async () => {
  const { happen, seenBy } = livingWorld();
  const pavel = oipOf('pavel');
  await happen({ registry: 'rmis', event: 'MISMATCH_CORRECTED', person: 'pavel' });
  expect((await seenBy('rmis', now)).attachments(pavel)).toMatchObject([{ shownToPortal: true, mismatches: [] }]);
  await expect(happen({ registry: 'rmis', event: 'MISMATCH_CORRECTED', person: 'pavel' })).rejects.toMatchObject({
    slug: 'event-impossible',
  });
});
