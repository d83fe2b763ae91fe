import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { Act, RequestWorld } from '../world/index.ts';
import type { DueRow } from './due-act.loader.ts';

/** On whose behalf a due act is done: one world, at the act's own moment. */
export interface Doer {
  /** Its nowMs() is the moment at which the act is due. */
  readonly world: RequestWorld;
  readonly storage: Storage;
  /** Bound to the world. */
  readonly registries: Registries;
  /** First touch. */
  touch(oips: readonly string[]): Promise<void>;
}

/** Writes; answers what is noted as the act, undefined where there was nothing left to do. */
export type DueWrite = (em: EntityManager) => Promise<Act | undefined>;

/** Asks registries first; what it answers is done in one transaction with the removal of the due act: once. */
export type DueHandler = (by: Doer, due: DueRow) => Promise<DueWrite>;
export type DueHandlers = Readonly<Record<string, DueHandler>>;
