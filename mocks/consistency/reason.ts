import { instantIn } from '../../schema/calendar/index.ts';
import type { Contradiction } from '../../schema/control/consistency.ts';
import { isPersonal, personOf as personOfNews } from '../../schema/registry/callbacks.ts';
import type { LifeEvent } from '../life/ledger.ts';
import type { QueuedLetter } from '../post/ledger.ts';
import { moscow } from '../world/world.ts';
import { keyOf } from './checks.ts';
import type { Disagreement } from './facts.ts';

type Because = NonNullable<Contradiction['because']>;

/** What is known of a person besides what everybody says. */
export interface Background {
  readonly oip: string;
  readonly nowMs: number;
  /** Events that concern the person, oldest first. */
  readonly events: readonly LifeEvent[];
  /** Letters to the portal that are not delivered yet. */
  readonly letters: readonly QueuedLetter[];
  /** Disagreements of the people as the seed tells them. */
  readonly ofTheStory: ReadonlySet<string>;
  /** Disagreements once every registry has heard what there is to hear by that moment. */
  readonly heardBy: (atMs: number) => ReadonlySet<string>;
}

const isStorage = ({ check }: Disagreement): boolean => check.startsWith('STORED_');
const idOf = (event: LifeEvent): string => `event-${event.number}`;

const letterReason = ({ oip, letters, events }: Background): Because | undefined => {
  const [next] = letters.filter(({ news }) => isPersonal(news) && personOfNews(news) === oip);
  if (next) return { kind: 'LETTER', until: instantIn(moscow, next.dueAtMs) };
  const untold = events.findLast(({ said: { callback } }) => callback?.times === 0 || callback?.badSignature === true);
  return untold && { kind: 'EVENT', event: idOf(untold) };
};

const registryReason = (key: string, { events, nowMs, heardBy }: Background): Because | undefined => {
  const ahead = events
    .flatMap((event) => event.moments.map(({ at }) => ({ event, atMs: Date.parse(at) })))
    .filter(({ atMs }) => atMs > nowMs)
    .toSorted((one, other) => one.atMs - other.atMs);
  const end = ahead.find(({ atMs }) => !heardBy(atMs).has(key));
  if (end) return { kind: 'DELAY', event: idOf(end.event), until: instantIn(moscow, end.atMs) };
  const last = events.at(-1);
  return last && { kind: 'EVENT', event: idOf(last) };
};

/** Who meant it: the story of the cast, a delay, an event; undefined where nobody did. */
export const reasonOf = (one: Disagreement, background: Background): Because | undefined => {
  const key = keyOf(one);
  if (background.ofTheStory.has(key)) return { kind: 'STORY' };
  return isStorage(one) ? letterReason(background) : registryReason(key, background);
};
