import { describe, expect, it } from 'vitest';
import { AppointmentEntity } from '../../gateway/appointment/appointment.entity.ts';
import { FamilyLinkEntity } from '../../gateway/family/family-link.entity.ts';
import { PersonEntity } from '../../gateway/person/person.entity.ts';
import type { Storage } from '../../gateway/storage/index.ts';
import { findEpoch, listEpochs } from '../../gateway/world/admin.ts';
import { exportRows, readPerson } from '../../gateway/world/export-rows.ts';
import { ownPerson, recordAct, writeIn, type RequestWorld } from '../../gateway/world/index.ts';
import { exportedRows, type ExportedRows } from '../../schema/control/admin.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { built, maria, openFrozen, storePeople, twoWorlds } from './stored-worlds.ts';

/** One row changed, one removed, and an act. */
const change = (storage: Storage, world: RequestWorld): Promise<void> =>
  writeIn(storage, world, async (em) => {
    const person = await ownPerson(em, world, maria);
    await em.nativeUpdate(FamilyLinkEntity, { person, ordinal: 1 }, { status: 'RESTRICTED', checkedAt: new Date('2026-03-02T06:00:00Z') });
    await em.nativeDelete(AppointmentEntity, { person, ordinal: 1 });
    await recordAct(em, world, { kind: 'TEST', words: { ru: 'проба', en: 'a test' }, oip: maria });
  });

const setUp = async (storage: Storage) => {
  const { team } = await twoWorlds(storage);
  await change(storage, team);
  return { team, told: await exportRows(storage, team) };
};

describe('an export of rows', () => {
  it('names whom the world owns, and only what the base has otherwise, without any key of storage', async () => {
    await using storage = await freshStorage();
    const { told } = await setUp(storage);
    expect(told.people).toEqual([maria]);
    expect(Object.keys(told.rows)).toEqual(['act', 'counter', 'family_link']);
    expect(told.rows['family_link']).toEqual([
      expect.objectContaining({ person_key: maria, ordinal: 1, status: 'RESTRICTED', checked_at: '2026-03-02T06:00:00+00:00' }),
    ]);
    expect(told.removed).toEqual({ appointment: [{ person_key: maria, ordinal: 1 }] });
    expect(JSON.stringify(told)).not.toContain('epoch_id');
    expect(exportedRows.parse(told)).toEqual(told);
  });

  it('of a world in which nothing happened is empty', async () => {
    await using storage = await freshStorage();
    const { main } = await twoWorlds(storage);
    expect(await exportRows(storage, main)).toEqual({ version: 1, people: [], rows: {}, removed: {} });
  });

  it('comes back the same from the epoch that it was imported into, letter by letter', async () => {
    await using storage = await freshStorage();
    const { told } = await setUp(storage);
    const again = await exportRows(storage, await findEpoch(storage, await built(storage, { rows: told })));
    expect(JSON.stringify(again)).toBe(JSON.stringify(told));
  });

  it('comes back the same on another installation, whose base has the same people', async () => {
    await using storage = await freshStorage();
    const { told } = await setUp(storage);
    await using other = await freshStorage();
    await openFrozen(other);
    const { baseEpoch } = await findEpoch(other, await built(other));
    await storePeople(other, baseEpoch);
    const again = await exportRows(other, await findEpoch(other, await built(other, { rows: told })));
    expect(JSON.stringify(again)).toBe(JSON.stringify(told));
  });

  it('brings along whom only its world knows', async () => {
    await using storage = await freshStorage();
    const { team } = await setUp(storage);
    const newborn = '900000000001';
    await writeIn(storage, team, async (em) => {
      const person = await em.findOneOrFail(PersonEntity, { epoch: team.epoch, oip: maria });
      const { key: _key, oip: _oip, ...same } = { ...person };
      await em.insert(PersonEntity, { ...same, key: String(BigInt(person.key) - 1n + 900_000_000_001n), oip: newborn });
    });
    const told = await exportRows(storage, team);
    expect(told.people).toEqual([maria, newborn]);
    const again = await exportRows(storage, await findEpoch(storage, await built(storage, { rows: told })));
    expect(again).toEqual(told);
  });
});

describe('an import', () => {
  const changed = (told: ExportedRows, change: (copy: { rows: Record<string, unknown[]>; people: string[] }) => void): ExportedRows => {
    const copy = structuredClone(told);
    change(copy as never);
    return copy;
  };
  const faults: [
    string,
    RegExp,
    (copy: { rows: Record<string, unknown[]>; people: string[]; removed: Record<string, unknown[]> }) => void,
  ][] = [
    ['a table that is not there', /rows\.rows\.nothing/, (copy) => (copy.rows['nothing'] = [])],
    ['a table that holds no rows of epochs', /rows\.rows\.world/, (copy) => (copy.rows['world'] = [])],
    [
      'a column that is not there',
      /family_link\.0\.colour/,
      (copy) => Object.assign(copy.rows['family_link']?.[0] ?? {}, { colour: 'red' }),
    ],
    [
      'a row cut short',
      /family_link\.0\.child_oip/,
      (copy) => Object.assign(copy.rows, { family_link: [{ person_key: maria, ordinal: 1 }] }),
    ],
    ['a key that is none', /family_link\.0\.person_key/, (copy) => Object.assign(copy.rows['family_link']?.[0] ?? {}, { person_key: '1' })],
    [
      'a row of somebody else',
      /family_link\.0\.person_key/,
      (copy) => Object.assign(copy.rows['family_link']?.[0] ?? {}, { person_key: '000000000002' }),
    ],
    [
      'a value that does not fit',
      /rows\.rows\.family_link/,
      (copy) => Object.assign(copy.rows['family_link']?.[0] ?? {}, { checked_at: 'soon' }),
    ],
    ['somebody whom nobody knows', /rows\.people\.1/, (copy) => copy.people.push('000000009999')],
    ['a removed row of a table that is not there', /rows\.removed\.nothing/, (copy) => (copy.removed['nothing'] = [])],
  ];
  it.each(faults)('with %s is refused whole', async (_what, words, edit) => {
    await using storage = await freshStorage();
    const { told } = await setUp(storage);
    const before = await listEpochs(storage);
    const rows = changed(told, edit as never);
    await expect(built(storage, { rows })).rejects.toEqual(expect.objectContaining({ status: 400, message: expect.stringMatching(words) }));
    expect(await listEpochs(storage)).toEqual(before);
  });

  it('of another version is refused by the contract', () => {
    expect(exportedRows.safeParse({ version: 2, people: [], rows: {}, removed: {} }).success).toBe(false);
  });
});

describe('the stored rows of a person', () => {
  it('are those of the world where it owns the person, else those of its base', async () => {
    await using storage = await freshStorage();
    const { main, team } = await twoWorlds(storage);
    await change(storage, team);
    const own = await readPerson(storage, team, maria);
    const shared = await readPerson(storage, main, maria);
    expect([own?.owned, shared?.owned]).toEqual([true, false]);
    expect(own?.rows['appointment'] ?? []).toHaveLength((shared?.rows['appointment'] ?? []).length - 1);
    expect(own?.rows['medical_document']).toEqual(shared?.rows['medical_document']);
    expect(await readPerson(storage, team, '000000009999')).toBeUndefined();
  });
});
