import { namesOf, statement, type Storage } from '../storage/index.ts';
import { EpochEntity } from '../world/epoch.entity.ts';
import { ChangeEntity, type ChangeKind } from './change.entity.ts';

/** One thing that has changed. */
export interface ChangeRow {
  readonly ordinal: number;
  /** World time, epoch milliseconds. */
  readonly at: number;
  readonly oip: string;
  /** Number of the appointment or the notification. */
  readonly object: number;
}

const latest = statement<{ readonly ordinal: number }>('latest change', 'epoch', (names) => {
  const { table, column } = names(ChangeEntity);
  return `select ${column.ordinal} as "ordinal" from ${table} where ${column.epoch} = $1 and ($2::timestamptz is null or ${column.at} <= $2)
    order by ${column.ordinal} desc limit 1`;
});

/** Number of the last change in an epoch, up to a moment of world time where one is given, inclusive; 0 where there is none. */
export const latestChange = async ({ read }: Pick<Storage, 'read'>, epoch: number, untilMs?: number): Promise<number> => {
  const [row] = await read(latest, [epoch, untilMs === undefined ? null : new Date(untilMs).toISOString()]);
  return row?.ordinal ?? 0;
};

const changesOfPeople = statement<ChangeRow>('changes of people', 'epoch', (names) => {
  const { table, column } = names(ChangeEntity);
  return `select ${column.ordinal} as "ordinal", ${column.at} as "at", ${column.oip} as "oip", ${column.object} as "object" from ${table}
    where ${column.epoch} = $1 and ${column.ordinal} > $2 and ${column.ordinal} <= $3 and ${column.kind} = $4
      and (${column.oip} = any($5::text[]) or ${column.bookedBy} = $6::text)
    order by ${column.ordinal} limit $7::int4`;
});

/** What is looked for. */
export interface ChangesAsked {
  readonly epoch: number;
  readonly kind: ChangeKind;
  /** Numbers: exclusive, and inclusive. */
  readonly after: number;
  readonly until: number;
  readonly oips: readonly string[];
  /** Besides, whatever this one has booked for anybody; null: nothing besides. */
  readonly bookedBy: string | null;
  readonly limit: number;
}

/** In the order in which they happened. */
export const changesAfter = ({ read }: Pick<Storage, 'read'>, { epoch, kind, after, until, oips, bookedBy, limit }: ChangesAsked) =>
  read(changesOfPeople, [epoch, after, until, kind, oips, bookedBy, limit]);

/** Number of the last change that the epoch was copied with: what follows has happened in it. */
export const changesBefore = async ({ orm }: Pick<Storage, 'orm'>, epoch: number): Promise<number> => {
  const { table, column } = namesOf(orm)(EpochEntity);
  const [row] = await orm.em
    .fork()
    .execute<{ before: number }[]>(`select ${column.changesBefore} as before from ${table} where ${column.id} = ?`, [epoch]);
  return row?.before ?? 0;
};
