import type { EntityClass } from '@mikro-orm/postgresql';
import { statement, type PersonKey, type Statement } from '../storage/index.ts';
import { WorldEntity } from '../world/world.entity.ts';

/** A request of somebody’s that a registry was asked to carry out. */
export interface OpenRequest {
  readonly world: string;
  readonly person: PersonKey;
  readonly ordinal: number;
}

/** What is stored of such a request; `askedAt` is null once the registry has answered. */
interface Asked {
  person: unknown;
  ordinal: unknown;
  askedAt?: unknown;
}

/**
 * Takes requests of any world about which a registry was asked so long ago (first parameter, milliseconds of the database’s clock) and has not
 * answered, at most so many (second parameter); whoever takes them asks now, so that of two gateways one does.
 * @param name of the statement, unique in the process
 */
export const takeOpenRequests = <Entity extends Asked>(name: string, entity: EntityClass<Entity>): Statement<OpenRequest> =>
  statement<OpenRequest>(name, 'worlds', (names) => {
    const [world, { table, column }] = [names(WorldEntity), names<Asked>(entity)];
    return `with waiting as (
        select r.${column.person} as person, r.${column.ordinal} as ordinal, w.${world.column.name} as world
          from ${table} as r join ${world.table} as w on w.${world.column.epoch} = r.${column.person} / 1000000000000
          where r.${column.askedAt} < now() - $1::int4 * interval '1 millisecond'
          order by r.${column.askedAt} limit $2::int4 for update of r skip locked)
      update ${table} as r set ${column.askedAt} = now() from waiting
        where r.${column.person} = waiting.person and r.${column.ordinal} = waiting.ordinal
        returning waiting.world as "world", waiting.person as "person", waiting.ordinal as "ordinal"`;
  });
