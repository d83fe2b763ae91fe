import Fastify from 'fastify';
import type { TracingChannel, TracingChannelSubscribers } from 'node:diagnostics_channel';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { graphRequests, registryCalls, statements } from './channels.ts';

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export interface Metrics {
  readonly registry: Registry;
  stop(): void;
}

/** How long work took, in seconds, when it ends. */
const timed = <Work extends object>(
  channel: TracingChannel<unknown, Work>,
  observe: (work: Work & { error?: unknown }, seconds: number) => void,
): (() => void) => {
  const began = new WeakMap<object, number>();
  const finish = (work: Work): void => {
    const from = began.get(work);
    if (from !== undefined) observe(work, (performance.now() - from) / 1000);
    began.delete(work);
  };
  const subscribers: Partial<TracingChannelSubscribers<Work>> = {
    start: (work) => void began.set(work, performance.now()),
    asyncEnd: finish,
    end: (work) => ('error' in work ? finish(work) : undefined),
  };
  channel.subscribe(subscribers as TracingChannelSubscribers<Work>);
  return () => void channel.unsubscribe(subscribers as TracingChannelSubscribers<Work>);
};

const outcome = ({ error }: { error?: unknown }): 'ok' | 'failed' => (error === undefined ? 'ok' : 'failed');

/** Collects: requests by type and status, errors by code, calls by registry and operation, statements by name, and the process itself. */
export const collectMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'zdravgraph_request_seconds',
    help: 'Requests to the graph',
    labelNames: ['type', 'status'],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: 'zdravgraph_errors_total',
    help: 'Requests with this code in errors[]',
    labelNames: ['code'],
    registers,
  });
  const calls = new Histogram({
    name: 'zdravgraph_registry_call_seconds',
    help: 'Calls of registries, repetitions included',
    labelNames: ['registry', 'operation', 'outcome'],
    buckets,
    registers,
  });
  const queries = new Histogram({
    name: 'zdravgraph_statement_seconds',
    help: 'Statements of the database',
    labelNames: ['statement', 'outcome'],
    buckets,
    registers,
  });
  const stops = [
    timed(graphRequests, ({ operationType = 'none', status = 500, codes = [] }, seconds) => {
      requests.observe({ type: operationType, status }, seconds);
      for (const code of codes) errors.inc({ code });
    }),
    timed(registryCalls, (call, seconds) =>
      calls.observe({ registry: call.registry, operation: call.operation, outcome: outcome(call) }, seconds),
    ),
    timed(statements, (one, seconds) => queries.observe({ statement: one.name, outcome: outcome(one) }, seconds)),
  ];
  return { registry, stop: () => stops.forEach((stop) => stop()) };
};

/** Answers `/metrics` on a port of its own, which nobody forwards to the world. */
export const serveMetrics = async (place: { host: string; port: number }): Promise<{ close(): Promise<void> }> => {
  const metrics = collectMetrics();
  const fastify = Fastify();
  fastify.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
  await fastify.listen(place);
  return {
    close: async () => {
      metrics.stop();
      await fastify.close();
    },
  };
};
