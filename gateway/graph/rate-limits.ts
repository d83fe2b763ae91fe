import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TechnicalError } from './errors.ts';

/** Requests a minute; 0: as many as come. Counted in this process: each gateway behind a balancer counts for itself. */
export interface RateLimits {
  readonly perAddress: number;
  readonly perAccount: number;
}

/** How many addresses and accounts are counted at a time; the least recently seen is forgotten first. */
const countedAtOnce = 50_000;
const minuteMs = 60_000;

export interface Excess {
  readonly error: TechnicalError;
  readonly retryAfterSeconds: number;
}

/** Undefined where the request may pass. */
type Counter = (request: FastifyRequest) => Promise<Excess | undefined>;

/** Undefined: nobody counts. */
export interface RateCounters {
  readonly address: Counter | undefined;
  /** After the account is known. */
  readonly account: ((request: FastifyRequest, account: string) => Promise<Excess | undefined>) | undefined;
}

const excessive = (name: 'perAddress' | 'perAccount', most: number): TechnicalError =>
  new TechnicalError('RATE_LIMITED', {
    message:
      name === 'perAddress'
        ? {
            ru: `Слишком много запросов с одного адреса: не больше ${most} в минуту`,
            en: `Too many requests from one address: at most ${most} a minute`,
          }
        : {
            ru: `Слишком много запросов одной учётной записи: не больше ${most} в минуту`,
            en: `Too many requests of one account: at most ${most} a minute`,
          },
    limit: { name, most },
  });

/** Counts requests by the address they come from (of IPv6 its /64) and by the account that signed in. */
export const countRates = async (fastify: FastifyInstance, limits: RateLimits): Promise<RateCounters> => {
  await fastify.register(rateLimit, { global: false, cache: countedAtOnce });
  const accounts = new WeakMap<FastifyRequest, string>();
  const counter = (name: 'perAddress' | 'perAccount', keyGenerator?: (request: FastifyRequest) => string): Counter | undefined => {
    const most = limits[name];
    if (most === 0) return undefined;
    const count = fastify.createRateLimit({ max: most, timeWindow: minuteMs, ...(keyGenerator && { keyGenerator }) });
    return async (request) => {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) return undefined;
      return { error: excessive(name, most), retryAfterSeconds: counted.ttlInSeconds };
    };
  };
  const account = counter('perAccount', (request) => accounts.get(request) ?? '');
  return {
    address: counter('perAddress'),
    account:
      account &&
      ((request, of) => {
        accounts.set(request, of);
        return account(request);
      }),
  };
};
