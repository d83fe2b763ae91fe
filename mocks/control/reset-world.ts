import { dayIn } from '../../schema/calendar/index.ts';
import type { WorldRow } from '../../schema/control/admin.ts';
import { moscow } from '../world/world.ts';
import { flipTo } from './checkpoint.ts';
import { controlledWorld, nowMsOf, type ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { bareEpoch, copyOfKept } from './epoch-copy.ts';
import { movedWorld } from './new-world.ts';

/**
 * Puts the world back to what it was made from, its clock as it went then; in the world's turn. A world that was made with neither `now` nor
 * `from` is anchored anew at the day of its clock.
 */
export const resetWorld = async (deps: ControlDeps, { row }: ControlledWorld): Promise<WorldRow> => {
  const { origin, originEpoch, base } = row;
  const { clock } = origin;
  const { epoch } =
    originEpoch === null
      ? await bareEpoch(deps, origin.followsDay ? { seed: base.seed, anchor: dayIn(moscow, nowMsOf({ clock })) } : base)
      : await copyOfKept(deps, { epoch: originEpoch, base });
  const flipped = await flipTo(deps, row, { epoch, clock, touched: false });
  return movedWorld(deps, controlledWorld(flipped, deps.surroundings, deps.admin), origin.movedTo);
};
