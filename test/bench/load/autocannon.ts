import { createRequire } from 'node:module';
import type { LoadOptions, Requests, Seen } from './seen.ts';

interface Result {
  readonly requests: { readonly total: number };
  readonly duration: number;
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly errors: number;
  readonly non2xx: number;
}
type Autocannon = (options: object) => Promise<Result>;

/** Installed with the peers, so it is looked for only when it is needed. It shares the process, and the core, of this one. */
export const loadWithAutocannon = async ({ asked }: Requests, { url, connections, seconds }: LoadOptions): Promise<Seen> => {
  const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;
  const anyOf = (): (typeof asked)[number] => asked[Math.floor(Math.random() * asked.length)] as (typeof asked)[number];
  const setupRequest = (request: object): object => ({ ...request, method: 'POST', ...anyOf() });
  const told = await autocannon({ url, connections, duration: seconds, requests: [{ setupRequest }] });
  const failed = told.errors + told.non2xx;
  if (failed > 0 || told.requests.total === 0) throw new Error(`${failed} of ${told.requests.total} requests to ${url} failed`);
  return { requests: told.requests.total, seconds: told.duration, p50Ms: told.latency.p50, p99Ms: told.latency.p99 };
};
