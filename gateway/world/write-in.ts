import type { EntityManager } from '@mikro-orm/postgresql';
import { epochLock, namesOf, type Storage } from '../storage/index.ts';
import { withLastThings } from './before-commit.ts';
import { EpochEntity } from './epoch.entity.ts';
import type { RequestWorld } from './request-world.ts';

/** The world was restored, reset or dropped meanwhile: nothing may be written to the state that it had. */
export class WorldTurnedAway extends Error {
  override readonly name = 'WorldTurnedAway';
}

/**
 * Runs `work` in one transaction that writes to the epoch of the world. No world can turn away from an epoch in the middle of it, so what was
 * acknowledged belongs to the state that the world is in then, or was in before.
 * @throws WorldTurnedAway where the world is on another epoch by now
 */
export const writeIn = <Result>(
  storage: Storage,
  world: Pick<RequestWorld, 'epoch'>,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> =>
  storage.write(async (em) => {
    const { table, column } = namesOf(storage.orm)(EpochEntity);
    // Locks of rows alone would let one writer after another in before whoever turns the world away; these are given in turn.
    const held = await em.execute<unknown[]>(
      `select 1 from (select pg_advisory_xact_lock_shared(${epochLock}, ?)) as turn, ${table} as e
        where e.${column.id} = ? and e.${column.retiredAt} is null for share of e`,
      [world.epoch, world.epoch],
    );
    if (held.length === 0) throw new WorldTurnedAway('the world is in another state by now: ask again');
    return withLastThings(em, work);
  });
