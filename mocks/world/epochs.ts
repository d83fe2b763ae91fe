import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import type { People } from '../people/people.ts';
import type { Journals } from './journal.ts';
import type { AnyLedger } from './ledger.ts';
import { createShelves, type Kept, type Place } from './shelves.ts';
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
  /** How many events its journal holds, every call that has run by now in or out as a whole; settles when they are on disk. */
  written(world: EpochPlace): Promise<number>;
  /** Reads its journal before anybody asks for it; whoever asks is told of a failure. */
  prepare(world: EpochPlace): void;
  /** Frees the memory of an epoch that nobody will ask for soon. */
  forget(epoch: string): void;
}

/** An epoch and the base that it is of. */
export type EpochPlace = Pick<World, 'epoch' | 'base'>;

/** Epochs in use, the least recently used put away first: seed and journal bring it back. */
export const createEpochs = <Ledgers extends Readonly<Record<string, AnyLedger>>>(options: EpochsOptions<Ledgers>): Epochs<Ledgers> => {
  const shelves = createShelves<Told<Ledgers>>(options);
  const make = (base: WorldBase): Told<Ledgers> => {
    const people = options.peopleOf(base);
    return { people, ledgers: options.ledgersOf(people) };
  };
  const placeOf = ({ epoch, base }: EpochPlace): Place<Told<Ledgers>> => ({
    key: epoch === baseEpoch ? `${baseEpoch} ${writeWorldBase(base)}` : epoch,
    journal: epoch === baseEpoch ? undefined : epoch,
    base,
    make: () => make(base),
  });
  return {
    use: (world, run) => shelves.use(placeOf(world), run),
    written: (world) => shelves.written(placeOf(world)),
    prepare: (world) => shelves.prepare(placeOf(world)),
    forget: (epoch) => shelves.forget(epoch),
  };
};
