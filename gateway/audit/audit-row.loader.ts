import type { EntityClass, RequiredEntityData } from '@mikro-orm/postgresql';
import { statement, type Statement, type Storage } from '../storage/index.ts';
import { CounterEntity, uuidPrefix, type RequestWorld } from '../world/index.ts';
import { AuditEventEntity } from './audit-event.entity.ts';
import { AuditLookEntity } from './audit-look.entity.ts';

/** A row of the log as it is written; its epoch is the world's. */
type Written<Entity> = Omit<RequiredEntityData<Entity>, 'id' | 'epoch'>;
export interface AuditRows {
  readonly events: readonly Written<AuditEventEntity>[];
  readonly looks: readonly Written<AuditLookEntity>[];
}
export type AuditedWorld = Pick<RequestWorld, 'epoch' | 'mode'>;

/** $2: rows as JSON, read once and not for every row, of which there may be thousands; $3: how their counted ids begin, null where chance makes them. */
const writing = (space: 'audit' | 'look', name: string, entity: EntityClass<AuditEventEntity | AuditLookEntity>): Statement<never> =>
  statement<never>(name, 'writes', (names) => {
    const [row, counter] = [names(entity), names(CounterEntity)];
    const told = row.columns.filter(({ property }) => property !== 'epoch' && property !== 'id');
    return `with counted as (
      insert into ${counter.table} as c (${counter.column.epoch}, ${counter.column.name}, ${counter.column.value})
        select $1::int4, '${space}', json_array_length($2::json) where $3::text is not null
        on conflict (${counter.column.epoch}, ${counter.column.name}) do update set ${counter.column.value} = c.${counter.column.value} + excluded.${counter.column.value}
        returning ${counter.column.value} - json_array_length($2::json) as before)
    insert into ${row.table} (${row.column.epoch}, ${row.column.id}, ${told.map(({ name: column }) => column).join(', ')})
      select $1::int4, coalesce(($3::text || lpad(to_hex(counted.before + told.number), 12, '0'))::uuid, gen_random_uuid()), ${told.map(({ property }) => `told."${property}"`).join(', ')}
      from rows from (json_to_recordset($2::json) as (${told.map(({ property, type }) => `"${property}" ${type}`).join(', ')})) with ordinality
        as told (${told.map(({ property }) => `"${property}"`).join(', ')}, number)
      left join counted on true`;
  });

const writeEvents = writing('audit', 'write audit events', AuditEventEntity);
const writeLooks = writing('look', 'write audit looks', AuditLookEntity);

/** Writes them in one statement for each table. In production the log is written from many places at once, none of which waits for another: its ids are not counted there. */
export const writeAudit = async (storage: Storage, { epoch, mode }: AuditedWorld, { events, looks }: AuditRows): Promise<void> => {
  const write = async (how: Statement<never>, rows: readonly object[], space: 'audit' | 'look'): Promise<void> => {
    if (rows.length > 0) await storage.read(how, [epoch, JSON.stringify(rows), mode === 'production' ? null : uuidPrefix(space)]);
  };
  await Promise.all([write(writeEvents, events, 'audit'), write(writeLooks, looks, 'look')]);
};
