import { instantIn, parseInstant } from '../calendar/index.ts';
import type { WorldRow } from './admin.ts';
import type { WorldDescription, WorldSummary } from './worlds.ts';

// How the control API tells of a world, whoever answers for it.

const hourMs = 3_600_000;

/** `publicUrl` undefined: addresses without a host. */
const addressesOf = (name: string, publicUrl = ''): Pick<WorldSummary, 'endpoint' | 'page'> => {
  const at = name === 'main' ? publicUrl : `${publicUrl}/w/${name}`;
  return { endpoint: `${at}/graphql`, page: `${at}/` };
};

const expiryOf = ({ lastUsedAt, expiresInHours }: WorldRow): string | null =>
  expiresInHours === null ? null : instantIn('Europe/Moscow', parseInstant(lastUsedAt) + expiresInHours * hourMs);

/** A world as lists show it. `changes`: events that the registries have journalled in it. */
export const toldWorld = (row: WorldRow, changes: number, publicUrl: string | undefined): WorldSummary => {
  const { kind, world, checkpoint } = row.origin;
  return {
    id: row.name,
    ...addressesOf(row.name, publicUrl),
    now: row.now,
    anchor: row.base.anchor,
    seed: row.base.seed,
    clock: row.clock.mode,
    changes,
    expiresAt: expiryOf(row),
    origin: { kind, ...(world !== undefined && { world }), ...(checkpoint !== undefined && { checkpoint }) },
  };
};

/** A world of a base that was made just now. */
export const toldNewWorld = (row: WorldRow, publicUrl: string | undefined): WorldDescription => ({
  ...toldWorld(row, 0, publicUrl),
  checkpoints: [],
});
