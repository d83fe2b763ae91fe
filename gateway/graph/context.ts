import type { Viewer } from '../access/viewer.ts';
import type { Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/request-world.ts';
import type { Language } from './language.ts';
import type { Seal } from './seal.ts';
import type { Watch } from './watch.ts';

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
  /** For what storage may know only by its digest. */
  readonly seal: Seal;
  /** Of a request that stays open; undefined for all others. */
  readonly live?: Live | undefined;
  /** First touch of persons whom this installation may not know yet; batched inside. */
  touch(oips: readonly string[]): Promise<void>;
  /** First touch of everybody who has a visit to that clinic on that day of its zone. RegistryUnavailable where that was never told. */
  touchClinicDay(moOid: string, day: string): Promise<void>;
  /** Who asks, with everything they may see. Memoized; UNAUTHENTICATED without a valid token. */
  viewer(): Promise<Viewer>;
  /** Something was written: forgets the viewer and everything that was read, so that the rest of the answer shows what is so now. */
  changed(): void;
  /** One instance per request and factory: loaders. */
  use<Made>(make: (context: Context) => Made): Made;
  /**
   * The same, and a write does not make it forgotten. Whatever else belongs to a request is found so and never by the identity of its context:
   * Apollo gives plugins and resolvers a copy.
   */
  keep<Made>(make: (context: Context) => Made): Made;
}

/** What a request that stays open has beside. */
export interface Live {
  /** Aborted when the client, its connection or the gateway goes. */
  readonly signal: AbortSignal;
  /**
   * The same asker at this moment: in the world as it is by now, with nothing remembered.
   * @throws TechnicalError WORLD_NOT_FOUND where the world is gone
   */
  renewed(): Promise<Context>;
  watch(): Watch;
}

/** Something that a subscription tells: the value of its field, and the context in which the rest of the answer is found. */
export interface LiveEvent {
  readonly value: object;
  readonly context: Context;
  /** World time, epoch milliseconds: whoever asks again for what came after it gets what follows this event. */
  readonly changedAtMs: number;
}

/** Makes what `use` answers. */
export const memo = (): (<Made>(make: (context: Context) => Made, context: Context) => Made) => {
  const made = new Map<unknown, unknown>();
  return <Made>(make: (context: Context) => Made, context: Context): Made => {
    if (!made.has(make)) made.set(make, make(context));
    return made.get(make) as Made;
  };
};
