import { stopwatch } from '../world/clock.ts';
import { problem } from './problem.ts';

/** How many worlds there are, against how many there may be. */
export interface Room {
  /** Runs with room for one more world kept. @throws the problem too-many-worlds where there is none */
  forOne<T>(make: () => Promise<T>): Promise<T>;
  /** One world less. */
  freed(): void;
}

/** Worlds that nobody uses disappear by themselves: so often, in real milliseconds, a full house is counted again. */
const recountAfterMs = 1000;

/** `count`: how many worlds there are now. */
export const createRoom = ({ max, count }: { max: number; count: () => Promise<number> }): Room => {
  let known: number | undefined;
  let counted: (() => number) | undefined;
  let counting: Promise<void> | undefined;
  const making = new Set<Promise<unknown>>();

  /** Nothing is made meanwhile: it would be counted twice, or not at all. */
  const recounted = async (): Promise<void> => {
    await Promise.allSettled(making);
    counted = stopwatch();
    known = await count();
  };
  const recount = (): Promise<void> => {
    counting ??= recounted().finally(() => (counting = undefined));
    return counting;
  };
  const isFull = (): boolean => (known ?? 0) + making.size >= max;
  const isStale = (): boolean => counted === undefined || counted() > recountAfterMs;
  return {
    async forOne(make) {
      if (counting || known === undefined || (isFull() && isStale())) await recount();
      if (isFull()) throw full(max);
      const made = make();
      making.add(made);
      try {
        await made;
        if (known !== undefined) known += 1;
        return made;
      } finally {
        making.delete(made);
      }
    },
    freed() {
      if (known !== undefined) known -= 1;
    },
  };
};

const full = (max: number) =>
  problem('too-many-worlds', {
    ru: `Миров не больше ${max}: удалите ненужные (DELETE /sandbox/worlds/<имя>) или увеличьте ZDRAVGRAPH_MAX_WORLDS.`,
    en: `There may be ${max} worlds: drop those not needed (DELETE /sandbox/worlds/<name>), or raise ZDRAVGRAPH_MAX_WORLDS.`,
  });
