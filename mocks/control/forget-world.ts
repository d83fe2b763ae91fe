import type { WorldRow } from '../../schema/control/admin.ts';
import { forgetNewest } from './automatic-checkpoint.ts';
import type { ControlDeps } from './deps.ts';

/** Frees what this process keeps of a world that was dropped. What it keeps of one that has expired goes when it is the oldest. */
export const forgetWorld = (deps: ControlDeps, { name, id, epoch }: Pick<WorldRow, 'name' | 'id' | 'epoch'>): void => {
  deps.surroundings.epochs.forget(epoch);
  deps.surroundings.calls.drop(id);
  deps.postman.forget(name);
  forgetNewest(deps, name);
};
