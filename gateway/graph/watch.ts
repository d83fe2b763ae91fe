/** Waits for whatever may concern one subscription. */
export interface Watch {
  /** From now on: what changes of these people in that epoch. What changes of the world itself always counts. */
  concern(epoch: number, oips: readonly string[]): void;
  /** Settles once it was rung since the last time, at the latest after that many milliseconds of machine time. */
  rung(withinMs: number): Promise<void>;
  end(): void;
}
