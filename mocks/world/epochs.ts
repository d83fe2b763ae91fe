import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import type { People } from '../people/people.ts';
import type { Journals } from './journal.ts';
import type { AnyLedger } from './ledger.ts';
import { createShelves, type Kept } from './shelves.ts';
import { baseEpoch, type World } from './world.ts';

interface Told<Ledgers> {
  readonly people: People;
  readonly ledgers: Ledgers;
}

/** The ledgers of one epoch, rebuilt from seed and journal. */
export type Epoch<Ledgers> = Kept<Told<Ledgers>>;

interface EpochsOptions<Ledgers> {
  readonly peopleOf: (base: WorldBase) => People;
  readonly ledgersOf: (people: People) => Ledgers;
  readonly journals: Journals;
  /** How many epochs stay in memory. */
  readonly keep: number;
}

export interface Epochs<Ledgers> {
  /** Runs one call in its epoch; settles when everything that the epoch had written by then is on disk, whoever wrote it. */
  use<T>(world: World, run: (epoch: Epoch<Ledgers>) => T | Promise<T>): Promise<T>;
}

/** Epochs in use, the least recently used put away first: seed and journal bring it back. */
export const createEpochs = <Ledgers extends Readonly<Record<string, AnyLedger>>>(options: EpochsOptions<Ledgers>): Epochs<Ledgers> => {
  const shelves = createShelves<Told<Ledgers>>(options);
  const make = (base: WorldBase): Told<Ledgers> => {
    const people = options.peopleOf(base);
    return { people, ledgers: options.ledgersOf(people) };
  };
  return {
    use: ({ epoch, base }, run) =>
      shelves.use(
        {
          key: epoch === baseEpoch ? `${baseEpoch} ${writeWorldBase(base)}` : epoch,
          journal: epoch === baseEpoch ? undefined : epoch,
          base,
          make: () => make(base),
        },
        run,
      ),
  };
};
