/** Does a chore now and then, one at a time; `stop` waits for the one that is under way. */
export const regularly = (everyMs: number, work: () => Promise<unknown>, failed: (error: unknown) => void): { stop(): Promise<void> } => {
  let running: Promise<unknown> | undefined;
  const run = (): void => {
    running ??= work()
      .catch(failed)
      .finally(() => (running = undefined));
  };
  run();
  const timer = setInterval(run, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
