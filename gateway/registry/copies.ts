import type { LRUCache } from 'lru-cache';
import { sameExchange } from './exchange.ts';
import type { Sourced } from './provenance.ts';
import { worldOfKey } from './scope.ts';
import { rememberAtMost } from '../remember-at-most.ts';

/** An answer that is kept. */
export interface Copy {
  readonly sourced: Sourced<unknown>;
  readonly revision: number;
  /** Machine time, exclusive. */
  readonly freshUntilMs: number;
}

/**
 * Answers that were given before, the newest per question. A fresh one serves at its own revision only; any one may serve as a stale
 * copy, where its question allows that.
 */
export class Copies {
  readonly #copies: LRUCache<string, Copy>;
  readonly #now: () => number;

  constructor(nowMachineMs: () => number, max: number) {
    this.#now = nowMachineMs;
    this.#copies = rememberAtMost(max);
  }

  fresh(key: string, revision: number): Copy | undefined {
    const copy = this.#copies.get(key);
    return copy?.revision === revision && this.isFresh(copy) ? copy : undefined;
  }

  isFresh({ freshUntilMs }: Copy): boolean {
    return this.#now() < freshUntilMs;
  }

  /** Drops answers that were given to these worlds. */
  forget(worlds: ReadonlySet<string>): void {
    for (const key of this.#copies.keys()) if (worlds.has(worldOfKey(key))) this.#copies.delete(key);
  }

  /** Marked stale. Undefined also where the newest answer was "not found": that is no copy of anything. */
  stale(key: string): Sourced<unknown> | undefined {
    const copy = this.#copies.get(key);
    if (copy?.sourced.value === undefined) return undefined;
    const provenance = { ...copy.sourced.provenance, stale: true };
    sameExchange(copy.sourced.provenance, provenance);
    return { value: copy.sourced.value, provenance };
  }

  /** An answer of an older revision than the one that is kept changes nothing. */
  put(key: string, revision: number, freshMs: number, sourced: Sourced<unknown>): void {
    const kept = this.#copies.peek(key);
    if (kept && kept.revision > revision) return;
    this.#copies.set(key, { sourced, revision, freshUntilMs: this.#now() + freshMs });
  }
}
