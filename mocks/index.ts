import type { HttpHandler } from 'msw/http';
import { dayIn, isDay, readInstant } from '../schema/calendar/index.ts';
import { defaultSeed, readWorldBase } from '../schema/registry/world-headers.ts';
import { anyHost, handlersOf, type StandInName, type StandInUrls } from './handlers.ts';
import { ownWorld, type OwnWorld } from './own-world.ts';
import { createSurroundings } from './surroundings.ts';
import { frozenClock, machineClock } from './world/clock.ts';
import { fileJournals } from './world/journal-file.ts';
import { memoryJournals } from './world/journal-memory.ts';
import { moscow } from './world/world.ts';

export type { StandInName, StandInUrls } from './handlers.ts';
export type { OwnWorld } from './own-world.ts';

export interface RegistryHandlersOptions {
  /** Where the code under test looks for a registry, e.g. `{ fer: 'http://fer.test' }`; else any host, below `/fer`, `/zags` ... */
  readonly urls?: Partial<StandInUrls>;
  /** What the tokens of ESIA name as their issuer; else its url, or `http://localhost:4010/esia` where that is on any host. */
  readonly issuer?: string;
  /** How many people there are besides the cast; they are computed when asked for. Default 2,000,000. */
  readonly people?: number;
  /** Same seed, same anchor: same people. Default `zdravgraph`. */
  readonly seed?: string;
  /** Day that the people's stories are told from, YYYY-MM-DD; default the day of `now` in Europe/Moscow. */
  readonly anchor?: string;
  /** An instant with its offset at which the clock stands still; without it the machine's clock runs. */
  readonly now?: string;
  /** Where changes are kept: `memory`, until the process ends (default), or a directory, which survives it. */
  readonly journal?: 'memory' | (string & {});
}

/** Of a run without `people`. */
export const defaultPopulation = 2_000_000;
const defaultIssuer = 'http://localhost:4010/esia';

/** Stand-ins in a world of their own: how to reach them, and what can be done to them and asked of them besides. */
export interface RegistryStandIns extends OwnWorld {
  /** For `setupServer(...Object.values(handlers).flat())` of MSW. */
  readonly handlers: Record<StandInName, HttpHandler[]>;
}

/**
 * The stand-ins in a world of their own, which can be made to fail: `await standIns.faults.add({ registry: 'fer', kind: 'TIMEOUT' })`.
 * @throws RangeError on a seed, anchor or now that cannot be read
 */
export const registryStandIns = (options: RegistryHandlersOptions = {}): RegistryStandIns => {
  const { seed = defaultSeed, now, journal = 'memory', people = defaultPopulation } = options;
  const nowMs = now === undefined ? undefined : readInstant(now);
  if (now !== undefined && nowMs === undefined)
    throw new RangeError(`now: expected an instant with its offset, such as 2026-11-21T09:30:00+03:00, got ${now}`);
  const clock = nowMs === undefined ? machineClock : frozenClock(nowMs);
  const anchor = options.anchor ?? dayIn(moscow, clock.nowMs());
  if (!isDay(anchor)) throw new RangeError(`anchor: expected a day, YYYY-MM-DD, got ${anchor}`);
  const base = readWorldBase(`${seed}@${anchor}`);
  if (!base) throw new RangeError(`seed: expected text without @ and spaces, got ${seed}`);
  const warn = (text: string): void => console.warn(`zdravgraph: ${text}`);
  const journals = journal === 'memory' ? memoryJournals() : fileJournals(journal, warn);
  const urls = { ...anyHost, ...options.urls };
  const issuer = options.issuer ?? (urls.esia.includes('*') ? defaultIssuer : urls.esia);
  const surroundings = createSurroundings({ base, clock, journals, population: people, warn });
  return { handlers: handlersOf(urls, surroundings, issuer), ...ownWorld(surroundings) };
};

/**
 * The stand-ins as MSW handlers: `setupServer(...Object.values(registryHandlers()).flat())`. Every call makes a world of its own.
 * @throws RangeError on a seed, anchor or now that cannot be read
 */
export const registryHandlers = (options: RegistryHandlersOptions = {}): Record<StandInName, HttpHandler[]> =>
  registryStandIns(options).handlers;
