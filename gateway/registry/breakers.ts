import { circuitBreaker, ConsecutiveBreaker, handleWhen, isBrokenCircuitError, type CircuitBreakerPolicy } from 'cockatiel';
import { LRUCache } from 'lru-cache';
import { RegistryUnavailable } from './registry-unavailable.ts';
import { worldOfKey } from './scope.ts';

export interface BreakerLimits {
  /** Failed calls in a row, each with its repetitions, after which nothing is sent. */
  readonly failures: number;
  /** For how long; then one call tries. Machine time. */
  readonly openMs: number;
}

/** Whether the registry failed, rather than refused what we sent. */
const failed = (error: Error): boolean => error instanceof RegistryUnavailable && error.retryable;

/** A failure among answers: the asker learns of it, the breaker does not. */
class FailedAmongAnswers extends Error {
  override readonly name = 'FailedAmongAnswers';
  readonly failure: unknown;

  constructor(failure: unknown) {
    super();
    this.failure = failure;
  }
}

interface Watched {
  readonly policy: CircuitBreakerPolicy;
  answers: number;
}

/**
 * A circuit breaker per key. A call that fails while others of its key are answered says nothing of the registry as a whole: a burst of
 * ours may only have outrun the deadline, and must not shut the registry to everybody else.
 */
export class Breakers {
  readonly #breakers = new LRUCache<string, Watched>({ max: 2_000 });
  readonly #limits: BreakerLimits;

  constructor(limits: BreakerLimits) {
    this.#limits = limits;
  }

  /** Runs, unless the breaker of the key is open; then it throws what `whenOpen` makes. */
  async guard<T>(key: string, run: () => Promise<T>, whenOpen: () => RegistryUnavailable): Promise<T> {
    const watched = this.#of(key);
    const answersBefore = watched.answers;
    const watchedRun = async (): Promise<T> => {
      try {
        const answer = await run();
        watched.answers += 1;
        return answer;
      } catch (error) {
        throw watched.answers === answersBefore ? error : new FailedAmongAnswers(error);
      }
    };
    try {
      return await watched.policy.execute(watchedRun);
    } catch (error) {
      if (error instanceof FailedAmongAnswers) throw error.failure;
      throw isBrokenCircuitError(error) ? whenOpen() : error;
    }
  }

  /** Drops the breakers of these worlds. */
  forget(worlds: ReadonlySet<string>): void {
    for (const key of this.#breakers.keys()) if (worlds.has(worldOfKey(key))) this.#breakers.delete(key);
  }

  #of(key: string): Watched {
    const known = this.#breakers.get(key);
    if (known) return known;
    const policy = circuitBreaker(handleWhen(failed), {
      breaker: new ConsecutiveBreaker(this.#limits.failures),
      halfOpenAfter: this.#limits.openMs,
    });
    const made = { policy, answers: 0 };
    this.#breakers.set(key, made);
    return made;
  }
}
