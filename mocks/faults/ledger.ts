import { z } from 'zod';
import { faultRequest, type FaultRequest } from '../../schema/control/faults.ts';
import type { Ledger } from '../world/ledger.ts';

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ADDED'), id: z.string(), fault: faultRequest }),
  z.strictObject({ kind: z.literal('REMOVED'), ids: z.array(z.string()) }),
  /** A call that might have met a fault with `times` or `probability`. */
  z.strictObject({ kind: z.literal('DRAWN'), id: z.string(), met: z.boolean() }),
]);
type Event = z.output<typeof event>;

/** A fault that was added and not removed. */
export interface Fault extends FaultRequest {
  readonly id: string;
  readonly addedAtMs: number;
  /** Calls that met it, and all that might have; counted only where either matters. */
  readonly met: number;
  readonly drawn: number;
}

/** Which faults stand in one epoch. */
export interface FaultsLedger extends Ledger<Event> {
  /** In the order in which they were added, used up ones included. */
  standing(): readonly Fault[];
  /** Of the next fault. */
  nextId(): string;
}

export const openFaultsLedger = (): FaultsLedger => {
  const standing = new Map<string, Fault>();
  let added = 0;
  return {
    event,
    apply(said, addedAtMs) {
      if (said.kind === 'ADDED') {
        added += 1;
        standing.set(said.id, { ...said.fault, id: said.id, addedAtMs, met: 0, drawn: 0 });
      } else if (said.kind === 'REMOVED') {
        for (const id of said.ids) standing.delete(id);
      } else {
        const fault = standing.get(said.id);
        if (fault) standing.set(said.id, { ...fault, drawn: fault.drawn + 1, met: fault.met + (said.met ? 1 : 0) });
      }
    },
    standing: () => [...standing.values()],
    nextId: () => `fault-${added + 1}`,
  };
};

/** How many calls will meet it yet; undefined: all of them until it is removed. */
export const leftOf = ({ times, met }: Fault): number | undefined => (times === undefined ? undefined : times - met);
