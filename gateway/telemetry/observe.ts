import { StartError } from '../start-error.ts';

interface Wanted {
  readonly host: string;
  readonly metricsPort: number | undefined;
  readonly tracesUrl: string | undefined;
  /** What no request will see. */
  readonly warn: (text: string) => void;
}

/**
 * Starts what the configuration wants to see, metrics and traces; nothing of it is loaded otherwise.
 * @throws StartError where the port of the metrics cannot be listened on
 */
export const observe = async ({ host, metricsPort, tracesUrl, warn }: Wanted): Promise<{ close(): Promise<void> }> => {
  const traces = tracesUrl === undefined ? undefined : (await import('./traces.ts')).traceToCollector(tracesUrl, warn);
  const metrics =
    metricsPort === undefined
      ? undefined
      : await (await import('./metrics.ts')).serveMetrics({ host, port: metricsPort }).catch((cause: unknown) => {
          throw new StartError(
            `Port ${metricsPort} of ${host} cannot be used for metrics: ${cause instanceof Error ? cause.message : ''} (ZDRAVGRAPH_METRICS_PORT).`,
          );
        });
  return {
    close: async () => {
      await metrics?.close();
      await traces?.stop();
    },
  };
};
