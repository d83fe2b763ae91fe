import { writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';

/** On whose behalf registries are asked: one world at one revision. */
export interface CallScope {
  /** Id of the world, which ESIA writes into its tokens; `main` without it. */
  readonly id?: string;
  /** Name of the epoch as the registries know it; `base` for the untouched base. */
  readonly epoch: string;
  /** Name of the epoch on whose behalf the untouched base is asked. */
  readonly asker?: string;
  readonly base: WorldBase;
  readonly revision: number;
  /** The world's time, an instant with offset. */
  readonly nowIso: () => string;
}

export interface CallOptions {
  /** Graph field that asks, e.g. `Person.policies`; for the registry's call log. */
  readonly field?: string;
  /** True: asked anew, whatever was answered before or is being answered. */
  readonly fresh?: boolean;
}

export interface ReadOptions extends CallOptions {
  /** False for decisions: an older copy must not serve when the registry fails. True unless said, where design allows copies at all. */
  readonly staleAllowed?: boolean;
}

/** Nothing of two scopes with different keys is ever shared; the revision is not part of it. */
export const scopeKey = ({ id = 'main', epoch, asker = epoch, base }: CallScope): string =>
  `${id} ${epoch} ${asker} ${writeWorldBase(base)}`;

/** Which world a key belongs to that begins with what scopeKey answers. */
export const worldOfKey = (key: string): string => key.slice(0, key.indexOf(' '));
