import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Pool } from 'undici';

/** Up to so many bytes a body is sent on in one piece with its head, and its answer comes back so: streams cost more than all that is left to do. */
const shortBodyBytes = 65_536;

/** Of one connection (RFC 9110), with what the next one says by itself. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Without those that are for one connection only, the ones that its own header names among them. */
export const passedOn = <Headers extends IncomingHttpHeaders>(headers: Headers): Headers => {
  const named = new Set(
    String(headers.connection ?? '')
      .toLowerCase()
      .split(/\s*,\s*/),
  );
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => value !== undefined && !ofConnection.has(name) && !named.has(name)),
  ) as Headers;
};

/** The body of a request that has a short one; undefined of any other. */
export const shortBodyOf = async ({ body, headers }: FastifyRequest): Promise<Buffer | undefined> =>
  body instanceof Readable && Number(headers['content-length'] ?? Number.NaN) <= shortBodyBytes ? buffer(body) : undefined;

/** A request whose body has come. */
export interface ShortRequest {
  readonly request: FastifyRequest;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ShortForward {
  /** Answers a request with a short body by what the upstream answers to it at that path. Rejects where it does not answer. */
  answer(asked: ShortRequest, reply: FastifyReply): Promise<void>;
  close(): Promise<void>;
}

export const shortForward = (upstream: string): ShortForward => {
  const pool = new Pool(upstream, { connections: null });
  return {
    async answer({ request, path, headers, body }, reply) {
      const { url = '', method = 'POST' } = request.raw;
      const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
      const answer = await pool.request({ method: method as 'POST', path: path + query, headers: passedOn(headers), body });
      const text = Buffer.from(await answer.body.arrayBuffer());
      void reply.code(answer.statusCode).headers(passedOn(answer.headers)).send(text);
    },
    close: () => pool.destroy(),
  };
};
