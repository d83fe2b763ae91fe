import {
  ForeignKeyConstraintViolationException,
  IsolationLevel,
  raw,
  UniqueConstraintViolationException,
  type EntityManager,
} from '@mikro-orm/postgresql';
import type { NewEpoch } from '../../schema/control/admin.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { namesOf, type Storage } from '../storage/index.ts';
import { taken, unknown, wrong } from './admin-refused.ts';
import { copyEpoch } from './copy-rows.ts';
import { CounterEntity } from './counter.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { checkExport, importRows } from './import-rows.ts';
import { rowTables } from './row-tables.ts';

/** First touch of people in a base epoch that no world may be on yet. */
export type TouchInBase = (base: { readonly epoch: number; readonly base: WorldBase }, oips: readonly string[]) => Promise<void>;

/** Storage id of the base of (seed, anchor), which is made where there is none. */
export const baseEpochOf = (storage: Storage, { seed, anchor }: WorldBase): Promise<number> =>
  storage.write(async (em) => {
    const { table, column } = namesOf(em)(EpochEntity);
    const find = async (): Promise<number | undefined> => {
      const where = `${column.seed} = ? and ${column.anchor} = ? and ${column.base} is null`;
      const [found] = await em.execute<{ id: number }[]>(`select ${column.id} as id from ${table} where ${where}`, [seed, anchor]);
      return found?.id;
    };
    const found = await find();
    if (found !== undefined) return found;
    await em.createQueryBuilder(EpochEntity).insert({ name: 'base', seed, anchor }).onConflict().ignore().execute();
    const made = await find();
    if (made === undefined) throw new Error('a base epoch was neither found nor made');
    return made;
  });

export const sameBase = async (em: EntityManager, name: string, { seed, anchor }: WorldBase): Promise<number> => {
  const source = await em.findOne(EpochEntity, { name, base: { $ne: null } });
  if (!source) throw unknown(`epoch ${name}`);
  if (source.seed !== seed || source.anchor !== anchor) throw wrong('base', `${source.seed}@${source.anchor}, as the epoch that is copied`);
  return source.id;
};

/** Whoever watches a world that is pointed to it goes on behind what it was born with. */
export const noteChangesBefore = async (em: EntityManager, epochs: readonly number[]): Promise<void> => {
  const names = namesOf(em);
  const [epoch, counter] = [names(EpochEntity), names(CounterEntity)];
  await em.execute(
    `update ${epoch.table} as e set ${epoch.column.changesBefore} = c.${counter.column.value} from ${counter.table} as c
      where c.${counter.column.epoch} = e.${epoch.column.id} and c.${counter.column.name} = 'change' and e.${epoch.column.id} = any(?::int4[])`,
    [`{${epochs.join(',')}}`],
  );
};

const build = async (storage: Storage, wanted: NewEpoch, base: number): Promise<number> => {
  const { name, copyOf, rows } = wanted;
  // One moment of the source, whatever is written to it meanwhile: of every write all or nothing is copied.
  return storage.orm.em.fork().transactional(
    async (em) => {
      const from = copyOf === undefined ? undefined : await sameBase(em, copyOf, wanted.base);
      // Born as something that was turned away from: swept, unless a world points to it in time.
      const epoch = await em.insert(EpochEntity, { name, ...wanted.base, base, retiredAt: raw('now()') });
      if (rows) await importRows(em, rows, { from: base, to: epoch });
      const copied = from === undefined ? 0 : await copyEpoch(em, from, [epoch]);
      await noteChangesBefore(em, [epoch]);
      return copied;
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
};

/**
 * Builds an epoch with all of its rows, in one transaction; answers how many were copied. No world points to it yet.
 * @throws AdminRefused where the name is taken, the source unknown or of another base, or the rows do not fit
 */
export const buildEpoch = async (storage: Storage, wanted: NewEpoch, touch: TouchInBase): Promise<number> => {
  const { rows } = wanted;
  if (rows && wanted.copyOf !== undefined) throw wrong('rows', 'nothing beside copyOf');
  if (rows) checkExport(rowTables(storage.orm.getMetadata()), rows);
  const once = async (): Promise<number> => {
    const base = await baseEpochOf(storage, wanted.base);
    if (rows) await touch({ epoch: base, base: wanted.base }, rows.people);
    return build(storage, wanted, base);
  };
  try {
    // A base on which nothing was built may have been swept at this moment: then it is made again.
    return await once().catch((error: unknown) =>
      error instanceof ForeignKeyConstraintViolationException ? once() : Promise.reject(error),
    );
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw taken(`there is an epoch ${wanted.name}`);
    throw error;
  }
};
