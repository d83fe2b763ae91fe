import type { Informed } from '../../schema/control/event-parts.ts';
import type { Moment } from './moment.ts';

/** A moment with the number of the event that it came of. */
export interface NumberedMoment extends Moment {
  readonly event: number;
  /** Number of the promise that it is of. */
  readonly promise?: string;
}

/** What each registry takes in, and when. */
export interface Heard {
  add(moment: NumberedMoment): void;
  /** Of that promise nothing is heard after that moment. */
  callOff(promise: string, afterMs: number): void;
  /** Of one registry, by time; what came of one event or an earlier one stays in its order. */
  of(registry: string): readonly NumberedMoment[];
}

const nothing: readonly NumberedMoment[] = [];

/** Sorted when first asked for: a journal is replayed without sorting at every line. */
export const createHeard = (): Heard => {
  const added = new Map<string, NumberedMoment[]>();
  const sorted = new Map<string, readonly NumberedMoment[]>();
  return {
    add(moment) {
      const known = added.get(moment.system);
      if (known) known.push(moment);
      else added.set(moment.system satisfies Informed, [moment]);
      sorted.delete(moment.system);
    },
    callOff(promise, afterMs) {
      for (const [system, moments] of added) {
        const left = moments.filter((moment) => moment.promise !== promise || moment.atMs <= afterMs);
        if (left.length === moments.length) continue;
        added.set(system, left);
        sorted.delete(system);
      }
    },
    of(registry) {
      const known = added.get(registry);
      if (!known) return nothing;
      const inOrder = sorted.get(registry) ?? known.toSorted((one, other) => one.atMs - other.atMs || one.event - other.event);
      sorted.set(registry, inOrder);
      return inOrder;
    },
  };
};
