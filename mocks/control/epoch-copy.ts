import { randomUUID } from 'node:crypto';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import type { EpochPlace } from '../world/epochs.ts';
import type { ControlDeps } from './deps.ts';
import { adminOf } from './find-world.ts';

/** A new epoch, built in the stand-ins and in storage; nothing points to it yet. */
export interface BuiltEpoch {
  readonly epoch: string;
  /** Whether it says anything that its base does not. */
  readonly differs: boolean;
}

/** An epoch in which nothing has happened. */
export const bareEpoch = async (deps: ControlDeps, base: WorldBase): Promise<BuiltEpoch> => {
  const epoch = randomUUID();
  await adminOf(deps).buildEpoch({ name: epoch, base });
  return { epoch, differs: false };
};

const built = async (deps: ControlDeps, epoch: string, { epoch: from, base }: EpochPlace, entries: number): Promise<BuiltEpoch> => {
  const { rows } = await adminOf(deps).buildEpoch({ name: epoch, base, copyOf: from });
  return { epoch, differs: entries > 0 || rows > 0 };
};

/**
 * A copy of an epoch that may be written to at this moment: every call is in it as a whole, or not at all. The journal goes first: what storage
 * knows besides is at most ahead of it, and callbacks that come twice are taken once.
 */
export const copyOfUsed = async (deps: ControlDeps, from: EpochPlace): Promise<BuiltEpoch> => {
  const { epochs, journals } = deps.surroundings;
  const epoch = randomUUID();
  const entries = await epochs.written(from);
  await journals.copy(from.epoch, [epoch], entries);
  return built(deps, epoch, from, entries);
};

/** A copy of an epoch that nobody writes to: that of a checkpoint, or what a reset goes back to. */
export const copyOfKept = async (deps: ControlDeps, from: EpochPlace): Promise<BuiltEpoch> => {
  const { journals } = deps.surroundings;
  const epoch = randomUUID();
  const entries = await journals.count(from.epoch);
  const [copy] = await Promise.all([built(deps, epoch, from, entries), journals.copy(from.epoch, [epoch], entries)]);
  return copy;
};
