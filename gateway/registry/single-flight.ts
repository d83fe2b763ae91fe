/** Askers of the same key share one run while it lasts, its failure included. */
export class SingleFlight {
  readonly #runs = new Map<string, Promise<unknown>>();

  join<T>(key: string, run: () => Promise<T>): Promise<T> {
    const running = this.#runs.get(key);
    if (running) return running as Promise<T>;
    const started = run().finally(() => this.#runs.delete(key));
    this.#runs.set(key, started);
    return started;
  }
}
