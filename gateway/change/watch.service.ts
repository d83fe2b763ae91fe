import type { Watch } from '../graph/watch.ts';
import { listenTo } from '../storage/index.ts';
import type { Worlds } from '../world/index.ts';
import { changeChannel, readChangeNews } from './change-news.service.ts';

/** Everybody in this gateway who waits for changes. */
export interface Watchers {
  /** `world`: its name. Where the signal is aborted nobody waits any longer. */
  watch(world: string, signal: AbortSignal): Watch;
  close(): Promise<void>;
}

interface Watcher {
  readonly world: string;
  epoch: number | undefined;
  oips: ReadonlySet<string>;
  ring(): void;
}

/** Rings; who rings while nobody waits is heard by whoever waits next. */
const bell = (signal: AbortSignal) => {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: (): void => {
      rung = true;
      wake?.();
    },
    rung: async (withinMs: number): Promise<void> => {
      if (!rung && !signal.aborted) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, withinMs);
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
        clearTimeout(timer);
        wake = undefined;
      }
      rung = false;
    },
  };
};

/** Hears of changes through the database, whichever gateway on it makes them. */
export const hearChanges = (databaseUrl: string, worlds: Pick<Worlds, 'whenChanged'>, warn: (text: string) => void): Watchers => {
  const watchers = new Set<Watcher>();
  const ring = (concerned: (watcher: Watcher) => boolean): void => {
    for (const watcher of watchers) if (concerned(watcher)) watcher.ring();
  };
  const listening = listenTo(
    databaseUrl,
    changeChannel,
    (payload) => {
      const news = payload === undefined ? undefined : readChangeNews(payload);
      ring((watcher) => !news || (watcher.epoch === news.epoch && news.oips.some((oip) => watcher.oips.has(oip))));
    },
    warn,
  );
  worlds.whenChanged((name) => ring(({ world }) => name === undefined || world === name));
  return {
    watch: (world, signal) => {
      const { ring: rings, rung } = bell(signal);
      const watcher: Watcher = { world, epoch: undefined, oips: new Set(), ring: rings };
      watchers.add(watcher);
      return {
        concern: (epoch, oips) => {
          watcher.epoch = epoch;
          watcher.oips = new Set(oips);
        },
        rung,
        end: () => void watchers.delete(watcher),
      };
    },
    close: () => listening.close(),
  };
};
