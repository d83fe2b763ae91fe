/** Which calls on the wire an answer, or the lack of one, rests on. */
export interface Exchange {
  /** What the registry calls them, in their order; a call without an answer has no name here. */
  readonly callIds: readonly string[];
  /** Whether the registry lets us answer from it again. */
  readonly mayKeep: boolean;
  /** When it ended, by the machine's clock. */
  readonly endedAtMs: number;
}

const exchanges = new WeakMap<object, Exchange>();

/** By the provenance of the answer, or by the error. Nothing is kept where there is nothing to say. */
export const keepExchange = (of: unknown, exchange: Exchange): void => {
  if ((exchange.callIds.length > 0 || !exchange.mayKeep) && typeof of === 'object' && of !== null) exchanges.set(of, exchange);
};

/** An answer told once more, by another provenance. */
export const sameExchange = (of: object, told: object): void => {
  const known = exchanges.get(of);
  if (known) exchanges.set(told, known);
};

export const exchangeOf = (of: unknown): Exchange | undefined => (typeof of === 'object' && of !== null ? exchanges.get(of) : undefined);
