import type { z } from 'zod';

/**
 * The state of one registry in one epoch: what the seed says (computed on demand from the people) and what has happened since
 * (`apply`, in the order of the journal). Everything else a ledger has are questions about that state.
 */
export interface Ledger<Event> {
  /** What this registry writes into the journal. */
  readonly event: z.ZodType<Event>;
  /** Takes an event in. Never fails on an event that this ledger has written itself. */
  apply(event: Event, atMs: number): void;
}

/** A ledger of which only replaying is known. */
export interface AnyLedger {
  readonly event: z.ZodType;
  apply(event: never, atMs: number): void;
}

export type EventOf<L extends AnyLedger> = L extends Ledger<infer Event> ? Event : never;
