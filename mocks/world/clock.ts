/** What time it is in the world of a stand-in, epoch milliseconds. */
export interface Clock {
  readonly nowMs: () => number;
}

/** The machine's clock. This file is the only one under mocks/ that asks it. */
export const machineClock: Clock = { nowMs: () => Date.now() };

/** A clock that stands still. */
export const frozenClock = (nowMs: number): Clock => ({ nowMs: () => nowMs });

/** Real milliseconds since the call, for logs and measurements: never the world's time. */
export const stopwatch = (): (() => number) => {
  const started = performance.now();
  return () => performance.now() - started;
};
