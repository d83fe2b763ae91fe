import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { TracingChannel, TracingChannelSubscribers } from 'node:diagnostics_channel';
import { graphRequests, registryCalls, statements, type GraphRequest } from './channels.ts';
import { errorKind } from './error-kind.ts';

export interface Traces {
  /** Sends what is collected and stops. */
  stop(): Promise<void>;
}

const ended = (span: Span | undefined, error: unknown, attributes: Attributes = {}): void => {
  if (!span) return;
  span.setAttributes(attributes);
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: errorKind(error) });
  span.end();
};

const requestAttributes = ({ requestId, world, operation, operationType, status, known = false, codes }: GraphRequest): Attributes => ({
  'zdravgraph.request_id': requestId,
  'zdravgraph.world': world,
  'graphql.operation.name': operation,
  'graphql.operation.type': operationType,
  'http.response.status_code': status,
  'zdravgraph.known': known,
  ...(codes && { 'zdravgraph.error_codes': [...codes] }),
});

/** Spans of one kind of work: begun and ended as the channel says. */
const watch = <Work extends object>(
  channel: TracingChannel<unknown, Work>,
  begin: (work: Work) => Span,
  attributesOf: (work: Work) => Attributes = () => ({}),
): (() => void) => {
  const spans = new WeakMap<object, Span>();
  const finish = (work: Work & { error?: unknown }): void => {
    ended(spans.get(work), work.error, attributesOf(work));
    spans.delete(work);
  };
  const subscribers: Partial<TracingChannelSubscribers<Work>> = {
    start: (work) => void (spans.has(work) || spans.set(work, begin(work))),
    asyncEnd: finish,
    // A failure before anything was awaited has no asynchronous end.
    end: (work) => ('error' in work ? finish(work) : undefined),
  };
  channel.subscribe(subscribers as TracingChannelSubscribers<Work>);
  return () => void channel.unsubscribe(subscribers as TracingChannelSubscribers<Work>);
};

/**
 * One span per request, and below it one per call of a registry and per statement, to where `exporter` brings them. A statement that requests share
 * stands below one of them.
 * @param warn is told of the last spans, where they could not be brought there
 */
export const traceTo = (exporter: SpanExporter, warn: (text: string) => void): Traces => {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'zdravgraph-gateway' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('zdravgraph');
  const current = new AsyncLocalStorage<unknown>();
  const requests = new WeakMap<object, Span>();
  const child = (name: string, attributes: Attributes): Span =>
    tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, (current.getStore() as Context | undefined) ?? ROOT_CONTEXT);

  graphRequests.start.bindStore(current, (request) => {
    const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, ROOT_CONTEXT);
    requests.set(request, span);
    return trace.setSpan(ROOT_CONTEXT, span);
  });
  const unwatch = [
    () => void graphRequests.start.unbindStore(current),
    watch(graphRequests, (request) => requests.get(request) ?? tracer.startSpan('graphql'), requestAttributes),
    watch(registryCalls, ({ registry, operation }) =>
      child(`${registry} ${operation}`, { 'peer.service': registry, 'rpc.system': 'zdravgraph-registry', 'rpc.method': operation }),
    ),
    watch(statements, ({ name }) => child(`postgresql ${name}`, { 'db.system.name': 'postgresql', 'db.operation.name': name })),
  ];
  return {
    stop: async () => {
      for (const undo of unwatch) undo();
      await provider.shutdown().catch((error: unknown) => warn(`the last traces were not taken: ${String(error)}`));
    },
  };
};

/** A collector that is gone must not keep the gateway: its last traces are tried for so long. */
const sendTimeoutMs = 2_000;

/** Sends traces by OTLP over HTTP. */
export const traceToCollector = (url: string, warn: (text: string) => void): Traces =>
  traceTo(new OTLPTraceExporter({ url, timeoutMillis: sendTimeoutMs }), warn);
