/** What is to be undone, last first. */
export class Closing {
  begun = false;
  readonly #steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.#steps.unshift(step);
  }

  /** Every step is tried, one after another; the first failure is thrown at the end. */
  async run(): Promise<void> {
    this.begun = true;
    const failures: unknown[] = [];
    for (const step of this.#steps.splice(0)) await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
}
