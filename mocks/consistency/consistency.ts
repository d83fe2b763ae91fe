import { dayIn, instantIn } from '../../schema/calendar/index.ts';
import type { Contradiction, consistencyAnswer } from '../../schema/control/consistency.ts';
import type { StoredPerson } from '../../schema/control/admin.ts';
import type { z } from 'zod';
import type { Ledgers } from '../ledgers.ts';
import type { People } from '../people/people.ts';
import { moscow } from '../world/world.ts';
import { disagreements, keyOf } from './checks.ts';
import type { Facts } from './facts.ts';
import { reasonOf } from './reason.ts';

/** The cast with their families, and whoever the ledgers of the world speak of. */
export const whomToLookAt = ({ life, fer }: Ledgers): readonly string[] => {
  const people = life.everybody();
  const cast = people.personas.flatMap(({ oip }) => oip ?? []);
  const around = cast.flatMap((oip) => [...people.household(oip), ...people.portal(oip).familyLinks.map(({ childOip }) => childOip)]);
  const touched = life.events().flatMap(({ concerns }) => concerns);
  const booked = [...fer.bookings()].map(({ oip }) => oip);
  return [...new Set([...cast, ...around, ...touched, ...booked])].toSorted();
};

/** What everybody says of a person, once all has been heard that there is to hear by `heardMs`. */
const factsAt = (
  { life, fer, rmis }: Ledgers,
  { oip, nowMs, heardMs, stored }: { oip: string; nowMs: number; heardMs: number; stored: Facts['stored'] },
): Facts => ({
  oip,
  nowMs,
  today: dayIn(moscow, nowMs),
  seenBy: (registry) => life.seenBy(registry, heardMs),
  visits: rmis.visits(oip, heardMs),
  isFree: (slot) => slot.startsAt > nowMs && fer.isFree(slot, heardMs),
  stored,
});

/** The same before anything has happened in the world. */
const factsOfStory = (people: People, oip: string, nowMs: number): Facts => ({
  oip,
  nowMs,
  today: dayIn(moscow, nowMs),
  seenBy: () => people,
  visits: people.visits(oip),
  isFree: (slot) => slot.startsAt > nowMs && !slot.taken,
  stored: undefined,
});

const keysOf = (facts: Facts): ReadonlySet<string> => new Set(disagreements(facts).map(keyOf));

const nameOf = ({ life }: Ledgers, oip: string): string => {
  const item = life.settled('insured-persons').registerData(oip, life.everybody().base.anchor)?.person.personItems[0];
  return [item?.surname, item?.firstName, item?.patronymic].filter(Boolean).join(' ');
};

const ofPerson = (ledgers: Ledgers, oip: string, nowMs: number, stored: StoredPerson['rows'] | undefined): readonly Contradiction[] => {
  const found = disagreements(factsAt(ledgers, { oip, nowMs, heardMs: nowMs, stored }));
  if (found.length === 0) return [];
  const background = {
    oip,
    nowMs,
    events: ledgers.life.events().filter(({ concerns }) => concerns.includes(oip)),
    letters: ledgers.post.pending(),
    ofTheStory: keysOf(factsOfStory(ledgers.life.everybody(), oip, nowMs)),
    heardBy: (heardMs: number) => keysOf(factsAt(ledgers, { oip, nowMs, heardMs, stored: undefined })),
  };
  const person = nameOf(ledgers, oip);
  return found.map(({ check, about, says }) => {
    const because = reasonOf({ check, about, says }, background);
    return { check, oip, person, about, says, intended: because !== undefined, ...(because && { because }) };
  });
};

/** Every contradiction among these people; `stored`: their rows at the gateway, undefined where no gateway could be asked. */
export const tellConsistency = (
  ledgers: Ledgers,
  nowMs: number,
  oips: readonly string[],
  stored: ReadonlyMap<string, StoredPerson['rows']> | undefined,
): z.input<typeof consistencyAnswer> => {
  const contradictions = oips.flatMap((oip) => ofPerson(ledgers, oip, nowMs, stored?.get(oip)));
  return {
    at: instantIn(moscow, nowMs),
    looked: oips.length,
    storage: stored !== undefined,
    unintended: contradictions.filter(({ intended }) => !intended).length,
    contradictions: contradictions.toSorted((one, other) => Number(one.intended) - Number(other.intended)),
  };
};
