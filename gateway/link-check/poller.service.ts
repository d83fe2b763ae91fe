import { LRUCache } from 'lru-cache';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import { ifFree, linkCheckLock, type Storage } from '../storage/index.ts';
import type { RequestWorld, Worlds } from '../world/index.ts';
import { checkLinks } from './link-check.service.ts';
import { readWorldsToCheck } from './link-check.loader.ts';

export interface LinkPollerOptions {
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'named'>;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** First touch, for that world. */
  readonly touch: (by: { world: RequestWorld; baseRegistries: Registries }, oips: readonly string[]) => Promise<void>;
  /** What no request will see. Never names anybody. */
  readonly warn: (text: string, error?: unknown) => void;
  /** Machine time between two turns. */
  readonly intervalMs: number;
}

type SignIn<Rest extends readonly unknown[]> = (context: Context, ...rest: Rest) => Promise<Viewer>;

export interface LinkPoller {
  /** The same sign-in, of which it learns who comes: links that the portal had left waiting are checked once their adult is there. */
  watching<Rest extends readonly unknown[]>(signIn: SignIn<Rest>): SignIn<Rest>;
  /** The adult of a world whose links may wait. */
  seen(world: Pick<RequestWorld, 'name'>, oip: string): void;
  /** Checks links in every world where somebody waits, unless another gateway is doing so. */
  turn(): Promise<void>;
  start(): void;
  /** Lets a turn end. */
  stop(): Promise<void>;
}

/** How many adults of a world, and of how many worlds, may wait for the next turn; who falls out is seen again with the next request. */
const remembered = { adults: 10_000, worlds: 1_000 };

export const createLinkPoller = (options: LinkPollerOptions): LinkPoller => {
  const { storage, worlds, bindRegistries, warn } = options;
  const adults = new LRUCache<string, LRUCache<string, true>>({ max: remembered.worlds });
  const lastTurns = new LRUCache<string, number>({ max: remembered.worlds });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const checkWorld = async (name: string): Promise<void> => {
    const world = await worlds.named(name);
    if (!world) return;
    const comers = [...(adults.get(name)?.keys() ?? [])];
    const nowMs = world.nowMs();
    const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
    const baseRegistries = bindRegistries({ ...scope, epoch: 'base' });
    const registries = bindRegistries({ ...scope, epoch: world.epochName });
    const touch = (oips: readonly string[]): Promise<void> => options.touch({ world, baseRegistries }, oips);
    const moved = lastTurns.get(world.epochName) !== nowMs;
    const begun = await checkLinks({ world, storage, registries, touch, say: warn }, comers, moved);
    lastTurns.set(world.epochName, nowMs);
    if (begun) for (const oip of comers) adults.get(name)?.delete(oip);
  };

  const turn = async (): Promise<void> => {
    await ifFree(storage.orm, linkCheckLock, async () => {
      const names = new Set([...(await readWorldsToCheck(storage)), ...[...adults].flatMap(([name, { size }]) => (size > 0 ? name : []))]);
      // One world's trouble is not another's.
      for (const name of names) await checkWorld(name).catch((error: unknown) => warn('links of a world were not checked', error));
    });
  };

  const next = (): void => {
    timer = setTimeout(() => {
      running = turn()
        .catch((error: unknown) => warn('links were not checked', error))
        .finally(() => (stopped ? undefined : next()));
    }, options.intervalMs);
    timer.unref();
  };

  const seen: LinkPoller['seen'] = ({ name }, oip) => {
    const known = adults.get(name) ?? new LRUCache<string, true>({ max: remembered.adults });
    known.set(oip, true);
    adults.set(name, known);
  };

  return {
    seen,
    watching:
      (signIn) =>
      async (context, ...rest) => {
        const viewer = await signIn(context, ...rest);
        if (viewer.oip !== null) seen(context.world, viewer.oip);
        return viewer;
      },
    turn,
    start: next,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
