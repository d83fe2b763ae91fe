import { dayIn, instantIn, type Day } from '../../schema/calendar/index.ts';
import { delayMs, type Informed } from '../../schema/control/event-parts.ts';
import type { RegistryEvent } from '../../schema/control/events.ts';
import type { News } from '../../schema/registry/callbacks.ts';
import type { Bilingual } from '../../schema/language/index.ts';
import { problem, type ControlProblem } from '../control/problem.ts';
import type { FerLedger } from '../fer/ledger.ts';
import type { People } from '../people/people.ts';
import type { RmisLedger } from '../rmis/ledger.ts';
import { moscow } from '../world/world.ts';
import type { Change } from './change.ts';
import { usualDelay } from './delays.ts';
import type { LifeLedger } from './ledger.ts';

/** Where an event comes into: the world as it is at that moment. */
export interface Scene {
  readonly life: LifeLedger;
  readonly fer: FerLedger;
  readonly rmis: RmisLedger;
  readonly nowMs: number;
  /** In Europe/Moscow. */
  readonly today: Day;
  /** As a registry will tell everybody once it has heard of all that has happened so far: what a new event adds to. */
  people(registry: Informed): People;
  /** Epoch milliseconds at which one of those informed learns of the event. */
  at(system: Informed): number;
  /** The same as a day in Moscow. */
  dayOf(system: Informed): Day;
  /** The same as it is written. */
  instantOf(system: Informed): string;
}

type Here = Pick<Scene, 'life' | 'fer' | 'rmis' | 'nowMs'>;

/** The world as it is, for whoever only looks. */
export const sceneAt = (here: Here, delayOf: (system: Informed) => number = () => 0): Scene => {
  const at = (system: Informed): number => here.nowMs + delayOf(system);
  return {
    ...here,
    today: dayIn(moscow, here.nowMs),
    people: (registry) => here.life.settled(registry),
    at,
    dayOf: (system) => dayIn(moscow, at(system)),
    instantOf: (system) => instantIn(moscow, at(system)),
  };
};

/** The world into which an event comes. */
export const sceneOf = (event: RegistryEvent, here: Here): Scene =>
  sceneAt(here, (system) => delayMs(event.delays?.[system] ?? usualDelay(event.event, system)));

/** What comes of an event. */
export interface Outcome {
  /** OIPs of whom it is about. */
  readonly concerns: readonly string[];
  /** `atMs`: later than the registry usually learns of the event. */
  readonly learns: readonly { readonly system: Informed; readonly change: Change; readonly atMs?: number }[];
  /** What the portal is told besides that which follows from the changes. */
  readonly news?: readonly { readonly news: News; readonly atMs: number }[];
  /** The promise that nothing comes of any more. */
  readonly instead?: string;
  readonly born?: string;
  readonly made?: Readonly<Record<string, string>>;
}

/** The event names something that is not there: 400 with its place. */
export const misnamed = (path: string, expected: Bilingual, value: string, near: readonly string[] = []): ControlProblem =>
  problem(
    'bad-request',
    { ru: `${path}: ожидается ${expected.ru}.`, en: `${path}: expected ${expected.en}.` },
    { errors: [{ path, expected, value: JSON.stringify(value) }], ...(near.length > 0 && { near }) },
  );

/** The event cannot be, as things are: 409 with the place that says so. */
export const impossible = (path: string, why: Bilingual): ControlProblem =>
  problem('event-impossible', { ru: `${why.ru}.`, en: `${why.en}.` }, { errors: [{ path, expected: why }] });
