import { circuitBreaker, ConsecutiveBreaker, handleWhen, isBrokenCircuitError, type CircuitBreakerPolicy } from 'cockatiel';
import { LRUCache } from 'lru-cache';
import { RegistryUnavailable } from './registry-unavailable.ts';

export interface BreakerLimits {
  /** Failed calls in a row, each with its repetitions, after which nothing is sent. */
  readonly failures: number;
  /** For how long; then one call tries. Machine time. */
  readonly openMs: number;
}

/** Whether the registry failed, rather than refused what we sent. */
const failed = (error: Error): boolean => error instanceof RegistryUnavailable && error.retryable;

/** A circuit breaker per key. */
export class Breakers {
  readonly #breakers = new LRUCache<string, CircuitBreakerPolicy>({ max: 2_000 });
  readonly #limits: BreakerLimits;

  constructor(limits: BreakerLimits) {
    this.#limits = limits;
  }

  /** Runs, unless the breaker of the key is open; then it throws what `whenOpen` makes. */
  async guard<T>(key: string, run: () => Promise<T>, whenOpen: () => RegistryUnavailable): Promise<T> {
    try {
      return await this.#of(key).execute(run);
    } catch (error) {
      throw isBrokenCircuitError(error) ? whenOpen() : error;
    }
  }

  #of(key: string): CircuitBreakerPolicy {
    const known = this.#breakers.get(key);
    if (known) return known;
    const made = circuitBreaker(handleWhen(failed), {
      breaker: new ConsecutiveBreaker(this.#limits.failures),
      halfOpenAfter: this.#limits.openMs,
    });
    this.#breakers.set(key, made);
    return made;
  }
}
