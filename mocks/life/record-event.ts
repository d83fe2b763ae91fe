import { instantIn } from '../../schema/calendar/index.ts';
import type { CallbackOptions } from '../../schema/control/event-parts.ts';
import type { RegistryEvent } from '../../schema/control/events.ts';
import { isPersonal, personOf as personOfNews } from '../../schema/registry/callbacks.ts';
import type { Ledgers } from '../ledgers.ts';
import type { DeliveryOptions } from '../post/ledger.ts';
import { queueLetter } from '../post/queue.ts';
import type { Epoch } from '../world/epochs.ts';
import { moscow } from '../world/world.ts';
import { personOf, type Change } from './change.ts';
import type { HappenedEntry } from './entry.ts';
import { outcomeOf } from './happen/index.ts';
import type { LifeEvent } from './ledger.ts';
import type { Moment } from './moment.ts';
import { newsFrom, type TimedNews } from './news.ts';
import { sceneOf, type Outcome, type Scene } from './scene.ts';
import { registerTakesFrom } from './state-bodies.rules.ts';

const momentsOf = (event: RegistryEvent, { learns }: Outcome, scene: Scene): readonly Moment[] =>
  learns
    .filter(
      ({ system, change }) =>
        system !== 'insured-persons' ||
        event.registry === system ||
        personOf(change) === undefined ||
        clinicsReport(change) ||
        registerTakesFrom(event.registry),
    )
    .map(({ system, change, atMs = scene.at(system) }) => ({ system, change, atMs }));

/** Clinics report to the register whom they have attached (facts F-041). */
const clinicsReport = ({ kind }: Change): boolean => kind === 'ATTACHED';

const deliveryOf = ({ times = 1, order, badSignature }: CallbackOptions): DeliveryOptions => ({
  ...(times > 1 && { duplicates: times - 1 }),
  ...(order === 'OVERTAKEN' && { heldBack: true }),
  ...(badSignature && { badSignature }),
});

/**
 * Lets an event happen: each registry learns of it in its time, and the portal is told. One write, or none.
 * @throws the problem bad-request or event-impossible, before anything is written
 */
export const recordEvent = (epoch: Epoch<Ledgers>, event: RegistryEvent, nowMs: number): LifeEvent => {
  const { life, fer, rmis } = epoch.ledgers;
  const scene = sceneOf(event, { life, fer, rmis, nowMs });
  const outcome = outcomeOf(event, scene);
  const moments = momentsOf(event, outcome, scene);
  const visitsBefore = (oip: string) => rmis.visits(oip, nowMs);
  const follows = newsFrom(moments, ({ oip, ordinal }) => visitsBefore(oip).find((visit) => visit.ordinal === ordinal));
  const options = event.callback ?? {};
  const news: readonly TimedNews[] =
    options.times === 0 ? [] : [...follows, ...(outcome.news ?? [])].map((one) => ({ ...one, atMs: one.atMs + (options.delayMs ?? 0) }));
  const entry: HappenedEntry = {
    kind: 'HAPPENED',
    registry: event.registry,
    said: event,
    concerns: [...new Set(outcome.concerns)],
    ...(outcome.born !== undefined && { born: outcome.born }),
    ...(outcome.made && { made: { ...outcome.made } }),
    ...(outcome.instead !== undefined && { instead: outcome.instead }),
    moments: moments.map(({ system, atMs, change }) => ({ system, at: instantIn(moscow, atMs), change })),
    callbacks: news.map(({ news: one, atMs }) => ({
      sender: one.sender,
      kind: one.kind,
      ...(isPersonal(one) && { oip: personOfNews(one) }),
      dueAt: instantIn(moscow, atMs),
    })),
  };
  epoch.record('life', entry, nowMs);
  if (outcome.instead !== undefined) epoch.record('post', { kind: 'WITHDRAWN', promise: outcome.instead }, nowMs);
  for (const { news: one, atMs } of news) queueLetter(epoch, { news: one, nowMs, dueAtMs: atMs, options: deliveryOf(options) });
  const happened = life.events().at(-1);
  if (!happened) throw new RangeError('an event was recorded and is not there');
  return happened;
};
