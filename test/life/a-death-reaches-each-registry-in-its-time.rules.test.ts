import { expect, it } from 'vitest';
import type { People } from '../../mocks/people/people.ts';
import { present } from '../registry/scene.ts';
import { base, days, hours, livingWorld, now, oipOf, people } from './living-world.ts';

const valentina = oipOf('valentina');
const deathIn = (told: People): string | undefined => told.registerData(valentina, '2026-03-10')?.person.personItems[0]?.deathDate;
const validPolicies = (told: People): number =>
  (told.registerData(valentina, '2026-03-10')?.policy?.policyItems ?? []).filter(({ pcyStatus }) => pcyStatus.startsWith('Д')).length;

it('is known to ZAGS at once, to the register after a day, to FER an hour later, to the clinics after two [R-105]', async () => {
  const { happen, seenBy } = livingWorld();
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina' });
  expect((await seenBy('zags', now)).deathRecord(valentina)?.deathDate).toBe('2026-03-02');
  for (const [registry, moment] of [
    ['insured-persons', now + days(1)],
    ['fer', now + days(1) + hours(1)],
  ] as const) {
    const [before, after] = [await seenBy(registry, moment - 1), await seenBy(registry, moment)];
    expect([deathIn(before), validPolicies(before)]).toEqual([undefined, 1]);
    expect([deathIn(after), validPolicies(after)]).toEqual(['2026-03-02', 0]);
  }
  expect((await seenBy('rmis', now + days(2) - 1)).attachments(valentina)).toHaveLength(1);
  expect((await seenBy('rmis', now + days(2))).attachments(valentina)).toEqual([]);
});

it('ends the attachment in the register with its day', async () => {
  const { happen, seenBy } = livingWorld();
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina', on: '2026-02-28' });
  const items = (await seenBy('insured-persons', now + days(1))).registerData(valentina, '2026-03-10')?.attach?.attachItems;
  expect(items?.map(({ dateAttachE }) => dateAttachE)).toEqual(['2026-02-28']);
});

it('frees the slots that FER hears of in time, and nobody comes to the visits before', async () => {
  const { happen, ledgers } = livingWorld();
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina' });
  const { fer, rmis, life } = await ledgers();
  const heard = now + days(1) + hours(1);
  const ahead = present(people.visits(valentina).find(({ startsAt, status }) => status === 'RECORDED' && Date.parse(startsAt) > heard));
  const slot = present(people.slot(present(ahead.slotId))).slot;
  expect([fer.isFree(slot, heard - 1), fer.isFree(slot, heard)]).toEqual([false, true]);
  const statuses = (nowMs: number): string[] => rmis.visits(valentina, nowMs).map(({ status }) => status);
  expect(statuses(now + days(2) - 1)).toEqual(['SUCCESS', 'RECORDED', 'RECORDED']);
  expect(statuses(now + days(2))).toEqual(['SUCCESS', 'PATIENT_NOT_ARRIVED', 'CANCELED']);
  expect(life.seenBy('fer', heard).visitByBookId(present(ahead.bookIdMis))?.status).toBe('CANCELED');
});

it('is told with delays of one’s own', async () => {
  const { happen, seenBy } = livingWorld();
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina', delays: { 'insured-persons': 'PT0S', rmis: 'P10D' } });
  expect(deathIn(await seenBy('insured-persons', now))).toBe('2026-03-02');
  expect((await seenBy('rmis', now + days(9))).attachments(valentina)).toHaveLength(1);
});

it('comes back with its journal, and goes when the clock goes back', async () => {
  const { happen, seenBy, forget } = livingWorld();
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina' });
  await forget();
  expect(deathIn(await seenBy('insured-persons', now + days(3)))).toBe('2026-03-02');
  expect(deathIn(await seenBy('insured-persons', now + hours(3)))).toBeUndefined();
  expect(deathIn(await seenBy('insured-persons', now + days(3)))).toBe('2026-03-02');
});

it('changes nothing for others, and nobody at all where nothing was heard', async () => {
  const { happen, seenBy } = livingWorld();
  expect(await seenBy('fer', now)).toBe(people);
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina' });
  expect(await seenBy('fer', now)).toBe(people);
  expect(await seenBy('guardianship', now + days(9))).toBe(people);
  const maria = oipOf('maria');
  expect((await seenBy('insured-persons', now + days(9))).registerData(maria, base.anchor)).toEqual(
    people.registerData(maria, base.anchor),
  );
});

it('cannot happen twice, in the future or before the birth; nothing is written then', async () => {
  const { happen, written } = livingWorld();
  const refused = (event: Parameters<typeof happen>[0]) => happen(event).catch((error: { slug: string; particulars: unknown }) => error);
  expect(await refused({ registry: 'zags', event: 'DEATH', person: 'valentina', on: '2026-03-03' })).toMatchObject({
    slug: 'bad-request',
    particulars: { errors: [{ path: 'on' }] },
  });
  expect(await refused({ registry: 'zags', event: 'DEATH', person: 'valentina', on: '1900-01-01' })).toMatchObject({ slug: 'bad-request' });
  expect(await refused({ registry: 'zags', event: 'DEATH', person: 'valentin' })).toMatchObject({
    slug: 'bad-request',
    particulars: { errors: [{ path: 'person' }], near: ['valentina'] },
  });
  expect(await refused({ registry: 'zags', event: 'DEATH', person: 'nikolay' })).toMatchObject({ slug: 'event-impossible' });
  expect(await written()).toBe(0);
  await happen({ registry: 'zags', event: 'DEATH', person: 'valentina' });
  const count = await written();
  expect(await refused({ registry: 'zags', event: 'DEATH', person: 'valentina' })).toMatchObject({ slug: 'event-impossible' });
  expect(await written()).toBe(count);
});
