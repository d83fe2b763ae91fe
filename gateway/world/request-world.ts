import { dayIn, instantIn, type Day } from '../../schema/calendar/index.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';

/** The world as one request sees it. The epoch it began with is the one it ends with. */
export interface RequestWorld {
  readonly name: string;
  /** What tokens carry. */
  readonly id: string;
  readonly mode: 'sandbox' | 'production';
  /** Storage id of the world's own rows. */
  readonly epoch: number;
  /** What the registries call that epoch. */
  readonly epochName: string;
  /** Storage id of the rows that all worlds of this base share. */
  readonly baseEpoch: number;
  readonly base: WorldBase;
  readonly revision: number;
  /** Services that came to regions in this world, see region/switched-services.rules.ts. */
  readonly switchedOn: readonly { readonly service: string; readonly regionCode: string; readonly sinceMs: number }[];
  /** Its clock stands still. */
  readonly frozen: boolean;
  /** The world's time, epoch milliseconds. */
  nowMs(): number;
  /** The world's time as an instant with the offset of that zone. */
  now(zone?: string): string;
  /** The calendar day in that zone. */
  today(zone?: string): Day;
  /** Provenance time of rows that first touch writes, epoch milliseconds: no world can tell from it who touched first. */
  firstTouchMs(): number;
}

const moscow = 'Europe/Moscow';

/** Adds what follows from the clock to what the world's row says. */
export const requestWorld = (row: Omit<RequestWorld, 'now' | 'today'>): RequestWorld => ({
  ...row,
  now: (zone = moscow) => instantIn(zone, row.nowMs()),
  today: (zone = moscow) => dayIn(zone, row.nowMs()),
});
