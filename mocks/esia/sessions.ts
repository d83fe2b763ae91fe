import type { Journals } from '../world/journal.ts';
import { createShelves } from '../world/shelves.ts';
import type { World } from '../world/world.ts';
import { openEsiaLedger, type EsiaLedger } from './ledger.ts';

/** What ESIA remembers of one world. */
export interface EsiaMemory {
  readonly ledger: EsiaLedger;
  readonly record: (event: Parameters<EsiaLedger['apply']>[0]) => void;
}

/**
 * Who is signed in, by the id of the world. Sessions outlive its epochs, for reset and restore keep the id, and belong to no base: no
 * name of a persona depends on the day.
 */
export interface Sessions {
  /** Settles when everything that was written by then is on disk. */
  use<T>(world: World, run: (memory: EsiaMemory) => T | Promise<T>): Promise<T>;
}

/** An epoch's name has no slash: no journal of an epoch is ever taken for this one. */
const journalOf = (worldId: string): string => `esia/${worldId}`;

export const createSessions = (options: { readonly journals: Journals; readonly keep: number }): Sessions => {
  const shelves = createShelves<{ readonly ledgers: { readonly esia: EsiaLedger } }>(options);
  return {
    use: ({ id, nowMs }, run) =>
      shelves.use(
        { key: id, journal: journalOf(id), base: undefined, make: () => ({ ledgers: { esia: openEsiaLedger() } }) },
        ({ ledgers: { esia: ledger }, record }) => run({ ledger, record: (event) => record('esia', event, nowMs) }),
      ),
  };
};
