import { expect, it } from 'vitest';
import { present } from '../registry/scene.ts';
import { base, days, livingWorld, now, oipOf, people } from './living-world.ts';

const maria = oipOf('maria');

it('issues a policy in place of the one before it, and closes it', async () => {
  const { happen, seenBy } = livingWorld();
  const states = async (nowMs: number) =>
    (await seenBy('insured-persons', nowMs))
      .registerData(maria, '2026-03-10')
      ?.policy?.policyItems.map(({ pcyType, pcyStatus }) => `${pcyType} ${pcyStatus}`);
  const before = present(await states(now));
  await happen({ registry: 'insured-persons', event: 'POLICY_ISSUED', person: 'maria', type: 'П' });
  expect(await states(now)).toEqual([...before.slice(0, -1), 'Ц Погашен: заменён', 'П Действует']);
  await happen({ registry: 'insured-persons', event: 'POLICY_CLOSED', person: 'maria' });
  expect((await states(now))?.at(-1)).toBe('П Закрыт: снят с учёта');
  await expect(happen({ registry: 'insured-persons', event: 'POLICY_CLOSED', person: 'maria' })).rejects.toMatchObject({
    slug: 'event-impossible',
  });
  await happen({ registry: 'insured-persons', event: 'TEMPORARY_POLICY_ISSUED', person: 'maria' });
  const temporary = async (day: string) => (await seenBy('insured-persons', now)).registerData(maria, day)?.policy?.policyItems.at(-1);
  expect(await temporary('2026-03-31')).toMatchObject({ pcyType: 'В', pcyDateE: '2026-03-31', pcyStatus: 'Действует' });
  expect(await temporary('2026-04-01')).toMatchObject({ pcyStatus: 'Истёк срок действия' });
});

it('attaches to another clinic and lets the one before go, in the register at once and with the clinics after a night', async () => {
  const { happen, seenBy } = livingWorld();
  const known = people.registerData(maria, base.anchor)?.attach?.attachItems.map(({ moFId }) => moFId) ?? [];
  const other = present(people.organizations.find(({ moOid, regionCode }) => regionCode === '77' && !known.includes(moOid)));
  await happen({ registry: 'insured-persons', event: 'ATTACHED', person: 'maria', clinic: other.moOid });
  const items = (await seenBy('insured-persons', now)).registerData(maria, base.anchor)?.attach?.attachItems ?? [];
  expect(
    items
      .filter(({ areaType }) => areaType === '1')
      .slice(-2)
      .map(({ moFId, dateAttachE }) => [moFId === other.moOid, dateAttachE]),
  ).toEqual([
    [false, '2026-03-01'],
    [true, undefined],
  ]);
  const inClinics = async (nowMs: number) => (await seenBy('rmis', nowMs)).attachments(maria)?.some(({ moOid }) => moOid === other.moOid);
  expect([await inClinics(now + days(1) - 1), await inClinics(now + days(1))]).toEqual([false, true]);
  await happen({ registry: 'insured-persons', event: 'DETACHED', person: 'maria', clinic: other.moOid });
  await expect(happen({ registry: 'insured-persons', event: 'DETACHED', person: 'maria', clinic: other.moOid })).rejects.toMatchObject({
    slug: 'event-impossible',
  });
});

it('hears of a new passport five days later, and finds the holder by either [R-115]', async () => {
  const { happen, seenBy } = livingWorld();
  const { made } = await happen({ registry: 'mvd', event: 'PASSPORT_REPLACED', person: 'maria' });
  const asked = { dudlType: '14', dudlSer: present(made?.series), dudlNum: present(made?.number) };
  const found = async (nowMs: number) => (await seenBy('insured-persons', nowMs)).find.byDocument(asked);
  expect([await found(now + days(5) - 1), await found(now + days(5))]).toEqual([undefined, maria]);
  const dudl = (await seenBy('insured-persons', now + days(5))).registerData(maria, '2026-03-10')?.dudl?.dudlItems;
  expect(dudl?.filter(({ dudlType }) => dudlType === '14').map(({ dudlStatus }) => dudlStatus)).toEqual(['1', '0']);
});

it('puts a guardian over a ward, and releases one', async () => {
  const { happen, seenBy } = livingWorld();
  const [zinaida, child] = [oipOf('zinaida'), '000000000003'];
  const wards = async () =>
    (await seenBy('guardianship', now)).portal(zinaida).familyLinks.map(({ childOip, status }) => [childOip, status]);
  await happen({ registry: 'guardianship', event: 'GUARDIAN_APPOINTED', guardian: 'zinaida', ward: child });
  expect(await wards()).toEqual([[child, 'VERIFIED']]);
  await happen({ registry: 'guardianship', event: 'GUARDIANSHIP_ENDED', guardian: 'zinaida', ward: child });
  expect(await wards()).toEqual([[child, 'EXPIRED']]);
  expect((await seenBy('guardianship', now)).guardianshipDays(zinaida, child)).toEqual({ from: '2026-03-02', to: '2026-03-02' });
  await expect(happen({ registry: 'guardianship', event: 'GUARDIANSHIP_ENDED', guardian: 'zinaida', ward: child })).rejects.toMatchObject({
    slug: 'event-impossible',
  });
});
