import { FastResponse, serve, type ServerRequest } from 'srvx';
import { textOf } from '../world/answer.ts';
import type { Answered } from '../world/http.ts';

export interface ListeningServer {
  /** `http://localhost:4010` */
  readonly url: string;
  readonly port: number;
  /** Ends when the answers under way are sent; `now` cuts them off. */
  close(now?: boolean): Promise<void>;
}

type Answer = (request: Request) => Promise<Answered>;

/** A server that takes requests already, and lets them wait until it is said what answers them. */
export interface WaitingServer extends ListeningServer {
  answerBy(answer: Answer): void;
}

/** Why the server cannot listen, in one line. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

const reason = (error: unknown, host: string, port: number): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `port ${port} of ${host} is in use: stop whoever listens there, or set ZDRAVGRAPH_SANDBOX_PORT to another port`;
  if (code === 'EACCES') return `port ${port} may not be used by this user: set ZDRAVGRAPH_SANDBOX_PORT to one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine: correct ZDRAVGRAPH_SANDBOX_HOST`;
  return `cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
};

/** A stand-in that gives no answer (Response.error()): its client finds the connection cut. What is returned goes nowhere. */
const cutOff = (request: ServerRequest): Response => {
  request.runtime?.node?.req.socket.resetAndDestroy();
  return new Response(null, { status: 500 });
};

/**
 * Listens. Loads little, so that whoever is to ask it can be started while what answers is loaded.
 * @throws CannotListen
 */
export const listen = async (host: string, port: number): Promise<WaitingServer> => {
  const answering = Promise.withResolvers<Answer>();
  const known: { answer?: Answer } = {};
  const server = serve({
    hostname: host,
    port,
    silent: true,
    gracefulShutdown: false,
    fetch: async (request) => {
      const response = await (known.answer ?? (await answering.promise))(request);
      // What nobody has read of the body stands before the next request of this connection.
      const isRead = request.runtime?.node?.req.complete !== false;
      if (!(response instanceof Response)) {
        const headers = isRead ? response.headers : { ...response.headers, connection: 'close' };
        return new FastResponse(response.text, { status: response.status, headers });
      }
      if (response.type === 'error') return cutOff(request);
      if (!isRead) response.headers.set('connection', 'close');
      const text = textOf(response);
      return text === undefined ? response : new FastResponse(text, { status: response.status, headers: response.headers });
    },
  });
  await server.ready().catch((error: unknown) => {
    throw new CannotListen(reason(error, host, port));
  });
  const bound = server.node?.server?.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    url: `http://localhost:${boundPort}`,
    port: boundPort,
    answerBy: (answer) => {
      known.answer = answer;
      answering.resolve(answer);
    },
    close: (now = false) => server.close(now),
  };
};
