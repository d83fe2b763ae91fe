const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `stop` on SIGINT, SIGTERM and SIGHUP: once calmly, and on every further signal urgently. The process ends by itself when nothing is
 * left to do; after an urgent stop it is ended.
 */
export const onStopSignal = (stop: (urgent: boolean) => Promise<void>): void => {
  let asked = 0;
  const onSignal = (): void => {
    asked += 1;
    const urgent = asked > 1;
    void stop(urgent)
      .catch((error: unknown) => {
        console.error(`zdravgraph: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      })
      .finally(() => {
        if (urgent) process.exit();
        // While Node takes itself down it hears no signal any more: one that comes then would be what ended the process.
        process.once('beforeExit', () => process.exit());
      });
  };
  for (const signal of signals) process.on(signal, onSignal);
  // Somebody who started us with an IPC channel is gone when it closes; the channel alone does not keep us running.
  if (process.channel) process.on('disconnect', onSignal);
  process.channel?.unref();
};
