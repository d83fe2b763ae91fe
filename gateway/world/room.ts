import { full } from './admin-refused.ts';

/** How many worlds there are, against how many there may be. */
export interface Room {
  /** Runs with room for one more world kept. @throws AdminRefused 409 where there is none */
  forOne<T>(make: () => Promise<T>): Promise<T>;
  /** One world less. */
  freed(): void;
}

/**
 * Worlds that nobody uses disappear by themselves, and other gateways make some: how old a count may be, in real milliseconds, while there is
 * room, and where there is none.
 */
const recountAfterMs = { roomy: 10_000, full: 1_000 };

/** `count`: how many worlds there are now. */
export const createRoom = ({ max, count, nowMs }: { max: number; count: () => Promise<number>; nowMs: () => number }): Room => {
  let known = 0;
  let countedAtMs = -Infinity;
  let counting: Promise<void> | undefined;
  const making = new Set<Promise<unknown>>();

  /** Nothing is made meanwhile: it would be counted twice, or not at all. */
  const recounted = async (): Promise<void> => {
    await Promise.allSettled(making);
    const atMs = nowMs();
    known = await count();
    countedAtMs = atMs;
  };
  const recount = (): Promise<void> => {
    counting ??= recounted().finally(() => (counting = undefined));
    return counting;
  };
  const isFull = (): boolean => known + making.size >= max;
  const isStale = (): boolean => nowMs() - countedAtMs > recountAfterMs[isFull() ? 'full' : 'roomy'];
  return {
    async forOne(make) {
      if (counting || isStale()) await recount();
      if (isFull()) throw full(max);
      const made = make();
      making.add(made);
      try {
        await made;
        known += 1;
        return made;
      } finally {
        making.delete(made);
      }
    },
    freed() {
      known -= 1;
    },
  };
};
