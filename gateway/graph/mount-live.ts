import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { instantIn } from '../../schema/calendar/index.ts';
import type { AtOnce } from '../registry/at-once.ts';
import type { RequestWorld } from '../world/request-world.ts';
import { credentialsFrom } from './credentials.ts';
import { sendEvents, wantsEvents } from './event-stream.ts';
import type { GraphRequest } from '../telemetry/channels.ts';
import { languageOf } from './language.ts';
import { liveStreams, NotBegun, type LiveDependencies, type LiveStream } from './live-streams.ts';
import type { AskedOperation } from './live-operation.ts';
import type { RateCounters } from './rate-limits.ts';
import { openSockets, type SocketAsker } from './web-socket.ts';

export interface LiveOptions extends Omit<LiveDependencies, 'writeInstant'> {
  readonly worldOf: (request: FastifyRequest) => AtOnce<RequestWorld>;
  readonly logRequest: (request: GraphRequest, durationMs: number) => void;
}

/** The part of `/graphql` that stays open. */
export interface MountedLive {
  /** Whether the request is one for a WebSocket or an event stream. */
  takes(request: FastifyRequest): boolean;
  answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
}

/** Moscow time to the millisecond: two changes of a second are told apart. */
const exactInstant = (ms: number): string => {
  const text = instantIn('Europe/Moscow', ms);
  return `${text.slice(0, 19)}.${String(ms % 1000).padStart(3, '0')}${text.slice(19)}`;
};

/** What is no text is JSON in the query of a URL. */
const readJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const askedBy = ({ method, body, query }: FastifyRequest): AskedOperation => {
  if (method !== 'GET') return (typeof body === 'object' && body !== null ? body : {}) as AskedOperation;
  const { variables, extensions, ...asked } = query as Record<string, unknown>;
  return { ...asked, variables: readJson(variables), extensions: readJson(extensions) };
};

/** Answers subscriptions over WebSocket (graphql-transport-ws) and as event streams (graphql-sse). They end before the server closes. */
export const mountLive = (fastify: FastifyInstance, options: LiveOptions, rates: RateCounters): MountedLive => {
  const streams = liveStreams({ ...options, writeInstant: exactInstant });

  const begin = async (request: FastifyRequest, { requestId, valueOf }: SocketAsker, asked: AskedOperation): Promise<LiveStream> => {
    const began = performance.now();
    const world = await options.worldOf(request);
    const asker = { requestId, language: languageOf(valueOf('accept-language')), credentials: credentialsFrom(valueOf) };
    const record: GraphRequest = { requestId, world: world.name, operationType: 'subscription', status: 200 };
    if (typeof asked.operationName === 'string') record.operation = asked.operationName.slice(0, 100);
    try {
      return await streams.begin(world, asker, asked, async (account) => {
        const excess = asker.credentials.authorization === undefined ? undefined : await rates.account?.(request, account);
        if (excess) throw excess.error;
      });
    } catch (error) {
      if (error instanceof NotBegun) record.codes = [...new Set(error.errors.map(({ extensions }) => String(extensions?.['code'])))];
      throw error;
    } finally {
      options.logRequest(record, performance.now() - began);
    }
  };

  const headerOf =
    ({ headers }: FastifyRequest) =>
    (name: string): string | undefined => {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    };

  const sockets = openSockets(fastify, {
    begin,
    headerOf,
    countedAddress: (asked) => rates.address?.(asked) ?? Promise.resolve(undefined),
    warn: (text, error) => fastify.log.warn({ err: error }, text),
  });
  fastify.addHook('preClose', async () => {
    await sockets.close();
    streams.end();
  });

  const answerEvents = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const asker = { requestId: request.id, valueOf: headerOf(request) };
    const told = await begin(request, asker, askedBy(request)).catch((error: unknown) => {
      if (error instanceof NotBegun) return [{ errors: error.errors }];
      throw error;
    });
    await sendEvents(reply.header('x-request-id', request.id), told);
  };

  return {
    takes: (request) => sockets.takes(request) || wantsEvents(request.headers.accept),
    answer: (request, reply) => (sockets.takes(request) ? sockets.open(request, reply) : answerEvents(request, reply)),
  };
};
