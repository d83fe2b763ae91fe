import type { Viewer } from '../access/viewer.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/request-world.ts';
import { memo, type Context, type Live } from './context.ts';
import type { Credentials } from './credentials.ts';
import type { Language } from './language.ts';
import type { Seal } from './seal.ts';

/** What contexts are made of. */
export interface ContextDependencies {
  readonly storage: Storage;
  readonly bindRegistries: (scope: CallScope) => Registries;
  readonly touch: (context: Context, oips: readonly string[]) => Promise<void>;
  readonly touchClinicDay: (context: Context, moOid: string, day: string) => Promise<void>;
  readonly seal: Seal;
  readonly signIn: (context: Context, credentials: Credentials) => Promise<Viewer>;
}

/** Who asks, and in which language. */
export interface Asker {
  readonly requestId: string;
  readonly language: Language;
  readonly credentials: Credentials;
}

/** The context of one request, or of one moment of a subscription. */
export const makeContext = (
  { storage, bindRegistries, touch, touchClinicDay, seal, signIn }: ContextDependencies,
  world: RequestWorld,
  { requestId, language, credentials }: Asker,
  live?: Live,
): Context => {
  const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
  let made = memo();
  const kept = memo();
  let viewer: Promise<Viewer> | undefined;
  const context: Context = {
    requestId,
    language,
    world,
    storage,
    registries: bindRegistries({ ...scope, epoch: world.epochName }),
    baseRegistries: bindRegistries({ ...scope, epoch: 'base', asker: world.epochName }),
    seal,
    live,
    touch: (oips) => touch(context, oips),
    touchClinicDay: (moOid, day) => touchClinicDay(context, moOid, day),
    viewer: () => (viewer ??= signIn(context, credentials)),
    changed: () => {
      viewer = undefined;
      made = memo();
    },
    use: (make) => made(make, context),
    keep: (make) => kept(make, context),
  };
  return context;
};
