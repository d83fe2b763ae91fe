/** How long one asker waits in all, repetitions included. Machine time. */
export class Deadline {
  readonly timeoutMs: number;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #now: () => number;
  readonly #endsAtMs: number;

  constructor(timeoutMs: number, nowMachineMs: () => number) {
    this.timeoutMs = timeoutMs;
    this.#now = nowMachineMs;
    this.#endsAtMs = nowMachineMs() + timeoutMs;
    this.#timer = setTimeout(() => this.#controller.abort(), timeoutMs);
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  remainingMs(): number {
    return this.signal.aborted ? 0 : Math.max(0, this.#endsAtMs - this.#now());
  }

  /** Must be called, or the timer keeps the process alive. */
  release(): void {
    clearTimeout(this.#timer);
  }
}
