import { describe, expect, it } from 'vitest';
import { accountLoader } from '../../gateway/account/account.loader.ts';
import { appointmentsLoader } from '../../gateway/appointment/appointment.loader.ts';
import { familyLinksLoader } from '../../gateway/family/family-link.loader.ts';
import { createFirstTouch } from '../../gateway/first-touch/first-touch.service.ts';
import type { Context } from '../../gateway/graph/context.ts';
import { documentIndexLoader } from '../../gateway/medical-record/document-index.loader.ts';
import { medicalDocumentLoader, signedDocument } from '../../gateway/medical-record/medical-document.loader.ts';
import { personLoader } from '../../gateway/person/person.loader.ts';
import { RegistryUnavailable } from '../../gateway/registry/index.ts';
import { accountKey, personKey, type Storage } from '../../gateway/storage/index.ts';
import { openWorlds } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { clinicOid, traced, visitOf } from '../storage/told-people.ts';
import { tellingRegistries } from './telling-registries.ts';

const anchor = '2026-03-02';
const midnight = Date.parse('2026-03-02T00:00:00+03:00');
const maria = '000000000001';
const anyOther = (n: number): string => String(100_000_000_000 + n);

const setUp = async (storage: Storage) => {
  const frozenAt = { ms: Date.parse('2026-03-02T09:00:00+03:00'), anchor };
  const worlds = await openWorlds({ storage, machineNowMs: () => 0, mode: 'sandbox', seed: 'zdravgraph', frozenAt });
  const world = await worlds.main();
  const registries = tellingRegistries();
  const by = { world, baseRegistries: registries.bound };
  // Loaders use nothing of a context but its storage.
  const context = { storage } as Context;
  return { by, registries, context, firstTouch: createFirstTouch(storage), keyOf: (oip: string) => personKey(world.baseEpoch, oip) };
};

describe('first touch', () => {
  it('stores what the register and RMIS tell, as of 00:00 Moscow time of the anchor day', async () => {
    await using storage = await freshStorage();
    const { by, context, firstTouch, keyOf } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    const key = keyOf(maria);
    expect(await personLoader(context).load(key)).toMatchObject({
      key,
      oip: maria,
      family: 'Иванова',
      patronymic: null,
      birthDate: '1988-05-17',
      snils: '11223344595',
      addressRegionCode: '77',
      identityDocuments: [{ kind: 'PASSPORT', inForce: true }],
      recordOpenedOn: '2019-04-01',
      registerSyncedAt: midnight,
      rmisSyncedAt: midnight,
    });
    expect(await accountLoader(context).load(accountKey(by.world.baseEpoch, '1'))).toMatchObject({
      person: key,
      level: 'VERIFIED',
      phoneActivated: true,
    });
    expect(await familyLinksLoader(context).load(key)).toMatchObject([
      { ordinal: 1, childOip: '000000000002', route: 'ZAGS', checkedAt: null },
    ]);
    expect(await appointmentsLoader(context).load(key)).toMatchObject([
      {
        ordinal: 1,
        startsAt: Date.parse('2026-02-27T10:00:00+03:00'),
        status: 'BOOKED',
        statusSetBy: 'APPLICANT',
        bookedByName: 'Мария И.',
      },
      { ordinal: 2, history: [{ status: 'BOOKED', setBy: 'APPLICANT', setAt: '2026-02-20T10:00:00+03:00' }], syncedAt: midnight },
    ]);
  });

  it('stores no unsigned draft, and gives a document back as it was signed [R-222]', async () => {
    await using storage = await freshStorage();
    const { by, context, firstTouch, keyOf } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    const key = keyOf(maria);
    expect((await documentIndexLoader(context).load(key)).map(({ ordinal }) => ordinal).sort()).toEqual([1, 2, 3]);
    const [second, draft] = await medicalDocumentLoader(context).loadMany([
      { person: key, ordinal: 2 },
      { person: key, ordinal: 4 },
    ]);
    expect(draft).toBeNull();
    expect(second && !(second instanceof Error) && signedDocument({ ...second, oip: maria })).toEqual(traced(maria).documents[1]);
  });

  it('asks each registry once about a person, however many ask at the same time and afterwards', async () => {
    await using storage = await freshStorage();
    const { by, registries, firstTouch } = await setUp(storage);
    await Promise.all(Array.from({ length: 20 }, () => firstTouch.persons(by, [maria, anyOther(1), maria])));
    await firstTouch.persons(by, [maria, anyOther(1)]);
    expect(registries.asked).toEqual({ register: 2, rmis: 2, days: 0 });
  });

  it('asks nobody about a person whom another gateway has stored', async () => {
    await using storage = await freshStorage();
    const { by, registries, firstTouch } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    await createFirstTouch(storage).persons(by, [maria]);
    expect(registries.asked).toEqual({ register: 1, rmis: 1, days: 0 });
  });

  it('leaves rows as they are when two gateways touch the same person at once', async () => {
    await using storage = await freshStorage();
    const { by, context, firstTouch, keyOf } = await setUp(storage);
    await Promise.all([firstTouch.persons(by, [maria]), createFirstTouch(storage).persons(by, [maria])]);
    expect(await appointmentsLoader(context).load(keyOf(maria))).toHaveLength(2);
  });

  it('stores the register’s half while RMIS fails, and the rest at the next touch', async () => {
    await using storage = await freshStorage();
    const { by, registries, context, firstTouch, keyOf } = await setUp(storage);
    registries.failing.rmis = true;
    await firstTouch.persons(by, [maria]);
    expect(await personLoader(context).load(keyOf(maria))).toMatchObject({ family: 'Иванова', rmisSyncedAt: null });
    registries.failing.rmis = false;
    await firstTouch.persons(by, [maria]);
    expect(await personLoader(context).load(keyOf(maria))).toMatchObject({ rmisSyncedAt: midnight });
    expect(registries.asked.register).toBe(1);
  });

  it('says that the register does not answer, and has written nothing', async () => {
    await using storage = await freshStorage();
    const { by, registries, context, firstTouch, keyOf } = await setUp(storage);
    registries.failing.register = true;
    await expect(firstTouch.persons(by, [maria])).rejects.toThrow(RegistryUnavailable);
    expect(await personLoader(context).load(keyOf(maria))).toBeNull();
  });

  it('stores nothing of a number that the register does not know', async () => {
    await using storage = await freshStorage();
    const { by, registries, context, firstTouch, keyOf } = await setUp(storage);
    registries.unknown.add('999999999999');
    await firstTouch.persons(by, ['999999999999']);
    expect(await personLoader(context).load(keyOf('999999999999'))).toBeNull();
  });
});

describe('the day of a clinic', () => {
  it('brings all of its patients, once', async () => {
    await using storage = await freshStorage();
    const { by, registries, context, firstTouch, keyOf } = await setUp(storage);
    const patients = Array.from({ length: 50 }, (_, n) => anyOther(n));
    registries.day.push(...patients.map((oip) => visitOf(oip, 1, anchor)));
    await Promise.all([firstTouch.clinicDay(by, clinicOid, anchor), firstTouch.clinicDay(by, clinicOid, anchor)]);
    await createFirstTouch(storage).clinicDay(by, clinicOid, anchor);
    expect(registries.asked).toEqual({ register: 50, rmis: 50, days: 1 });
    const rows = await personLoader(context).loadMany(patients.map(keyOf));
    expect(rows.filter((row) => row === null)).toEqual([]);
  });

  it('is not taken for told while RMIS fails about one of its patients', async () => {
    await using storage = await freshStorage();
    const { by, registries, firstTouch } = await setUp(storage);
    registries.day.push(visitOf(maria, 1, anchor));
    registries.failing.rmis = true;
    await expect(firstTouch.clinicDay(by, clinicOid, anchor)).rejects.toThrow(RegistryUnavailable);
    registries.failing.rmis = false;
    await firstTouch.clinicDay(by, clinicOid, anchor);
    expect(registries.asked.days).toBe(2);
  });

  it('of a clinic that nobody knows has no patients', async () => {
    await using storage = await freshStorage();
    const { by, firstTouch } = await setUp(storage);
    await firstTouch.clinicDay(by, '1.2.3', anchor);
  });
});
