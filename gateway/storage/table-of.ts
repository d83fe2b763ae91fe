import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import type { Entities } from './orm.ts';

/** The table of a type of the graph, whose entity is named after it; undefined where nothing of it is stored. */
export const tablesOf = ({ orm }: { readonly orm: MikroORM }, entities: Entities): ((type: string) => string | undefined) => {
  const tables = new Map(
    entities.map((entity) => {
      const { className, tableName } = orm.getMetadata().get(entity as never) as EntityMetadata;
      return [className.replace(/Entity$/, ''), tableName];
    }),
  );
  return (type) => tables.get(type);
};
