import type { CallScope, Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld, Worlds } from '../world/index.ts';
import type { Doer } from './doer.service.ts';

export interface DoersOptions {
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'named'>;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** First touch, for that world. */
  readonly touch: (by: { world: RequestWorld; baseRegistries: Registries }, oips: readonly string[]) => Promise<void>;
}

/** Finds on whose behalf something is done in a world at its present; undefined where it is on another epoch by now. */
export type DoerIn = (world: string, epoch: number) => Promise<Doer | undefined>;

export const doersOf =
  ({ storage, worlds, bindRegistries, touch }: DoersOptions): DoerIn =>
  async (name, epoch) => {
    const world = await worlds.named(name);
    if (world?.epoch !== epoch) return undefined;
    const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
    const baseRegistries = bindRegistries({ ...scope, epoch: 'base', asker: world.epochName });
    const registries = bindRegistries({ ...scope, epoch: world.epochName });
    return { world, storage, registries, touch: (oips) => touch({ world, baseRegistries }, oips) };
  };
