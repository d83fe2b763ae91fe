import { describe, expect, it } from 'vitest';
import { LinkCheckEntity } from '../../gateway/link-check/link-check.entity.ts';
import { accountKey, keysOf, namesOf, personKey, statements, type Statement, type Storage } from '../../gateway/storage/index.ts';
import { findEpoch } from '../../gateway/world/admin.ts';
import { ownPerson, recordAct, writeIn, type RequestWorld } from '../../gateway/world/index.ts';
import { announce } from '../../gateway/change/announce.service.ts';
import { schedule } from '../../gateway/due/schedule.service.ts';
import { post } from '../../gateway/message/post.service.ts';
import { ClinicDaySyncEntity } from '../../gateway/first-touch/clinic-day-sync.entity.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { storeRequests } from '../storage/portal-rows.ts';
import { clinicOid, registered } from '../storage/told-people.ts';
import { built, maria, pavel, twoWorlds } from './stored-worlds.ts';

import { personsWith } from '../../gateway/person/person-ahead.loader.ts';
import { slices } from '../../gateway/slices.ts';

// Every statement of the gateway registers itself when its loader is loaded.
import '../../gateway/composition.ts';

type World = Pick<RequestWorld, 'epoch' | 'baseEpoch'>;
type Given = readonly unknown[];

const messageId = '00000000-0000-8000-8000-000000000001';
const [early, late] = ['2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z'];

/** Those that are written beforehand, and of those that are written when they are asked for the one with every part. */
const everyStatement = (): readonly Statement<unknown>[] => [...statements(), personsWith(slices.flatMap(({ parts = [] }) => parts))];

/** What a parameter may be, by its type in the database and its place among the parameters: keys are those of the world. */
const candidates = (
  type: string,
  index: number,
  before: readonly string[],
  { epoch, baseEpoch }: World,
  scope: Statement<unknown>['scope'],
): Given => {
  const { first, last } = keysOf(epoch);
  const nth = before.filter((other) => other === type).length;
  if (index === 0 && (scope === 'persons' || scope === 'accounts')) {
    const keys = [epoch, baseEpoch].flatMap((of) =>
      scope === 'accounts' ? [accountKey(of, '1')] : [maria, pavel].map((oip) => personKey(of, oip)),
    );
    return [keys];
  }
  if (scope === 'epochs') {
    // OIP, portal and SNILS of one asker.
    const texts: readonly Given[] = [[[maria], [null]], [['MOSCOW']], [[registered(maria).snils]]];
    return type === 'bigint[]' ? [[index === 0 ? epoch : baseEpoch]] : (texts[nth] ?? [[null]]);
  }
  if (index === 0) return [epoch];
  if (index === 1 && /^(integer|bigint)$/.test(type)) return [baseEpoch];
  const byType: Readonly<Record<string, Given>> = {
    bigint: [nth % 2 === 0 && before.length > 2 ? first : last],
    integer: [100],
    'integer[]': [[1, 2, 3]],
    'boolean[]': [[true, true, true, true]],
    'bigint[]': [[personKey(epoch, maria)]],
    uuid: [null, messageId],
    date: ['2026-03-05', null],
    boolean: [true, false],
    'text[]': [[maria, pavel]],
    'timestamp with time zone': nth % 2 === 0 ? [early, null] : [late],
    text: [maria, clinicOid, '7', registered(maria).snils, 'MOSCOW', null],
    character: [maria, registered(maria).snils],
  };
  return byType[type] ?? [null];
};

/** Everything that could be given for those parameters, at most so many. */
const combinations = (lists: readonly Given[]): Given[] =>
  lists.reduce<Given[]>((made, list) => made.flatMap((head) => list.map((value) => [...head, value])).slice(0, 400), [[]]);

const parameterTypes = async (storage: Storage, statement: Statement<unknown>): Promise<string[]> =>
  storage.orm.em.fork().transactional(async (em) => {
    await em.execute(`prepare asked as ${statement.text(namesOf(storage.orm))}`);
    const [told] = await em.execute<{ types: string[] }[]>(
      `select array(select unnest(parameter_types)::text) as types from pg_prepared_statements where name = 'asked'`,
    );
    await em.execute('deallocate asked');
    return told?.types ?? [];
  });

/** Whether any of what could be asked is answered with a row. */
const answers = async (storage: Storage, statement: Statement<unknown>, types: readonly string[], world: World): Promise<boolean> => {
  const lists = types.map((type, index) => candidates(type, index, types.slice(0, index), world, statement.scope));
  for (const values of combinations(lists)) if ((await storage.read(statement, values)).length > 0) return true;
  return false;
};

/** A world that owns two people and has acts, a check and a synced day. */
const fill = async (storage: Storage, world: RequestWorld): Promise<void> => {
  const row = { createdAt: new Date(early), acceptedAt: new Date(early) };
  await writeIn(storage, world, async (em) => {
    for (const oip of [maria, pavel]) await ownPerson(em, world, oip);
    const person = personKey(world.epoch, maria);
    await em.insert(LinkCheckEntity, { person, link: 1, checkedAt: 'ZAGS', messageId, ...row });
    await em.insert(ClinicDaySyncEntity, { epoch: world.epoch, moOid: clinicOid, day: '2026-03-05', syncedAt: new Date(early) });
    await recordAct(em, world, { kind: 'TEST', words: { ru: 'проба', en: 'a test' } });
    await announce(em, world, { kind: 'APPOINTMENT', oip: maria, ordinal: 1 });
    await schedule(em, world, { atMs: Date.parse('2000-01-02T00:00:00Z'), kind: 'TEST', object: 'test' });
    await post(em, world, { channel: 'SMS', to: '+79990000000', text: 'проба' });
  });
  await storeRequests(storage, personKey(world.epoch, maria));
};

describe('every compiled statement', () => {
  it('that reads rows of a world answers nothing under the keys of a world on another base', async () => {
    await using storage = await freshStorage();
    const { team } = await twoWorlds(storage);
    await fill(storage, team);
    const foreign = await findEpoch(storage, await built(storage, { base: { seed: 'zdravgraph', anchor: '2026-03-03' } }));
    const keyed = everyStatement().filter(({ scope }) => scope !== 'worlds' && scope !== 'writes');
    expect(keyed.length).toBeGreaterThanOrEqual(25);
    const mute: string[] = [];
    for (const statement of keyed) {
      const types = await parameterTypes(storage, statement);
      expect(types.length, `${statement.name} has no key`).toBeGreaterThan(0);
      if (!(await answers(storage, statement, types, team))) mute.push(statement.name);
      expect(await answers(storage, statement, types, foreign), `${statement.name}, foreign keys`).toBe(false);
    }
    // A statement that answers nothing under any keys proves nothing. These have no rows in what was stored here.
    expect(mute.length / keyed.length, mute.join(', ')).toBeLessThan(0.25);
  });

  it('that reads what a world owns answers nothing under the keys of another world of the same base', async () => {
    await using storage = await freshStorage();
    const { main, team } = await twoWorlds(storage);
    await fill(storage, team);
    // Without its base: what both worlds share is told to both.
    const bare = await findEpoch(storage, await built(storage, { base: { seed: 'zdravgraph', anchor: '2026-03-04' } }));
    const own = { epoch: main.epoch, baseEpoch: bare.baseEpoch };
    for (const statement of everyStatement().filter(({ scope }) => scope !== 'worlds' && scope !== 'writes')) {
      const types = await parameterTypes(storage, statement);
      expect(await answers(storage, statement, types, own), statement.name).toBe(false);
    }
  });
});
