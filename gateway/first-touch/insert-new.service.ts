import type { EntityClass, EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';

/** Inserts rows of one entity in one statement; rows that are there already stay as they are. */
export type InsertNew = <Entity extends object>(entity: EntityClass<Entity>, rows: readonly RequiredEntityData<Entity>[]) => Promise<void>;

export const insertNewWith =
  (em: EntityManager): InsertNew =>
  async (entity, rows) => {
    if (rows.length > 0)
      await em
        .createQueryBuilder(entity)
        .insert([...rows])
        .onConflict()
        .ignore()
        .execute();
  };
