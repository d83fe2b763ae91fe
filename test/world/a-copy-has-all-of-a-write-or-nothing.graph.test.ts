import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FamilyLinkEntity } from '../../gateway/family/family-link.entity.ts';
import { openDatabase } from '../../gateway/storage/database.ts';
import { keysOf, openStorage, personKey, type OpenStorage, type Storage } from '../../gateway/storage/index.ts';
import { findEpoch, listEpochs } from '../../gateway/world/admin.ts';
import { flipWorld } from '../../gateway/world/change-world.ts';
import { exportRows } from '../../gateway/world/export-rows.ts';
import { ownPerson, recordAct, WorldTurnedAway, writeIn, type RequestWorld, type Worlds } from '../../gateway/world/index.ts';
import { makeWorld } from '../../gateway/world/make-world.ts';
import type { NewWorld, WorldRow } from '../../schema/control/admin.ts';
import { entities, freshStorage, type FreshStorage } from '../storage/fresh-storage.ts';
import { danglingReferences } from './dangling-references.ts';
import { base, built, maria, pavel, twoWorlds } from './stored-worlds.ts';

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

/** Another world that begins as that one is now. */
const forked = (
  storage: Storage,
  worlds: Worlds,
  name: string,
  { epochName }: Pick<RequestWorld, 'epochName'>,
  more: Partial<NewWorld['built']> = {},
): Promise<WorldRow> => {
  const clock = { mode: 'running', offsetMs: 0 } as const;
  const origin = { kind: 'WORLD', clock, followsDay: false } as const;
  const built = { base, copyOf: epochName, twin: true, ...more };
  const wanted = { epoch: randomUUID(), originEpoch: randomUUID(), clock, origin, expiresInHours: 1, built };
  const room = { forOne: <T>(make: () => Promise<T>): Promise<T> => make() };
  return makeWorld({ storage, worlds, machineNowMs: () => 0, room }, name, wanted);
};

/** The same database as seen by a user who may read and write, and nothing more. */
const asOrdinaryUser = async ({ orm, databaseUrl }: FreshStorage): Promise<OpenStorage> => {
  const name = `ordinary_${randomUUID().slice(0, 8)}`;
  await orm.em.execute(`create role ${name} login password 'ordinary'`);
  await orm.em.execute(`grant select, insert, update, delete on all tables in schema public to ${name}`);
  await orm.em.execute(`grant usage on all sequences in schema public to ${name}`);
  const url = new URL(databaseUrl);
  [url.username, url.password] = [name, 'ordinary'];
  const opened = await openStorage({ database: await openDatabase({ databaseUrl: url.href, dataDir: '' }), entities });
  const close = async (): Promise<void> => {
    await opened.close();
    await orm.em.execute(`drop owned by ${name}`);
    await orm.em.execute(`drop role ${name}`);
  };
  return { ...opened, close };
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

  it('is made twice for a fork, the same in both: one to write to, one to go back to', async () => {
    await using storage = await freshStorage();
    const { worlds, team } = await twoWorlds(storage);
    await writeBoth(storage, team, 1);
    const row = await forked(storage, worlds, 'fork', team);
    const copy = await findEpoch(storage, row.epoch);
    const other = await findEpoch(storage, row.originEpoch ?? '');
    expect(await exportRows(storage, other)).toEqual(await exportRows(storage, copy));
    expect(await exportRows(storage, copy)).toEqual(await exportRows(storage, team));
    const fork = await worlds.named('fork');
    if (fork) await writeBoth(storage, fork, 2);
    expect(await seenIn(storage, copy.epoch)).toEqual({ marks: ['mark 2'], acts: 2 });
    expect(await seenIn(storage, other.epoch)).toEqual({ marks: ['mark 1'], acts: 1 });
  });

  it('refers to nothing that is not there, whether or not the database looks', async () => {
    await using storage = await freshStorage();
    const { worlds, team } = await twoWorlds(storage);
    await writeBoth(storage, team, 1);
    await forked(storage, worlds, 'fork-1', team);
    const ordinary = await asOrdinaryUser(storage);
    try {
      const { epoch } = await forked(ordinary, worlds, 'fork-2', team);
      expect(await exportRows(storage, await findEpoch(storage, epoch))).toEqual(await exportRows(storage, team));
    } finally {
      await ordinary.close();
    }
    expect(await danglingReferences(storage)).toEqual([]);
  });

  it('of which no row can be told from its base goes back to that, unless registries have journalled something', async () => {
    await using storage = await freshStorage();
    const { worlds, team } = await twoWorlds(storage);
    expect(await forked(storage, worlds, 'fork-1', team)).toMatchObject({ originEpoch: null });
    expect(await forked(storage, worlds, 'fork-2', team, { journalled: true })).not.toMatchObject({ originEpoch: null });
  });

  it('is all there with its world, or not at all', async () => {
    await using storage = await freshStorage();
    const { worlds, team } = await twoWorlds(storage);
    const before = await listEpochs(storage);
    await expect(forked(storage, worlds, 'team-1', team)).rejects.toMatchObject({ status: 409 });
    await expect(forked(storage, worlds, 'fork', { epochName: randomUUID() })).rejects.toMatchObject({ status: 404 });
    await expect(forked(storage, worlds, 'fork', team, { base: { seed: 'other', anchor: base.anchor } })).rejects.toMatchObject({
      status: 400,
    });
    expect(await listEpochs(storage)).toEqual(before);
    expect(await worlds.named('fork')).toBeUndefined();
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
