import type { EntityManager } from '@mikro-orm/postgresql';
import { beforeCommit, nextNumber, type RequestWorld } from '../world/index.ts';
import { namesOf } from '../storage/index.ts';
import { ChangeEntity, type ChangeKind } from './change.entity.ts';
import { changeChannel, writeChangeNews } from './change-news.service.ts';

/** What has changed. */
export interface Announced {
  readonly kind: ChangeKind;
  /** The patient, or the addressee. */
  readonly oip: string;
  /** OIP of whoever booked the appointment. */
  readonly bookedBy?: string | null;
  /** Number of the appointment or the notification. */
  readonly ordinal: number;
}

/**
 * Changes of one epoch are numbered in the order of their commits, and no two have the same moment: each comes after the world's present and
 * after the change before it, a millisecond at least, however long the world's clock stands. So a client that names a moment misses nothing
 * that came later and gets nothing twice.
 */
const note = async (
  em: EntityManager,
  world: Pick<RequestWorld, 'epoch' | 'nowMs'>,
  { kind, oip, bookedBy: by = null, ordinal: object }: Announced,
): Promise<void> => {
  const { epoch } = world;
  const bookedBy = by === oip ? null : by;
  const ordinal = await nextNumber(em, epoch, 'change');
  const { table, column } = namesOf(em)(ChangeEntity);
  await em.execute(
    `insert into ${table} (${column.epoch}, ${column.ordinal}, ${column.at}, ${column.kind}, ${column.oip}, ${column.bookedBy}, ${column.object})
      select ?::int4, ?::int4, greatest(?::timestamptz, (select max(before.${column.at}) from ${table} as before
        where before.${column.epoch} = ?::int4 and before.${column.ordinal} = ?::int4) + interval '1 millisecond'), ?::text, ?::text, ?::text, ?::int4`,
    [epoch, ordinal, new Date(world.nowMs() + 1).toISOString(), epoch, ordinal - 1, kind, oip, bookedBy, object],
  );
  await em.execute('select pg_notify(?, ?)', [
    changeChannel,
    writeChangeNews({ epoch, oips: bookedBy === null ? [oip] : [oip, bookedBy] }),
  ]);
};

/** Tells whoever watches, in the transaction that changes it. */
export const announce = (em: EntityManager, world: Pick<RequestWorld, 'epoch' | 'nowMs'>, announced: Announced): Promise<void> => {
  beforeCommit(em, 'change', () => note(em, world, announced));
  return Promise.resolve();
};
