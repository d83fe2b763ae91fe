import type { SourceSystem } from './provenance.ts';

/** What is known of an act that was asked for. NOT_DONE: the registry was not reached, or said itself that it did nothing. */
export type ActOutcome = 'NOT_DONE' | 'UNKNOWN';

interface Failure {
  readonly registry: SourceSystem;
  readonly operation: string;
  /** For the log: never names a person. */
  readonly reason: string;
  readonly retryable: boolean;
  readonly code?: string;
  readonly retryAfter?: string;
  readonly pauseMs?: number;
  readonly cause?: unknown;
  /** UNKNOWN where it is not said. */
  readonly outcome?: ActOutcome;
}

/** A registry gave no usable answer: it is down, late, overloaded, said something unreadable, or refused our request itself. */
export class RegistryUnavailable extends Error {
  readonly registry: SourceSystem;
  readonly operation: string;
  /** Whether the same request may succeed later; false where the registry refused the request as such. */
  readonly retryable: boolean;
  /** The registry's own error code, where it gave one. */
  readonly code: string | undefined;
  /** World time before which asking again is useless, where the registry said so; an instant with offset. */
  readonly retryAfter: string | undefined;
  /** The same as a pause in machine time. */
  readonly pauseMs: number | undefined;
  /** Of what the registry was asked to do, all attempts together. */
  readonly outcome: ActOutcome;

  constructor(failure: Failure) {
    super(`${failure.registry} ${failure.operation}: ${failure.reason}`, { cause: failure.cause });
    this.name = 'RegistryUnavailable';
    this.registry = failure.registry;
    this.operation = failure.operation;
    this.retryable = failure.retryable;
    this.code = failure.code;
    this.retryAfter = failure.retryAfter;
    this.pauseMs = failure.pauseMs;
    this.outcome = failure.outcome ?? 'UNKNOWN';
  }

  /** The same after an attempt whose outcome is not known. */
  afterUnknown(): RegistryUnavailable {
    if (this.outcome === 'UNKNOWN') return this;
    const { registry, operation, retryable, code, retryAfter, pauseMs } = this;
    const reason = this.message.slice(`${registry} ${operation}: `.length);
    const known = { registry, operation, reason, retryable, cause: this, outcome: 'UNKNOWN' as const };
    return new RegistryUnavailable({
      ...known,
      ...(code !== undefined && { code }),
      ...(retryAfter !== undefined && { retryAfter }),
      ...(pauseMs !== undefined && { pauseMs }),
    });
  }
}
