/** Answers for every item. */
type Run<T> = (items: readonly string[]) => Promise<ReadonlyMap<string, T>>;

interface Batch {
  readonly items: Set<string>;
  readonly done: Promise<ReadonlyMap<string, unknown>>;
}

/** Items of the same group that are asked for in one tick travel in one call, at most `limit` of them. */
export class Batches {
  readonly #open = new Map<string, Batch>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `run` of the first asker serves the whole batch. */
  async add<T>(group: string, item: string, run: Run<T>): Promise<T> {
    const open = this.#open.get(group);
    const batch = open && open.items.size < this.#limit ? open : this.#begin(group, run);
    batch.items.add(item);
    return (await batch.done).get(item) as T;
  }

  #begin<T>(group: string, run: Run<T>): Batch {
    const items = new Set<string>();
    const batch: Batch = {
      items,
      done: endOfTick().then(() => {
        if (this.#open.get(group) === batch) this.#open.delete(group);
        return run([...items]);
      }),
    };
    this.#open.set(group, batch);
    return batch;
  }
}

/** After every promise job that is already due, as DataLoader waits. */
const endOfTick = (): Promise<void> => new Promise((resolve) => void Promise.resolve().then(() => process.nextTick(resolve)));
