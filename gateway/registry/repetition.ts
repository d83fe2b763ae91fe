import { setTimeout as pause } from 'node:timers/promises';
import type { Deadline } from './deadline.ts';
import { RegistryUnavailable } from './registry-unavailable.ts';

const repetitions = 2;

/** 25-75 ms before the first repetition, 50-150 ms before the second: askers that failed together do not come back together. */
const jitterMs = (repetition: number): number => 25 * repetition * (1 + 2 * Math.random());

/** Tries, and tries twice more where that may help and the deadline leaves room; the last failure is thrown. */
export const repeated = async <T>(repeatable: boolean, deadline: Deadline, attempt: () => Promise<T>): Promise<T> => {
  let unknown = false;
  for (let repetition = 1; ; repetition++) {
    try {
      return await attempt();
    } catch (failure) {
      if (!(failure instanceof RegistryUnavailable)) throw failure;
      unknown ||= failure.outcome === 'UNKNOWN';
      const error = unknown ? failure.afterUnknown() : failure;
      if (!error.retryable || !repeatable || repetition > repetitions) throw error;
      const pauseMs = error.pauseMs ?? jitterMs(repetition);
      if (pauseMs >= deadline.remainingMs()) throw error;
      await pause(pauseMs);
    }
  }
};
