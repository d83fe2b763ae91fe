import { Pool } from 'undici';
import { callIdHeader } from '../../schema/registry/world-headers.ts';

export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** The header as it came; undefined without one. */
  readonly retryAfter: string | undefined;
  /** What a stand-in calls this exchange; a real registry says nothing. */
  readonly callId: string | undefined;
  /** False where the registry says that nobody may keep this answer (`cache-control: no-store`). */
  readonly mayKeep: boolean;
}

export interface Transport {
  /** Rejects where no whole reply came: no connection, cut off, or the signal. */
  exchange(exchange: Exchange): Promise<Reply>;
  close(): Promise<void>;
}

const single = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** Kept connections to one registry; `url` is the base to which `/<operation>` is added. */
export const openTransport = (url: string, timeoutMs: number): Transport => {
  const base = new URL(url);
  const prefix = base.pathname.replace(/\/+$/, '');
  const pool = new Pool(base.origin, { connections: 64, pipelining: 1, keepAliveTimeout: 4_000, connect: { timeout: timeoutMs } });
  return {
    exchange: async ({ method, path, headers, body, signal }) => {
      const answer = await pool.request({
        method,
        path: prefix + path,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        signal,
      });
      return {
        status: answer.statusCode,
        text: await answer.body.text(),
        retryAfter: single(answer.headers['retry-after']),
        callId: single(answer.headers[callIdHeader]),
        mayKeep: !single(answer.headers['cache-control'])?.includes('no-store'),
      };
    },
    close: () => pool.close(),
  };
};
