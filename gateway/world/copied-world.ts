import { randomUUID } from 'node:crypto';
import type { NewWorld } from '../../schema/control/admin.ts';
import type { CopyingStatement, Storage } from '../storage/index.ts';
import { unknown } from './admin-refused.ts';
import { clockColumns } from './clock-columns.ts';
import { bornAsCopies, notCopied } from './copied-epoch.ts';
import { toldColumns, type ToldWorld } from './described-world.ts';
import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

const made = new WeakMap<Storage['orm'], CopyingStatement>();

/** Epochs and world in one round trip, which commits by itself: all of both, or nothing. */
const copiedWorld = (storage: Storage): CopyingStatement => {
  const known = made.get(storage.orm);
  if (known) return known;
  const [{ table, column }, world] = [storage.names(EpochEntity), storage.names(WorldEntity)];
  const { id, name, mode, epoch, expiresInHours, demo, origin, originEpoch, clockFrozenAt, clockOffsetMs } = world.column;
  const { text, count } = bornAsCopies(storage, '($7::text is null or $5::text is not null or exists (select from kept))');
  const statement = {
    name: 'a world that is a copy',
    text: `with kept as (select k.${column.id} as id, k.${column.name} as name from ${table} as k
        where k.${column.name} = $7::text and k.${column.base} is not null for key share),
      ${text},
      goes_back as (select id, name from born where name = $5::text union all select id, name from kept where $5::text is null),
      w as (insert into ${world.table}
          (${[id, name, mode, epoch, expiresInHours, demo, origin, clockFrozenAt, clockOffsetMs, originEpoch].join(', ')})
        select $9::uuid, $10::text, 'sandbox', born.id, $11::float8, $12::bool, $13::jsonb, $14::timestamptz, $15::int8,
            (select goes_back.id from goes_back where $8::bool or ${count} > 0)
          from born where born.name = $4::text returning *)
      select ${toldColumns(world)}, $4::text as "epoch", $2::text as "seed", $3::date as "anchor",
        (select goes_back.name from goes_back where goes_back.id = w.${originEpoch}) as "originEpoch" from w`,
  };
  made.set(storage.orm, statement);
  return statement;
};

/**
 * Makes a world on a copy of another epoch, with a twin of that copy to go back to where one is wished for.
 * @throws AdminRefused 404 for an unknown epoch, 400 for a source of another base
 */
export const makeCopiedWorld = async (
  storage: Storage,
  name: string,
  { epoch, originEpoch, clock, expiresInHours, origin, demo = false }: NewWorld,
  { base, copyOf = '', twin = false, journalled = false }: NonNullable<NewWorld['built']>,
): Promise<ToldWorld> => {
  const { clockFrozenAt, clockOffsetMs } = clockColumns(clock);
  const births = [copyOf, base.seed, base.anchor, epoch, twin ? originEpoch : null, false, originEpoch, journalled];
  const world = [randomUUID(), name, expiresInHours, demo, JSON.stringify(origin), clockFrozenAt?.toISOString() ?? null, clockOffsetMs];
  const [told] = await storage.copy<ToldWorld>(copiedWorld(storage), [...births, ...world]);
  if (told) return told;
  const reason = await notCopied(storage, copyOf, base, 'built.base');
  throw originEpoch === null || twin ? reason : await missing(storage, originEpoch, reason);
};

/** Whether it is rather the epoch to go back to that is not there. */
const missing = async (storage: Storage, name: string, otherwise: Error): Promise<Error> => {
  const found = await storage.orm.em.fork().count(EpochEntity, { name, base: { $ne: null } });
  return found > 0 ? otherwise : unknown(`epoch ${name}`);
};
