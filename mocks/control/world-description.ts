import type { CheckpointRow, WorldRow } from '../../schema/control/admin.ts';
import { toldWorld } from '../../schema/control/told-world.ts';
import type { WorldCheckpoint, WorldDescription, WorldSummary } from '../../schema/control/worlds.ts';
import type { ControlDeps } from './deps.ts';

export const checkpointOf = ({ name, now, automatic, act, createdAt }: CheckpointRow): WorldCheckpoint => ({
  name,
  now,
  automatic,
  act,
  createdAt,
});

/** A world as lists show it. `publicUrl` undefined: addresses without a host. */
export const summaryOf = async (deps: ControlDeps, row: WorldRow, publicUrl: string | undefined): Promise<WorldSummary> =>
  toldWorld(row, await deps.surroundings.journals.count(row.epoch), publicUrl);

/** A world that was made just now: it has no checkpoints yet. */
export const newDescriptionOf = async (deps: ControlDeps, row: WorldRow, publicUrl: string | undefined): Promise<WorldDescription> => ({
  ...(await summaryOf(deps, row, publicUrl)),
  checkpoints: [],
});

/** A world with its checkpoints; stand-ins without a gateway keep none. */
export const descriptionOf = async (deps: ControlDeps, row: WorldRow, publicUrl: string | undefined): Promise<WorldDescription> => {
  const [summary, checkpoints] = await Promise.all([summaryOf(deps, row, publicUrl), deps.admin?.checkpoints(row.name)]);
  return { ...summary, checkpoints: (checkpoints ?? []).map(checkpointOf) };
};
