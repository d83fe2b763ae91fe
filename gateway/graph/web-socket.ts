import { randomUUID } from 'node:crypto';
import { ServerResponse, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, parse, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { formatError } from './errors.ts';
import { languageOf } from './language.ts';
import { NotBegun, type LiveStream, type Told } from './live-streams.ts';
import type { AskedOperation } from './live-operation.ts';
import { queryLimits } from './query-limits.ts';
import type { Excess } from './rate-limits.ts';

// GraphQL over WebSocket, `graphql-transport-ws`: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md

/** Who asks: what the connection began with, else the headers of its request. */
export interface SocketAsker {
  readonly requestId: string;
  readonly valueOf: (name: string) => string | undefined;
}

export interface SocketOptions {
  readonly begin: (request: FastifyRequest, asker: SocketAsker, asked: AskedOperation) => Promise<LiveStream>;
  readonly headerOf: (request: FastifyRequest) => (name: string) => string | undefined;
  readonly countedAddress: (request: FastifyRequest) => Promise<Excess | undefined>;
  readonly warn: (text: string, error: unknown) => void;
}

export interface Sockets {
  /** Whether the request wants to become a WebSocket. */
  takes(request: FastifyRequest): boolean;
  open(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Says that the server goes, which lets clients come again, and ends what does not listen. */
  close(): Promise<void>;
}

/** A client that answers no ping for so long is gone; machine time. */
const pingEveryMs = 12_000;
/** Open sockets of one gateway. */
const mostSockets = 10_000;
const goodbyeMs = 1_000;
/** The gateway starts again: clients come back. */
const serviceRestart = 1012;

/** graphql-ws asks of which kind an operation is; what it says has been read already. */
const begun = parse('subscription { begun }');

interface Upgrade {
  readonly socket: Socket;
  readonly head: Buffer;
  taken: boolean;
}

/** An error under a name that graphql-ws takes. */
class ToldErrors extends GraphQLError {
  readonly told: readonly GraphQLFormattedError[];

  constructor(told: readonly GraphQLFormattedError[]) {
    super(told[0]?.message ?? '');
    this.told = told;
  }
}

/** `connection_init` names them in whatever case, and only texts count. */
const valuesOf = (params: Readonly<Record<string, unknown>> | undefined): Map<string, string> =>
  new Map(
    Object.entries(params ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [])),
  );

const untilClosed = async (server: WebSocketServer): Promise<void> => {
  for (const client of server.clients) client.close(serviceRestart, 'Service restart');
  const left = (): number => server.clients.size;
  for (let waitedMs = 0; left() > 0 && waitedMs < goodbyeMs; waitedMs += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  for (const client of server.clients) client.terminate();
};

/** WebSockets at `/graphql`: a request for one passes the same router, hooks and limits as any other. */
export const openSockets = (fastify: FastifyInstance, { begin, headerOf, countedAddress, warn }: SocketOptions): Sockets => {
  const upgrades = new WeakMap<IncomingMessage, Upgrade>();
  const requests = new WeakMap<IncomingMessage, FastifyRequest>();
  const server = new WebSocketServer({ noServer: true, maxPayload: queryLimits.bodyBytes, clientTracking: true });

  useServer<Record<string, unknown> | undefined, { readonly request: IncomingMessage }>(
    {
      onSubscribe: async ({ connectionParams, extra }, _id, payload) => {
        const request = requests.get(extra.request);
        if (!request) throw new Error('a socket without its request');
        const [values, header] = [valuesOf(connectionParams), headerOf(request)];
        const valueOf = (name: string): string | undefined => values.get(name) ?? header(name);
        try {
          const excess = await countedAddress(request);
          if (excess) {
            const telling = { language: languageOf(valueOf('accept-language')) };
            return [new ToldErrors([formatError({ message: excess.error.message }, excess.error, telling)])];
          }
          const stream = await begin(request, { requestId: randomUUID(), valueOf }, { ...payload });
          return { document: begun, contextValue: stream } as unknown as ExecutionArgs;
        } catch (error) {
          if (error instanceof NotBegun) return [new ToldErrors(error.errors)];
          throw error;
        }
      },
      subscribe: ({ contextValue }) => contextValue as AsyncGenerator<never>,
      onNext: (_context, _id, _payload, _args, told) => told as Told as never,
      onError: (_context, _id, _payload, errors) =>
        errors.flatMap((error): readonly GraphQLFormattedError[] => (error instanceof ToldErrors ? error.told : [])),
    },
    server,
    pingEveryMs,
  );

  fastify.server.on('upgrade', (raw: IncomingMessage, socket: Socket, head: Buffer) => {
    upgrades.set(raw, { socket, head, taken: false });
    const response = new ServerResponse(raw);
    response.assignSocket(socket);
    socket.on('error', (error) => warn('a connection that was to become a socket', error));
    fastify.routing(raw, response);
  });
  // Whoever was refused has the answer, and the connection is of no more use.
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    const upgrade = upgrades.get(raw);
    if (upgrade && !upgrade.taken) upgrade.socket.destroySoon();
    done();
  });

  return {
    takes: ({ raw }) => upgrades.has(raw),
    open: async (request, reply) => {
      const upgrade = upgrades.get(request.raw);
      if (!upgrade) return;
      if (server.clients.size >= mostSockets) return void (await reply.code(503).header('retry-after', '30').send());
      upgrade.taken = true;
      reply.hijack();
      requests.set(request.raw, request);
      server.handleUpgrade(request.raw, upgrade.socket, upgrade.head, (client) => server.emit('connection', client, request.raw));
    },
    close: () => untilClosed(server),
  };
};
