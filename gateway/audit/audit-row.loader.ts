import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { statement, type Storage } from '../storage/index.ts';
import { CounterEntity, uuidPrefix, type RequestWorld } from '../world/index.ts';
import { AuditEventEntity } from './audit-event.entity.ts';

/** An event of the log as it is written; its epoch is the world's. */
export type AuditRow = Omit<RequiredEntityData<AuditEventEntity>, 'id' | 'epoch'>;
export type AuditedWorld = Pick<RequestWorld, 'epoch' | 'mode'>;

/** $2: the events as JSON, read once and not for every row, of which there may be thousands; $3: how their counted ids begin, null where chance makes them. */
const writeEvents = statement<never>('write audit events', 'writes', (names) => {
  const [event, counter] = [names(AuditEventEntity), names(CounterEntity)];
  const told = event.columns.filter(({ property }) => property !== 'epoch' && property !== 'id');
  return `with counted as (
      insert into ${counter.table} as c (${counter.column.epoch}, ${counter.column.name}, ${counter.column.value})
        select $1::int4, 'audit', json_array_length($2::json) where $3::text is not null
        on conflict (${counter.column.epoch}, ${counter.column.name}) do update set ${counter.column.value} = c.${counter.column.value} + excluded.${counter.column.value}
        returning ${counter.column.value} - json_array_length($2::json) as before)
    insert into ${event.table} (${event.column.epoch}, ${event.column.id}, ${told.map(({ name }) => name).join(', ')})
      select $1::int4, coalesce(($3::text || lpad(to_hex(counted.before + event.number), 12, '0'))::uuid, gen_random_uuid()), ${told.map(({ property }) => `event."${property}"`).join(', ')}
      from rows from (json_to_recordset($2::json) as (${told.map(({ property, type }) => `"${property}" ${type}`).join(', ')})) with ordinality
        as event (${told.map(({ property }) => `"${property}"`).join(', ')}, number)
      left join counted on true`;
});

/** Writes them in one statement. In production the log is written from many places at once, none of which waits for another: its ids are not counted there. */
export const writeAudit = async (storage: Storage, { epoch, mode }: AuditedWorld, rows: readonly AuditRow[]): Promise<void> => {
  await storage.read(writeEvents, [epoch, JSON.stringify(rows), mode === 'production' ? null : uuidPrefix('audit')]);
};
