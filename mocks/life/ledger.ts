import { parseInstant } from '../../schema/calendar/index.ts';
import type { MadePerson } from '../../schema/control/people.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { People } from '../people/people.ts';
import type { Ledger } from '../world/ledger.ts';
import { lifeEntry, type HappenedEntry, type LifeEntry } from './entry.ts';
import { personOf, type Change } from './change.ts';
import { createHeard } from './heard.ts';
import type { Moment } from './moment.ts';
import { overlay } from './people-seen-by.ts';

/** An event of this epoch. */
export interface LifeEvent extends HappenedEntry {
  /** 1, 2, 3 ... */
  readonly number: number;
  readonly atMs: number;
}

/** What was last said of a slot by whoever is no client of FER. */
export interface SlotWord {
  readonly taken: boolean;
  readonly atMs: number;
  /** Number of the event that said it. */
  readonly event: number;
}

/** A change, and the moment at which a registry heard of it. */
export interface TimedChange {
  readonly atMs: number;
  readonly change: Change;
}

/** What has happened to people and places in one epoch, and what each registry knows of it at a moment: the clock may go either way. */
export interface LifeLedger extends Ledger<LifeEntry> {
  /** Those of the base and those who were made here. */
  everybody(): People;
  /** Everybody as a registry tells them at that moment; `everybody()` itself where it has heard of nothing. */
  seenBy(registry: string, nowMs: number): People;
  /** Everybody once the last delay has passed, as that registry will tell them. */
  settled(registry: string): People;
  slotWord(slotId: string, nowMs: number): SlotWord | undefined;
  /** What a registry has heard of a visit besides what it knew when the visit was made. */
  visitStatuses(registry: 'fer' | 'rmis', visit: { readonly oip: string; readonly ordinal: number }, nowMs: number): MisVisit['history'];
  /** What a registry has heard of one person, oldest first. */
  changesOf(registry: string, oip: string, nowMs: number): readonly TimedChange[];
  made(): readonly MadePerson[];
  /** Oldest first. */
  events(): readonly LifeEvent[];
}

interface PeopleOfBase {
  readonly base: People;
  /** The same with those beside them. */
  readonly withMade: (made: readonly MadePerson[]) => People;
}

/** Moments whose people are remembered, of one registry: clocks are asked forward. */
const kept = 2;

export const openLifeLedger = ({ base, withMade }: PeopleOfBase): LifeLedger => {
  const made: MadePerson[] = [];
  const events: LifeEvent[] = [];
  const heard = createHeard();
  const told = new Map<string, Map<number, People>>();
  let all = base;

  const forget = (): void => told.clear();
  /** What a registry tells that has taken in the first so many of its moments. */
  const tell = (registry: string, of: readonly Moment[], count: number): People => {
    const known = told.get(registry) ?? new Map<number, People>();
    told.set(registry, known);
    const people =
      known.get(count) ??
      overlay(
        all,
        of.slice(0, count).map(({ change }) => change),
      );
    known.delete(count);
    known.set(count, people);
    for (const old of known.keys()) if (known.size > kept) known.delete(old);
    return people;
  };
  const heardBy = (of: readonly Moment[], nowMs: number): number => {
    const next = of.findIndex(({ atMs }) => atMs > nowMs);
    return next < 0 ? of.length : next;
  };
  return {
    event: lifeEntry,
    apply(said, atMs) {
      forget();
      if (said.kind === 'PERSON_MADE') {
        made.push(said.person);
        all = withMade(made);
        return;
      }
      if (said.kind === 'PROMISED') {
        const { promise } = said;
        for (const { system, at, change } of said.moments)
          heard.add({ system, atMs: parseInstant(at), change, event: events.length, promise });
        return;
      }
      events.push({ ...said, number: events.length + 1, atMs });
      if (said.instead !== undefined) heard.callOff(said.instead, atMs);
      for (const { system, at, change } of said.moments) heard.add({ system, atMs: parseInstant(at), change, event: events.length });
    },
    everybody: () => all,
    seenBy(registry, nowMs) {
      const of = heard.of(registry);
      const count = of.length === 0 ? 0 : heardBy(of, nowMs);
      return count === 0 ? all : tell(registry, of, count);
    },
    settled(registry) {
      const of = heard.of(registry);
      return of.length === 0 ? all : tell(registry, of, of.length);
    },
    slotWord(slotId, nowMs) {
      const last = heard.of('fer').findLast(({ atMs, change }) => atMs <= nowMs && change.kind === 'SLOT' && change.slotId === slotId);
      return last?.change.kind === 'SLOT' ? { taken: last.change.taken, atMs: last.atMs, event: last.event } : undefined;
    },
    visitStatuses: (registry, { oip, ordinal }, nowMs) =>
      heard
        .of(registry)
        .flatMap(({ atMs, change }) =>
          atMs <= nowMs && change.kind === 'VISIT_STATUS' && change.oip === oip && change.ordinal === ordinal ? change.status : [],
        ),
    changesOf: (registry, oip, nowMs) => heard.of(registry).filter(({ atMs, change }) => atMs <= nowMs && personOf(change) === oip),
    made: () => made,
    events: () => events,
  };
};
