import type { WorldBase } from '../schema/registry/world-headers.ts';
import { openLedgers, type Ledgers } from './ledgers.ts';
import { createCallLog } from './world/call-log.ts';
import type { Clock } from './world/clock.ts';
import { createEpochs } from './world/epochs.ts';
import type { Journals } from './world/journal.ts';
import type { Surroundings } from './world/operations.ts';
import { createPeopleCache } from './world/people-cache.ts';

/** Epochs whose ledgers stay in memory. */
const keptEpochs = 256;

/** People, journals and clock that all stand-ins of a process share. */
export const createSurroundings = (options: {
  /** The people and the day of `main`. */
  readonly base: WorldBase;
  readonly clock: Clock;
  readonly journals: Journals;
  /** How many people there are besides the cast. */
  readonly population: number;
  readonly warn: (text: string) => void;
}): Surroundings<Ledgers> => ({
  epochs: createEpochs({
    peopleOf: createPeopleCache(options.population),
    ledgersOf: openLedgers,
    journals: options.journals,
    keep: keptEpochs,
  }),
  defaults: { base: options.base, clock: options.clock },
  calls: createCallLog(),
  warn: options.warn,
});
