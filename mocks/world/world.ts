import { dayIn, readInstant, type Day } from '../../schema/calendar/index.ts';
import { readWorldBase, worldHeaders, writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import type { Clock } from './clock.ts';

/** Zone of a world's days where no clinic says otherwise. */
export const moscow = 'Europe/Moscow';

/** Journal of a call that names no epoch. */
export const mainEpoch = 'main';
/** The untouched base: it has no journal and is never written. */
export const baseEpoch = 'base';

/** The world that one call is answered in. */
export interface World {
  readonly epoch: string;
  readonly base: WorldBase;
  /** For tokens, see worldHeaders.id. */
  readonly id: string;
  readonly nowMs: number;
  /** In Europe/Moscow. */
  readonly today: Day;
  /** Whose faults meet the call, where it is not the epoch itself: who asks the base. */
  readonly asker?: string;
  /** Which graph field asked. */
  readonly field?: string;
}

/** What `main` is for a call that says nothing of its world. */
export interface WorldDefaults {
  readonly base: WorldBase;
  readonly clock: Clock;
}

/** A header that cannot be read. */
export interface HeaderFault {
  readonly path: string;
  readonly expected: string;
  readonly value: string;
}

/** Names that an epoch, and ids that a world may have: they are names of files, too. */
const epochName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
export const isEpochName = (text: string): boolean => epochName.test(text);

const expectedName = 'до 100 латинских букв, цифр и знаков . _ -';

/** The world that the headers of a call name; without them `main`. */
export const worldOf = (headers: Headers, defaults: WorldDefaults): World | HeaderFault => {
  const fault = (header: string, expected: string): HeaderFault => ({ path: header, expected, value: headers.get(header) ?? '' });
  const epoch = headers.get(worldHeaders.epoch) ?? mainEpoch;
  if (!isEpochName(epoch)) return fault(worldHeaders.epoch, expectedName);
  const id = headers.get(worldHeaders.id) ?? mainEpoch;
  if (!isEpochName(id)) return fault(worldHeaders.id, expectedName);
  const asker = headers.get(worldHeaders.asker) ?? undefined;
  if (asker !== undefined && !isEpochName(asker)) return fault(worldHeaders.asker, expectedName);
  const baseText = headers.get(worldHeaders.base);
  const base = baseText === null ? defaults.base : readWorldBase(baseText);
  if (!base) return fault(worldHeaders.base, '<seed>@<YYYY-MM-DD>');
  if (epoch === mainEpoch && writeWorldBase(base) !== writeWorldBase(defaults.base)) {
    return fault(worldHeaders.base, `${writeWorldBase(defaults.base)}, а для других основ заголовок ${worldHeaders.epoch}`);
  }
  const time = headers.get(worldHeaders.time);
  const nowMs = time === null ? defaults.clock.nowMs() : readInstant(time);
  if (nowMs === undefined) return fault(worldHeaders.time, 'момент со смещением, например 2026-11-21T09:30:00+03:00');
  return {
    epoch,
    base,
    id,
    nowMs,
    today: dayIn(moscow, nowMs),
    asker,
    field: headers.get(worldHeaders.field) ?? undefined,
  };
};

export const isHeaderFault = (world: World | HeaderFault): world is HeaderFault => 'expected' in world;
