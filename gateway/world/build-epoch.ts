import { IsolationLevel, raw, type EntityManager } from '@mikro-orm/postgresql';
import type { NewEpoch } from '../../schema/control/admin.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { namesOf, type Storage } from '../storage/index.ts';
import { taken, wrong } from './admin-refused.ts';
import { copyEpoch } from './copied-epoch.ts';
import { CounterEntity } from './counter.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { checkExport, importRows } from './import-rows.ts';
import { rowTables } from './row-tables.ts';
import { violatesReference, violatesUniqueness } from './violation.ts';

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

/** Whoever watches a world that is pointed to it goes on behind what it was born with. */
const noteChangesBefore = async (em: EntityManager, born: number): Promise<void> => {
  const names = namesOf(em);
  const [epoch, counter] = [names(EpochEntity), names(CounterEntity)];
  await em.execute(
    `update ${epoch.table} as e set ${epoch.column.changesBefore} = c.${counter.column.value} from ${counter.table} as c
      where c.${counter.column.epoch} = e.${epoch.column.id} and c.${counter.column.name} = 'change' and e.${epoch.column.id} = ?`,
    [born],
  );
};

/** On its base, with what of an export differs from that. */
const build = (storage: Storage, { name, base: of, rows }: NewEpoch, base: number): Promise<void> =>
  storage.orm.em.fork().transactional(
    async (em) => {
      // Born as something that was turned away from: swept, unless a world points to it in time.
      const epoch = await em.insert(EpochEntity, { name, ...of, base, retiredAt: raw('now()') });
      if (rows) await importRows(em, rows, { from: base, to: epoch });
      await noteChangesBefore(em, epoch);
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );

const buildOnBase = async (storage: Storage, wanted: NewEpoch, touch: TouchInBase): Promise<void> => {
  const { rows } = wanted;
  if (rows) checkExport(rowTables(storage.orm.getMetadata()), rows);
  const once = async (): Promise<void> => {
    const base = await baseEpochOf(storage, wanted.base);
    if (rows) await touch({ epoch: base, base: wanted.base }, rows.people);
    await build(storage, wanted, base);
  };
  // A base on which nothing was built may have been swept at this moment: then it is made again.
  await once().catch((error: unknown) => (violatesReference(error) ? once() : Promise.reject(error)));
};

/**
 * Builds an epoch with all of its rows, in one transaction; answers how many were copied. No world points to it yet.
 * @throws AdminRefused where the name is taken, the source unknown or of another base, or the rows do not fit
 */
export const buildEpoch = async (storage: Storage, wanted: NewEpoch, touch: TouchInBase): Promise<number> => {
  const { name, base, rows, copyOf } = wanted;
  if (rows && copyOf !== undefined) throw wrong('rows', 'nothing beside copyOf');
  try {
    if (copyOf !== undefined) return await copyEpoch(storage, name, copyOf, base);
    await buildOnBase(storage, wanted, touch);
    return 0;
  } catch (error) {
    throw violatesUniqueness(error) ? taken(`there is an epoch ${name}`) : error;
  }
};
