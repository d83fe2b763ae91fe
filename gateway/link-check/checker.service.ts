import type { Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';

/** On whose behalf links are checked: one world at one moment. */
export interface Checker {
  readonly world: RequestWorld;
  readonly storage: Storage;
  /** Bound to the world. */
  readonly registries: Registries;
  /** First touch. */
  touch(oips: readonly string[]): Promise<void>;
  /** What no request will see. Never names anybody. */
  say(text: string): void;
}
