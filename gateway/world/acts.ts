import type { EntityManager } from '@mikro-orm/postgresql';
import { instantIn } from '../../schema/calendar/index.ts';
import type { ActRow } from '../../schema/control/admin.ts';
import { statement, type Storage } from '../storage/index.ts';
import { ActEntity } from './act.entity.ts';
import { beforeCommit } from './before-commit.ts';
import { nextNumber } from './counters.ts';
import type { RequestWorld } from './request-world.ts';

/** What the gateway did in a world of its own accord, or stored of what others told. */
export interface Act {
  /** A word for programs. */
  readonly kind: string;
  readonly words: { readonly ru: string; readonly en: string };
  readonly oip?: string;
  /** World time, epoch milliseconds; the world's present where undefined. */
  readonly atMs?: number;
}

/** Notes an act in the transaction that carries it out. */
export const recordAct = (em: EntityManager, world: Pick<RequestWorld, 'epoch' | 'nowMs'>, act: Act): Promise<void> => {
  const { kind, words, oip = null, atMs = world.nowMs() } = act;
  beforeCommit(em, 'act', async () => {
    const ordinal = await nextNumber(em, world.epoch, 'act');
    await em.insert(ActEntity, { epoch: world.epoch, ordinal, at: new Date(atMs), kind, words, oip });
  });
  return Promise.resolve();
};

const actsAfter = statement<Pick<ActRow, 'kind' | 'words' | 'oip'> & { readonly at: number }>('acts after', 'epoch', (names) => {
  const { table, column } = names(ActEntity);
  return `select ${column.at} as "at", ${column.kind} as "kind", ${column.words} as "words", ${column.oip} as "oip" from ${table}
    where ${column.epoch} = $1 and ($2::timestamptz is null or ${column.at} > $2) order by ${column.at}, ${column.ordinal}`;
});

/** Acts of an epoch after a moment of world time, exclusive; oldest first. */
export const readActs = async (storage: Storage, epoch: number, afterMs: number | undefined): Promise<ActRow[]> => {
  const rows = await storage.read(actsAfter, [epoch, afterMs === undefined ? null : new Date(afterMs).toISOString()]);
  return rows.map((row) => ({ ...row, at: instantIn('Europe/Moscow', row.at) }));
};
