import { LRUCache } from 'lru-cache';

/** One call to a stand-in, as the call log keeps it. */
export interface LoggedCall {
  /** `call-17`, by the order in which the world's calls ended. */
  readonly id: string;
  readonly epoch: string;
  readonly registry: string;
  readonly operation: string;
  /** Which graph field asked. */
  readonly field?: string;
  /** JSON texts, cut where they are long; empty where they are secrets. */
  readonly request: string;
  readonly answer: string;
  /** 0: the connection was cut without an answer. */
  readonly status: number;
  /** Real time. */
  readonly milliseconds: number;
  /** The world's time, epoch milliseconds. */
  readonly atMs: number;
  /** What it met. */
  readonly faults: readonly { readonly id: string; readonly kind: string }[];
}

/** The last calls to the stand-ins, by the id of the world, which its epochs share; in memory only. */
export interface CallLog {
  /** Answers the id that the call has in that world. */
  add(worldId: string, call: Omit<LoggedCall, 'id'>): string;
  /** Oldest first. */
  of(worldId: string): readonly LoggedCall[];
  /** The world is gone. */
  drop(worldId: string): void;
}

interface Limits {
  readonly callsOfWorld: number;
  /** Characters of requests and answers, of all worlds together. */
  readonly characters: number;
  /** Of one request or answer. */
  readonly text: number;
  /** Beyond these, the log of the world that was asked for the longest ago is dropped: nobody says which have expired. */
  readonly worlds: number;
}

/** Longer requests and answers are cut to this many characters. */
export const loggedTextLimit = 16_000;
const usualLimits: Limits = { callsOfWorld: 1000, characters: 24_000_000, text: loggedTextLimit, worlds: 10_000 };
/** What a call costs besides its texts, in characters. */
const overhead = 300;

interface LogOfWorld {
  count: number;
  readonly calls: LoggedCall[];
}

export const createCallLog = (limits: Partial<Limits> = {}): CallLog => {
  const { callsOfWorld, characters, text, worlds: most } = { ...usualLimits, ...limits };
  // In the order in which they came: the oldest go first, whosever they are.
  const all = new LRUCache<LoggedCall, LogOfWorld>({
    maxSize: characters,
    sizeCalculation: (_log, { request, answer }) => overhead + request.length + answer.length,
    dispose: ({ calls }, call) => void (calls[0] === call && calls.shift()),
  });
  const worlds = new LRUCache<string, LogOfWorld>({
    max: most,
    dispose: ({ calls }) => {
      for (const call of calls.slice()) all.delete(call);
    },
  });
  return {
    add(worldId, call) {
      const log = worlds.get(worldId) ?? { count: 0, calls: [] };
      worlds.set(worldId, log);
      log.count += 1;
      const logged = { ...call, id: `call-${log.count}`, request: call.request.slice(0, text), answer: call.answer.slice(0, text) };
      const [oldest] = log.calls;
      if (oldest && log.calls.length >= callsOfWorld) all.delete(oldest);
      log.calls.push(logged);
      all.set(logged, log);
      return logged.id;
    },
    of: (worldId) => worlds.get(worldId)?.calls ?? [],
    drop: (worldId) => void worlds.delete(worldId),
  };
};
