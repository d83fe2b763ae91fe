import type { CheckpointRow, WorldRow } from '../../schema/control/admin.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { copyOfKept, copyOfUsed } from './epoch-copy.ts';
import { adminOf } from './find-world.ts';
import { AdminRefused } from './gateway-admin.ts';
import { problem } from './problem.ts';

/** @throws the problem checkpoint-not-found with the names that the world has */
export const findCheckpoint = async (deps: ControlDeps, world: string, name: string): Promise<CheckpointRow> => {
  const known = await adminOf(deps).checkpoints(world);
  const found = known.find((checkpoint) => checkpoint.name === name);
  if (found) return found;
  const near = known.map((checkpoint) => checkpoint.name);
  throw problem(
    'checkpoint-not-found',
    {
      ru: near.length > 0 ? `У мира ${world} нет точки ${name}; есть ${near.join(', ')}.` : `У мира ${world} нет точек возврата.`,
      en: near.length > 0 ? `World ${world} has no checkpoint ${name}; it has ${near.join(', ')}.` : `World ${world} has no checkpoints.`,
    },
    { near },
  );
};

/**
 * Keeps the state of the world at this moment; in the world's turn. `act`: made by the sandbox itself before that act.
 * @throws the problem checkpoint-exists
 */
export const saveCheckpoint = async (deps: ControlDeps, { row }: ControlledWorld, name: string, act?: string): Promise<CheckpointRow> => {
  const admin = adminOf(deps);
  const taken = (await admin.checkpoints(row.name)).some((checkpoint) => checkpoint.name === name);
  if (taken)
    throw problem('checkpoint-exists', {
      ru: `У мира ${row.name} уже есть точка ${name}: удалите её или выберите другое имя.`,
      en: `World ${row.name} has a checkpoint ${name}: delete it, or choose another name.`,
    });
  const { epoch } = await copyOfUsed(deps, row);
  return admin.saveCheckpoint(row.name, { name, epoch, automatic: act !== undefined, act });
};

/** Puts the world back to a checkpoint; in the world's turn. Requests under way end on the state before. */
export const restoreCheckpoint = async (deps: ControlDeps, { row }: ControlledWorld, name: string): Promise<WorldRow> => {
  const { epoch: kept, clock } = await findCheckpoint(deps, row.name, name);
  const { epoch } = await copyOfKept(deps, { epoch: kept, base: row.base });
  return flipTo(deps, row, { epoch, clock });
};

/** Points the world to an epoch that was built for it. */
export const flipTo = async (
  deps: ControlDeps,
  { name, epoch: from }: WorldRow,
  to: Pick<WorldRow, 'epoch' | 'clock'> & { readonly touched?: boolean },
): Promise<WorldRow> => {
  const flipped = await adminOf(deps).flip(name, { ...to, from });
  deps.surroundings.epochs.forget(from);
  deps.postman.watch(flipped);
  return flipped;
};

/** @throws the problem checkpoint-not-found */
export const dropCheckpoint = async (deps: ControlDeps, { row }: ControlledWorld, name: string): Promise<void> => {
  const { epoch } = await findCheckpoint(deps, row.name, name);
  try {
    await adminOf(deps).dropCheckpoint(row.name, name);
  } catch (error) {
    // Somebody else was quicker: it is gone, as was wanted.
    if (!(error instanceof AdminRefused) || error.status !== 404) throw error;
  }
  deps.surroundings.epochs.forget(epoch);
};
