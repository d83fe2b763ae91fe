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
  let making = 0;
  let counted: (() => number) | undefined;

  const recount = async (): Promise<void> => {
    counted = stopwatch();
    known = await count();
  };
  const isFull = (): boolean => (known ?? 0) + making >= max;
  return {
    async forOne(make) {
      const isStale = counted === undefined || counted() > recountAfterMs;
      if (known === undefined || (isFull() && isStale)) await recount();
      if (isFull()) throw full(max);
      making += 1;
      try {
        const made = await make();
        if (known !== undefined) known += 1;
        return made;
      } finally {
        making -= 1;
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
