import { dayIn, startOfDay } from '../../schema/calendar/index.ts';
import type { Manner } from '../faults/wire.ts';
import { Refusal } from './refusal.ts';
import { BaseIsReadOnly } from './shelves.ts';
import { baseEpoch, moscow, type World } from './world.ts';

/** How one run of an operation differs from the usual one. */
export interface Run {
  /** What was told before is told once more. */
  readonly again: boolean;
  /** False: recording throws BaseIsReadOnly. */
  readonly mayWrite: boolean;
}

type Ask = (world: World, run: Run) => Promise<unknown>;

/**
 * As of the anchor day and before anything has happened; what the base knows nothing of (a session, a request that was accepted) as its own
 * epoch had it then. What changes something cannot be stale.
 */
const before = async (world: World, ask: Ask): Promise<unknown> => {
  const nowMs = Math.min(world.nowMs, startOfDay(moscow, world.base.anchor));
  const then = { ...world, nowMs, today: dayIn(moscow, nowMs) };
  try {
    const outcome = await ask({ ...then, epoch: baseEpoch }, { again: false, mayWrite: false });
    return outcome instanceof Refusal ? await ask(then, { again: false, mayWrite: false }) : outcome;
  } catch (error) {
    if (error instanceof BaseIsReadOnly) return ask(world, { again: false, mayWrite: true });
    throw error;
  }
};

/** Asks once, as of before, or twice: then the second outcome counts. */
export const inManner = async (manner: Manner, world: World, ask: Ask): Promise<unknown> => {
  if (manner === 'BEFORE') return before(world, ask);
  if (manner === 'TWICE') await ask(world, { again: false, mayWrite: true });
  return ask(world, { again: manner === 'TWICE', mayWrite: true });
};
