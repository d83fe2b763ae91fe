import type { EntityManager } from '@mikro-orm/postgresql';
import { namesOf } from '../storage/index.ts';
import { beforeCommit, nextNumber, type RequestWorld } from '../world/index.ts';
import { DueActEntity, type DueAbout } from './due-act.entity.ts';

/** Something to do at a moment of the world's time. */
export interface Scheduled {
  /** Epoch milliseconds of world time; one that has passed is done at once. */
  readonly atMs: number;
  /** Who carries it out, see gateway/due-handlers.ts. */
  readonly kind: string;
  /** By which `unschedule` finds it; several may share it. */
  readonly object: string;
  readonly about?: DueAbout;
  /** Whom it concerns. */
  readonly oip?: string;
}

type InWorld = Pick<RequestWorld, 'epoch'>;

/** In the transaction that makes it necessary. */
export const schedule = (em: EntityManager, { epoch }: InWorld, { atMs, kind, object, about = {}, oip }: Scheduled): Promise<void> => {
  beforeCommit(em, 'due', async () => {
    const ordinal = await nextNumber(em, epoch, 'due');
    await em.insert(DueActEntity, { epoch, ordinal, at: new Date(atMs), kind, object, about, oip: oip ?? null });
  });
  return Promise.resolve();
};

/**
 * Calls off what has not been done yet, what this transaction has scheduled included. Whoever is carrying it out at this moment is not waited
 * for: a handler looks whether there is still something to do.
 */
export const unschedule = (em: EntityManager, { epoch }: InWorld, kind: string, object: string): Promise<void> => {
  beforeCommit(em, 'due', async () => {
    const { table, column } = namesOf(em)(DueActEntity);
    await em.execute(
      `delete from ${table} where (${column.epoch}, ${column.ordinal}) in (select ${column.epoch}, ${column.ordinal} from ${table}
        where ${column.epoch} = ? and ${column.kind} = ? and ${column.object} = ? for update skip locked)`,
      [epoch, kind, object],
    );
  });
  return Promise.resolve();
};
