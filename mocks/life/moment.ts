import type { Informed } from '../../schema/control/event-parts.ts';
import type { Change } from './change.ts';

/** A change, and when one registry takes it in. */
export interface Moment {
  readonly system: Informed;
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly change: Change;
}
