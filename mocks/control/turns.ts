/** Whoever changes a world waits for its turn: one change of a world at a time, any number of worlds at once. */
export interface Turns {
  /** Runs when everything that was begun before for this world has ended. Never inside another turn of the same world. */
  in<T>(world: string, run: () => Promise<T>): Promise<T>;
}

export const createTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return {
    in(world, run) {
      const mine = (last.get(world) ?? Promise.resolve()).then(run);
      // How mine ends is told to its caller; the next one only waits.
      const ended = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(world, ended);
      void ended.then(() => {
        if (last.get(world) === ended) last.delete(world);
      });
      return mine;
    },
  };
};
