import { LRUCache } from 'lru-cache';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import { ifFree, linkCheckLock, type Storage } from '../storage/index.ts';
import { WorldTurnedAway, type RequestWorld, type Worlds } from '../world/index.ts';
import { checkLinks } from './link-check.service.ts';
import { readWorldsToCheck } from './link-check.loader.ts';

export interface LinkPollerOptions {
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'named' | 'whenChanged'>;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** First touch, for that world. */
  readonly touch: (by: { world: RequestWorld; baseRegistries: Registries }, oips: readonly string[]) => Promise<void>;
  /** What no request will see. Never names anybody. */
  readonly warn: (text: string, error?: unknown) => void;
  /** Machine time between two turns. */
  readonly intervalMs: number;
  /**
   * Somebody moves the clocks of worlds from outside. In one whose clock stands still nothing then happens by itself, so that the same calls
   * find the same however long they take: its turn is `turnIn`, when its clock is moved.
   */
  readonly driven: boolean;
}

type SignIn<Rest extends readonly unknown[]> = (context: Context, ...rest: Rest) => Promise<Viewer>;

export interface LinkPoller {
  /** The same sign-in, of which it learns who comes: links that the portal had left waiting are checked once their adult is there. */
  watching<Rest extends readonly unknown[]>(signIn: SignIn<Rest>): SignIn<Rest>;
  /** The adult of a world whose links may wait. */
  seen(world: Pick<RequestWorld, 'id' | 'name' | 'epochName'>, oip: string): void;
  /** Gives back what is known of worlds that are gone, by their ids. */
  forget(worlds: ReadonlySet<string>): void;
  /** Checks links in every world where somebody waits and time passes, unless another gateway is doing so. */
  turn(): Promise<void>;
  /** Checks links in one world, and fetches answers that may be ready at its present time. */
  turnIn(world: string): Promise<void>;
  start(): void;
  /** Lets a turn end. */
  stop(): Promise<void>;
}

/** How many adults of an epoch, and of how many epochs, may wait for the next turn; who falls out is seen again with the next request. */
const remembered = { adults: 10_000, epochs: 2_000 };

/** Who signed in to a world since its last turn. */
interface Comers {
  readonly worldId: string;
  readonly oips: Set<string>;
}

export const createLinkPoller = (options: LinkPollerOptions): LinkPoller => {
  const { storage, worlds, bindRegistries, warn } = options;
  const comers = new LRUCache<string, Comers>({ max: remembered.epochs });
  /** Names of worlds that somebody has come to: those of the next turn, and those left alone until they change, because their clock stands still. */
  const [looked, standing] = [new Set<string>(), new Set<string>()];
  const lastTurns = new LRUCache<string, string>({ max: remembered.epochs });
  /** Of one world one turn at a time. */
  const turns = new Map<string, Promise<void>>();
  let changes = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const checkNow = async (name: string, fetchAnyway: boolean): Promise<void> => {
    const world = await worlds.named(name);
    if (!world) return;
    const seenThere = comers.get(world.epochName)?.oips;
    const oips = [...(seenThere ?? [])];
    const moment = `${world.nowMs()} ${world.revision}`;
    const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
    const baseRegistries = bindRegistries({ ...scope, epoch: 'base', asker: world.epochName });
    const registries = bindRegistries({ ...scope, epoch: world.epochName });
    const touch = (oips: readonly string[]): Promise<void> => options.touch({ world, baseRegistries }, oips);
    const fetches = fetchAnyway || lastTurns.get(world.epochName) !== moment;
    try {
      const { begun, heard } = await checkLinks({ world, storage, registries, touch, say: warn }, oips, fetches);
      if (heard) lastTurns.set(world.epochName, moment);
      else lastTurns.delete(world.epochName);
      if (begun) for (const oip of oips) seenThere?.delete(oip);
      if (!seenThere?.size) looked.delete(name);
    } catch (error) {
      // The world has another state by now, whose turn comes.
      if (!(error instanceof WorldTurnedAway)) throw error;
    }
  };

  const checkWorld = (name: string, fetchAnyway = false): Promise<void> => {
    const before = turns.get(name) ?? Promise.resolve();
    const turnOfWorld = before.then(() => checkNow(name, fetchAnyway));
    // Whoever waits for this one learns of its failure; the next begins all the same.
    const ended = turnOfWorld.catch(() => undefined).finally(() => (turns.get(name) === ended ? turns.delete(name) : undefined));
    turns.set(name, ended);
    return turnOfWorld;
  };

  const checkInTime = async (name: string): Promise<void> => {
    const before = changes;
    const world = await worlds.named(name);
    if (world && !(options.driven && world.frozen)) return checkWorld(name);
    // What was read may be older than the news that came meanwhile: the next turn looks again.
    if (changes === before && looked.delete(name) && world) standing.add(name);
  };

  const turn = async (): Promise<void> => {
    await ifFree(storage.orm, linkCheckLock, async () => {
      const names = new Set([...(await readWorldsToCheck(storage, !options.driven)), ...looked]);
      // One world's trouble is not another's.
      for (const name of names) await checkInTime(name).catch((error: unknown) => warn('links of a world were not checked', error));
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

  const seen: LinkPoller['seen'] = (world, oip) => {
    const known = comers.get(world.epochName) ?? { worldId: world.id, oips: new Set<string>() };
    if (known.oips.size < remembered.adults) known.oips.add(oip);
    comers.set(world.epochName, known);
    if (!standing.has(world.name)) looked.add(world.name);
  };

  worlds.whenChanged((name) => {
    changes += 1;
    for (const changed of name === undefined ? [...standing] : [name]) if (standing.delete(changed)) looked.add(changed);
  });

  return {
    seen,
    forget: (gone) => {
      for (const [epoch, { worldId }] of comers.entries()) if (gone.has(worldId)) comers.delete(epoch);
    },
    watching:
      (signIn) =>
      async (context, ...rest) => {
        const viewer = await signIn(context, ...rest);
        if (viewer.oip !== null) seen(context.world, viewer.oip);
        return viewer;
      },
    turn,
    turnIn: (world) => checkWorld(world, true),
    start: next,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
