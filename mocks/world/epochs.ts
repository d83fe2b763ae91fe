import { instantIn } from '../../schema/calendar/index.ts';
import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import type { People } from '../people/people.ts';
import { JournalRefused, OtherBase, type Journal, type Journals } from './journal.ts';
import type { AnyLedger } from './ledger.ts';
import { baseEpoch, moscow, type World } from './world.ts';

/** The ledgers of one epoch, rebuilt from seed and journal. */
export interface Epoch<Ledgers> {
  readonly people: People;
  readonly ledgers: Ledgers;
  /** Applies an event and hands it to the journal; on disk before the call that made it is answered. */
  record(registry: string, event: unknown, atMs: number): void;
}

/** A write to the base epoch, which belongs to every world at once. */
export class BaseIsReadOnly extends Error {
  override readonly name = 'BaseIsReadOnly';
}

interface Shelf<Ledgers> {
  readonly base: string;
  readonly ready: Promise<{ readonly epoch: Epoch<Ledgers>; readonly journal: Journal | undefined }>;
  /** Calls that are using it: it is not put away before they end. */
  users: number;
}

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
  const shelves = new Map<string, Shelf<Ledgers>>();

  const rebuild = async (world: World): Promise<{ epoch: Epoch<Ledgers>; journal: Journal | undefined }> => {
    const people = options.peopleOf(world.base);
    const ledgers = options.ledgersOf(people);
    const journal = world.epoch === baseEpoch ? undefined : await options.journals.open(world.epoch, world.base);
    let count = 0;
    const take = (registry: string, event: unknown, atMs: number): void => {
      const ledger: AnyLedger | undefined = ledgers[registry];
      const known = ledger?.event.safeParse(event);
      if (!ledger || !known?.success) throw new JournalRefused(`journal ${world.epoch}, event ${count + 1}: no event of ${registry}`);
      ledger.apply(known.data as never, atMs);
      count += 1;
    };
    for (const { registry, event, at } of journal?.entries ?? []) take(registry, event, Date.parse(at));
    const record = (registry: string, event: unknown, atMs: number): void => {
      if (!journal) throw new BaseIsReadOnly(`the epoch ${baseEpoch} is never written`);
      const at = instantIn(moscow, atMs);
      take(registry, event, Date.parse(at));
      journal.append({ n: count, at, registry, event });
    };
    return { epoch: { people, ledgers, record }, journal };
  };

  const putAway = (): void => {
    for (const [key, shelf] of shelves) {
      if (shelves.size <= options.keep) return;
      if (shelf.users === 0) shelves.delete(key);
    }
  };

  const shelfOf = (key: string, world: World): Shelf<Ledgers> => {
    const known = shelves.get(key);
    const shelf = known ?? { base: writeWorldBase(world.base), ready: rebuild(world), users: 0 };
    shelves.delete(key);
    shelves.set(key, shelf);
    return shelf;
  };

  return {
    async use(world, run) {
      const key = world.epoch === baseEpoch ? `${baseEpoch} ${writeWorldBase(world.base)}` : world.epoch;
      const shelf = shelfOf(key, world);
      if (shelf.base !== writeWorldBase(world.base)) {
        throw new OtherBase(`epoch ${world.epoch} is of ${shelf.base}, not of ${writeWorldBase(world.base)}`);
      }
      shelf.users += 1;
      let keeps = false;
      try {
        const { epoch, journal } = await shelf.ready;
        keeps = true;
        const result = await run(epoch);
        await journal?.flushed().catch((error: unknown) => {
          // Memory is ahead of the disk now: the next call reads the file again.
          keeps = false;
          throw error;
        });
        return result;
      } finally {
        shelf.users -= 1;
        if (!keeps && shelves.get(key) === shelf) shelves.delete(key);
        putAway();
      }
    },
  };
};
