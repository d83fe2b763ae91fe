import { instantIn, parseInstant } from '../../schema/calendar/index.ts';
import type { CheckpointRow, WorldRow } from '../../schema/control/admin.ts';
import type { WorldCheckpoint, WorldDescription, WorldSummary } from '../../schema/control/worlds.ts';
import { mainEpoch, moscow } from '../world/world.ts';
import type { ControlDeps } from './deps.ts';

const hourMs = 3_600_000;

/** `publicUrl` undefined: addresses without a host. */
const addressesOf = (name: string, publicUrl = ''): Pick<WorldSummary, 'endpoint' | 'page'> => {
  const at = name === mainEpoch ? publicUrl : `${publicUrl}/w/${name}`;
  return { endpoint: `${at}/graphql`, page: `${at}/` };
};

const expiryOf = ({ lastUsedAt, expiresInHours }: WorldRow): string | null =>
  expiresInHours === null ? null : instantIn(moscow, parseInstant(lastUsedAt) + expiresInHours * hourMs);

export const checkpointOf = ({ name, now, automatic, act, createdAt }: CheckpointRow): WorldCheckpoint => ({
  name,
  now,
  automatic,
  act,
  createdAt,
});

/** A world as lists show it. */
export const summaryOf = async (deps: ControlDeps, row: WorldRow, publicUrl: string | undefined): Promise<WorldSummary> => {
  const { kind, world, checkpoint } = row.origin;
  return {
    id: row.name,
    ...addressesOf(row.name, publicUrl),
    now: row.now,
    anchor: row.base.anchor,
    seed: row.base.seed,
    clock: row.clock.mode,
    changes: await deps.surroundings.journals.count(row.epoch),
    expiresAt: expiryOf(row),
    origin: { kind, ...(world !== undefined && { world }), ...(checkpoint !== undefined && { checkpoint }) },
  };
};

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
