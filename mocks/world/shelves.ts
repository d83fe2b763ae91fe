import { instantIn } from '../../schema/calendar/index.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { checkBase, JournalRefused, type Journal, type Journals } from './journal.ts';
import type { AnyLedger } from './ledger.ts';
import { moscow } from './world.ts';

/** Ledgers, with whatever belongs to them. */
interface Replayed {
  readonly ledgers: Readonly<Record<string, AnyLedger>>;
}

/** Where a state is kept. */
export interface Place<State extends Replayed> {
  /** Under which it stays in memory. */
  readonly key: string;
  /** Name of its journal; undefined: it has none and is never written. */
  readonly journal: string | undefined;
  /** Undefined: it belongs to no base. */
  readonly base: WorldBase | undefined;
  /** The state before anything has happened. */
  readonly make: () => State;
}

/** A state with everything that its journal says. */
export type Kept<State> = State & {
  /** Applies an event and hands it to the journal; on disk before the call that made it is answered. */
  record(registry: string, event: unknown, atMs: number): void;
};

/** A write to the base epoch, which belongs to every world at once. */
export class BaseIsReadOnly extends Error {
  override readonly name = 'BaseIsReadOnly';
}

export interface Shelves<State extends Replayed> {
  /** Runs one call on its state; settles when everything that was written to it by then is on disk, whoever wrote it. */
  use<T>(place: Place<State>, run: (state: Kept<State>) => T | Promise<T>): Promise<T>;
  /** How many events its journal holds, with those of every call that has run by now; settles when they are on disk. */
  written(place: Place<State>): Promise<number>;
  /** Rebuilds it before anybody uses it; whoever uses it is told of a failure. */
  prepare(place: Place<State>): void;
  /** Puts it away where nobody is using it. */
  forget(key: string): void;
}

interface Rebuilt<State> {
  readonly state: Kept<State>;
  readonly journal: Journal | undefined;
  readonly count: () => number;
}

interface Shelf<State> {
  readonly base: WorldBase | undefined;
  readonly ready: Promise<Rebuilt<State>>;
  /** Calls that are using it: it is not put away before they end. */
  users: number;
}

/** States in use, at most `keep`; the least recently used is put away first: its journal brings it back. */
export const createShelves = <State extends Replayed>({ journals, keep }: { journals: Journals; keep: number }): Shelves<State> => {
  const shelves = new Map<string, Shelf<State>>();

  const rebuild = async (place: Place<State>): Promise<Rebuilt<State>> => {
    const state = place.make();
    const journal = place.journal === undefined ? undefined : await journals.open(place.journal, place.base);
    let count = 0;
    const take = (registry: string, event: unknown, atMs: number): void => {
      const ledger: AnyLedger | undefined = state.ledgers[registry];
      const known = ledger?.event.safeParse(event);
      if (!ledger || !known?.success) throw new JournalRefused(`journal ${place.journal}, event ${count + 1}: no event of ${registry}`);
      ledger.apply(known.data as never, atMs);
      count += 1;
    };
    for (const { registry, event, at } of journal?.entries ?? []) take(registry, event, Date.parse(at));
    const record = (registry: string, event: unknown, atMs: number): void => {
      if (!journal) throw new BaseIsReadOnly(`${place.key} is never written`);
      const at = instantIn(moscow, atMs);
      take(registry, event, Date.parse(at));
      journal.append({ n: count, at, registry, event });
    };
    return { state: { ...state, record }, journal, count: () => count };
  };

  const putAway = (): void => {
    for (const [key, shelf] of shelves) {
      if (shelves.size <= keep) return;
      if (shelf.users === 0) shelves.delete(key);
    }
  };

  const shelfOf = (place: Place<State>): Shelf<State> => {
    const shelf = shelves.get(place.key) ?? { base: place.base, ready: rebuild(place), users: 0 };
    shelves.delete(place.key);
    shelves.set(place.key, shelf);
    return shelf;
  };

  const on = async <T>(place: Place<State>, run: (rebuilt: Rebuilt<State>) => T | Promise<T>): Promise<T> => {
    const shelf = shelfOf(place);
    checkBase(`epoch ${place.journal}`, shelf.base, place.base);
    shelf.users += 1;
    let keeps = false;
    try {
      const rebuilt = await shelf.ready;
      keeps = true;
      const result = await run(rebuilt);
      await rebuilt.journal?.flushed().catch((error: unknown) => {
        // Memory is ahead of the disk now: the next call reads the file again.
        keeps = false;
        throw error;
      });
      return result;
    } finally {
      shelf.users -= 1;
      if (!keeps && shelves.get(place.key) === shelf) shelves.delete(place.key);
      putAway();
    }
  };

  return {
    use: (place, run) => on(place, ({ state }) => run(state)),
    written: (place) => on(place, ({ count }) => count()),
    prepare(place) {
      on(place, () => undefined).catch(() => undefined);
    },
    forget(key) {
      if (shelves.get(key)?.users === 0) shelves.delete(key);
    },
  };
};
