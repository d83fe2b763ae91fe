import type { Viewer } from '../access/viewer.ts';
import type { Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/request-world.ts';
import type { Language } from './language.ts';

/** What one request may use. Made once per request, shared by all of its fields. */
export interface Context {
  readonly requestId: string;
  readonly language: Language;
  readonly world: RequestWorld;
  readonly storage: Storage;
  /** Bound to the world of the request. */
  readonly registries: Registries;
  /** Bound to the base epoch: for first touch only. */
  readonly baseRegistries: Registries;
  /** First touch of persons whom this installation may not know yet; batched inside. */
  touch(oips: readonly string[]): Promise<void>;
  /** First touch of everybody who has a visit to that clinic on that day of its zone. RegistryUnavailable where that was never told. */
  touchClinicDay(moOid: string, day: string): Promise<void>;
  /** Who asks, with everything they may see. Memoized; UNAUTHENTICATED without a valid token. */
  viewer(): Promise<Viewer>;
  /** One instance per request and factory: loaders. */
  use<Made>(make: (context: Context) => Made): Made;
}

/** Makes what `use` answers. */
export const memo = (): (<Made>(make: (context: Context) => Made, context: Context) => Made) => {
  const made = new Map<unknown, unknown>();
  return <Made>(make: (context: Context) => Made, context: Context): Made => {
    if (!made.has(make)) made.set(make, make(context));
    return made.get(make) as Made;
  };
};
