import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FamilyLinkEntity } from '../../gateway/family/family-link.entity.ts';
import { keysOf, personKey, type Storage } from '../../gateway/storage/index.ts';
import { findEpoch } from '../../gateway/world/admin.ts';
import { flipWorld } from '../../gateway/world/change-world.ts';
import { exportRows } from '../../gateway/world/export-rows.ts';
import { ownPerson, recordAct, WorldTurnedAway, writeIn, type RequestWorld } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { built, maria, pavel, twoWorlds } from './stored-worlds.ts';

/** Writes to both people and notes it: of this all or nothing must be seen. */
const writeBoth = (storage: Storage, world: RequestWorld, mark: number): Promise<void> =>
  writeIn(storage, world, async (em) => {
    for (const oip of [maria, pavel]) {
      const person = await ownPerson(em, world, oip);
      await em.nativeUpdate(FamilyLinkEntity, { person }, { adultDisplayName: `mark ${mark}` });
    }
    await recordAct(em, world, { kind: 'MARK', words: { ru: `${mark}`, en: `${mark}` } });
  });

interface Seen {
  readonly marks: string[];
  readonly acts: number;
}

const seenIn = async (storage: Storage, epoch: number): Promise<Seen> => {
  const { first, last } = keysOf(epoch);
  const links = await storage.orm.em.execute<{ mark: string }[]>(
    `select distinct adult_display_name as mark from family_link where person_key between ?::int8 and ?::int8 and adult_display_name like 'mark %'`,
    [first, last],
  );
  const [told] = await storage.orm.em.execute<{ acts: number }[]>('select count(*)::int4 as acts from act where epoch_id = ?', [epoch]);
  return { marks: links.map(({ mark }) => mark), acts: told?.acts ?? 0 };
};

describe('a copy of an epoch', () => {
  it('has every row of the other under keys of its own, and is not changed by what is written later', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    await writeBoth(storage, team, 1);
    const { epoch } = await findEpoch(storage, await built(storage, { copyOf: team.epochName }));
    await writeBoth(storage, team, 2);
    expect(await seenIn(storage, epoch)).toEqual({ marks: ['mark 1'], acts: 1 });
    expect(await seenIn(storage, team.epoch)).toEqual({ marks: ['mark 2'], acts: 2 });
    const [told] = await storage.orm.em.execute<{ documents: number }[]>(
      `select count(*)::int4 as documents from medical_document where person_key = ?::int8`,
      [personKey(epoch, maria)],
    );
    expect(told?.documents).toBeGreaterThan(0);
  });

  it('is made twice where a twin is wanted, the same in both', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    await writeBoth(storage, team, 1);
    const twin = randomUUID();
    const copy = await findEpoch(storage, await built(storage, { copyOf: team.epochName, twin }));
    const other = await findEpoch(storage, twin);
    expect(await exportRows(storage, other)).toEqual(await exportRows(storage, copy));
    expect(await exportRows(storage, copy)).toEqual(await exportRows(storage, team));
  });

  it('made while others write has all of each write or nothing of it', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    let mark = 0;
    let ended = false;
    const writing = Promise.all(
      [1, 2, 3].map(async () => {
        while (!ended) await writeBoth(storage, team, (mark += 1));
      }),
    );
    const copies: string[] = [];
    for (let copy = 0; copy < 15; copy += 1) copies.push(await built(storage, { copyOf: team.epochName }));
    ended = true;
    await writing;
    let before = 0;
    for (const name of copies) {
      const { marks, acts } = await seenIn(storage, (await findEpoch(storage, name)).epoch);
      expect(marks.length, `${marks}`).toBe(acts === 0 ? 0 : 1);
      expect(acts).toBeGreaterThanOrEqual(before);
      before = acts;
    }
    expect(before).toBeGreaterThan(0);
  });

  it('that a world is flipped to loses nothing that was acknowledged: writes are in the old epoch, or refused', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    let mark = 0;
    const acknowledged: number[] = [];
    const writing = Promise.allSettled(
      [1, 2, 3].map(async () => {
        while (mark < 1000) {
          const own = (mark += 1);
          await writeBoth(storage, team, own);
          acknowledged.push(own);
        }
      }),
    );
    const copy = await built(storage, { copyOf: team.epochName });
    await flipWorld(storage, 'team-1', { epoch: copy });
    const inOld = (await seenIn(storage, team.epoch)).acts;
    const ends = await writing;
    for (const end of ends) expect(end).toMatchObject({ status: 'rejected', reason: expect.any(WorldTurnedAway) });
    expect(acknowledged).toHaveLength(inOld);
  });

  it('counts on where the other was, and each by itself from then on', async () => {
    await using storage = await freshStorage();
    const { team, worlds } = await twoWorlds(storage);
    await writeBoth(storage, team, 1);
    await flipWorld(storage, 'team-1', { epoch: await built(storage, { copyOf: team.epochName }) });
    worlds.forget('team-1');
    const now = await worlds.named('team-1');
    if (!now) throw new Error('the world is gone');
    await writeBoth(storage, now, 2);
    const ordinals = await storage.orm.em.execute<{ ordinal: number }[]>('select ordinal from act where epoch_id = ? order by 1', [
      now.epoch,
    ]);
    expect(ordinals.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });
});
