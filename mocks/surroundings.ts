import type { WorldBase } from '../schema/registry/world-headers.ts';
import { createBell } from './post/bell.ts';
import { createSessions, type Sessions } from './esia/sessions.ts';
import { openLedgers, type Ledgers } from './ledgers.ts';
import type { People } from './people/people.ts';
import { createCallLog } from './world/call-log.ts';
import type { Clock } from './world/clock.ts';
import { createEpochs } from './world/epochs.ts';
import type { Journals } from './world/journal.ts';
import type { Surroundings } from './world/operations.ts';
import { createPeopleCache } from './world/people-cache.ts';

/** Epochs whose ledgers stay in memory, and worlds whose sessions do. */
const keptEpochs = 256;

/** What all stand-ins of a process share. */
export interface SharedSurroundings extends Surroundings<Ledgers> {
  readonly sessions: Sessions;
  readonly peopleOf: (base: WorldBase) => People;
  readonly journals: Journals;
}

/** People, journals and clock that all stand-ins of a process share. */
export const createSurroundings = (options: {
  /** The people and the day of `main`. */
  readonly base: WorldBase;
  readonly clock: Clock;
  readonly journals: Journals;
  /** How many people there are besides the cast. */
  readonly population: number;
  readonly warn: (text: string) => void;
}): SharedSurroundings => {
  const { base, clock, journals, warn } = options;
  const peopleOf = createPeopleCache(options.population);
  return {
    epochs: createEpochs({ peopleOf, ledgersOf: openLedgers, journals, keep: keptEpochs }),
    sessions: createSessions({ journals, keep: keptEpochs }),
    peopleOf,
    journals,
    defaults: { base, clock },
    calls: createCallLog(),
    bell: createBell(),
    warn,
  };
};
