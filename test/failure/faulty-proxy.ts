import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** SLOW answers too late, CUT ends in the middle of the answer, DUPLICATE delivers every call twice, DOWN refuses connections. */
export const faults = ['SLOW', 'ERROR', 'CUT', 'MALFORMED', 'EMPTY', 'DUPLICATE', 'DOWN'] as const;
export type Fault = (typeof faults)[number];
/** Those after which nothing was answered. */
export const failures = faults.filter((fault) => fault !== 'DUPLICATE');

/** Stands before one registry. */
export interface FaultyProxy extends AsyncDisposable {
  readonly url: string;
  /** How many calls came, whatever became of them; while DOWN none can. */
  calls(): number;
  /** When each of them came, milliseconds since some moment. */
  arrivals(): readonly number[];
  /** From now on; undefined: it works. */
  does(fault: Fault | undefined): Promise<void>;
}

interface Told {
  readonly status: number;
  readonly text: string;
}

const hopByHop = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']);

const forward = async (url: string, { method = 'GET', headers }: IncomingMessage, body: Buffer<ArrayBuffer>): Promise<Told> => {
  const sent = Object.entries(headers).filter(([name]) => !hopByHop.has(name));
  const answer = await fetch(url, {
    method,
    headers: sent.map(([name, value]) => [name, String(value)] as [string, string]),
    ...(body.length > 0 && { body }),
  });
  return { status: answer.status, text: await answer.text() };
};

const send = (response: ServerResponse, { status, text }: Told): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
};

const cut = (response: ServerResponse, { status, text }: Told): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) });
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
};

/** A proxy before the registry at `target`; `slowMs` is how late SLOW answers. */
export const startFaultyProxy = async (target: string, slowMs: number): Promise<FaultyProxy> => {
  let fault: Fault | undefined;
  const arrivals: number[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    arrivals.push(performance.now());
    const now = fault;
    const body = Buffer.concat(await request.toArray());
    if (now === 'ERROR') return send(response, { status: 500, text: '{}' });
    if (now === 'EMPTY') return send(response, { status: 200, text: '' });
    const tell = (): Promise<Told> => forward(target + (request.url ?? ''), request, body);
    const told = await tell();
    if (now === 'MALFORMED') return send(response, { ...told, text: told.text.slice(0, -1) });
    if (now === 'CUT') return cut(response, told);
    if (now === 'SLOW') await pause(slowMs);
    send(response, now === 'DUPLICATE' ? await tell() : told);
  };

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const listen = (port: number): Promise<void> => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls: () => arrivals.length,
    arrivals: () => arrivals,
    does: async (next) => {
      fault = next;
      if (next === 'DOWN') await close();
      else if (!server.listening) await listen(port);
    },
    [Symbol.asyncDispose]: close,
  };
};
