import type { ChangeKind } from '../change/change.entity.ts';
import { changesAfter, changesBefore, latestChange, type ChangeRow } from '../change/change.loader.ts';
import type { Context, Live, LiveEvent } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { errorCatalogue } from '../graph/error-catalogue.ts';
import { RegistryUnavailable } from '../registry/index.ts';

/** Whose changes a subscriber may be told of at one moment. */
export interface Audience {
  readonly oips: readonly string[];
  /** Besides, whatever this one has booked for anybody. */
  readonly bookedBy: string | null;
}

/** What is watched. */
export interface Watched {
  readonly kind: ChangeKind;
  /** Whose changes count by the rights of this moment. Throws where the right to watch has ended. */
  audience(context: Context): Promise<Audience>;
  /** What has changed, as it is now; null where the viewer may not see it. */
  find(context: Context, change: ChangeRow): Promise<object | null>;
}

/** Whether rights still stand is looked at now and then, also where nothing happens; machine time. */
const lookEveryMs = 15_000;
/** Where a registry is needed that does not answer; machine time. */
const tryAgainMs = 1_000;
/** Changes read at one go. */
const together = 100;

/** Of several changes of one thing the last, at its place: what it is now is told once. */
const lastOfEach = (changes: readonly ChangeRow[]): ChangeRow[] => {
  const last = new Map(changes.map((change) => [`${change.oip}.${change.object}`, change.ordinal]));
  return changes.filter(({ oip, object, ordinal }) => last.get(`${oip}.${object}`) === ordinal);
};

const mayPass = (error: unknown): boolean => {
  if (error instanceof RegistryUnavailable) return error.retryable;
  return error instanceof TechnicalError && (error.detail.retryable ?? errorCatalogue[error.code].retryable);
};

const liveOf = ({ live }: Context): Live => {
  if (!live) throw new Error('a subscription outside of a stream');
  return live;
};

/**
 * Begins to watch. With `sinceMs` (world time, exclusive) first what has changed after it, oldest first; then whatever changes, each thing as
 * it is when it is told. Nothing is left out and nothing told twice: changes are numbered in the order of their commits, and a place in that
 * order is all that is kept for a subscriber. Where the world is restored or reset, it goes on with what happens in its new state.
 * @throws what `audience` throws
 */
export const watchChanges = async (first: Context, watched: Watched, sinceMs: number | null): Promise<AsyncGenerator<LiveEvent, void>> => {
  const live = liveOf(first);
  const place = { epoch: first.world.epoch, after: await latestChange(first.storage, first.world.epoch, sinceMs ?? undefined) };
  await watched.audience(first);
  return tell(live, watched, place);
};

interface Place {
  readonly epoch: number;
  /** Number of the last change that was told, or passed over. */
  readonly after: number;
}

const tell = async function* (live: Live, watched: Watched, begun: Place): AsyncGenerator<LiveEvent, void> {
  const watch = live.watch();
  let place = begun;
  try {
    while (!live.signal.aborted) {
      try {
        const context = await live.renewed();
        place = await placeIn(context, place);
        const audience = await watched.audience(context);
        watch.concern(place.epoch, audience.bookedBy === null ? audience.oips : [...audience.oips, audience.bookedBy]);
        const { changes, until } = await next(context, watched.kind, audience, place);
        for (const change of lastOfEach(changes)) {
          const event = await eventOf(live, watched, change, place.epoch);
          if (event === 'ELSEWHERE') break;
          place = { ...place, after: change.ordinal };
          if (event) yield event;
          if (live.signal.aborted) return;
        }
        if (changes.at(-1)?.ordinal === place.after || changes.length === 0) place = { ...place, after: until };
        if (changes.length === 0) await watch.rung(lookEveryMs);
      } catch (error) {
        if (!mayPass(error)) throw error;
        await watch.rung(tryAgainMs);
      }
    }
  } finally {
    watch.end();
  }
};

/** The world may be in another state by now: then from where that began. */
const placeIn = async ({ storage, world }: Context, place: Place): Promise<Place> =>
  world.epoch === place.epoch ? place : { epoch: world.epoch, after: await changesBefore(storage, world.epoch) };

/** What comes next, and up to where nothing else does. */
const next = async ({ storage }: Context, kind: ChangeKind, audience: Audience, { epoch, after }: Place) => {
  const latest = await latestChange(storage, epoch);
  const changes = latest > after ? await changesAfter(storage, { epoch, kind, after, until: latest, ...audience, limit: together }) : [];
  return { changes, until: changes.length < together ? latest : (changes.at(-1)?.ordinal ?? latest) };
};

/** By the rights of the moment at which it is told; null where they do not reach it, ELSEWHERE where the world has another state by now. */
const eventOf = async (live: Live, watched: Watched, change: ChangeRow, epoch: number): Promise<LiveEvent | 'ELSEWHERE' | null> => {
  const context = await live.renewed();
  if (context.world.epoch !== epoch) return 'ELSEWHERE';
  const { oips, bookedBy } = await watched.audience(context);
  const value = oips.includes(change.oip) || bookedBy !== null ? await watched.find(context, change) : null;
  return value && { value, context, changedAtMs: change.at };
};
