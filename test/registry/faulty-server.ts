import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one call. */
export type Behaviour =
  | {
      readonly kind: 'ANSWER';
      readonly status?: number;
      readonly body: unknown;
      readonly headers?: Record<string, string>;
      readonly afterMs?: number;
    }
  | { readonly kind: 'TEXT'; readonly status?: number; readonly text: string }
  /** Takes the call and never answers. */
  | { readonly kind: 'HANG' }
  /** Closes the connection before the answer. */
  | { readonly kind: 'RESET' }
  /** Closes it in the middle of the answer. */
  | { readonly kind: 'CUT' };

export interface ReceivedCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
  /** Which connection it came on. */
  readonly port: number | undefined;
}

export interface FaultyServer extends AsyncDisposable {
  readonly url: string;
  /** In the order in which they came. */
  readonly calls: readonly ReceivedCall[];
  /** For the calls to come, one each; the last one for every further call. */
  does(...behaviours: Script[]): void;
}

type Script = Behaviour | ((call: ReceivedCall) => Behaviour);

export const answer = (body: unknown): Behaviour => ({ kind: 'ANSWER', body });

/** A registry that misbehaves on request. */
export const startFaultyServer = async (): Promise<FaultyServer> => {
  const calls: ReceivedCall[] = [];
  let script: Script[] = [{ kind: 'ANSWER', status: 500, body: {} }];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      const call = { path: request.url ?? '', headers: request.headers, body, port: request.socket.remotePort };
      calls.push(call);
      const next = script.length > 1 ? script.shift() : script[0];
      if (next) behave(typeof next === 'function' ? next(call) : next, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    does: (...behaviours) => (script = behaviours),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const behave = (behaviour: Behaviour, response: ServerResponse): void => {
  switch (behaviour.kind) {
    case 'ANSWER':
      setTimeout(() => send(response, behaviour.status ?? 200, JSON.stringify(behaviour.body), behaviour.headers), behaviour.afterMs ?? 0);
      return;
    case 'TEXT':
      send(response, behaviour.status ?? 200, behaviour.text);
      return;
    case 'RESET':
      response.socket?.resetAndDestroy();
      return;
    case 'CUT':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"externalRequestId":', () => response.socket?.destroy());
      return;
    case 'HANG':
  }
};

const send = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
};
