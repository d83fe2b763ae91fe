import type { PersonOfWorld } from '../../schema/control/people.ts';
import { registeredPersonas, userOf } from '../esia/users.ts';
import type { Ledgers } from '../ledgers.ts';
import { madeOip } from '../people/made/made-cast.ts';
import type { Epoch } from '../world/epochs.ts';
import type { World } from '../world/world.ts';
import { candidates } from './candidates.ts';
import { fitting } from './fits.ts';
import { knownPerson, type PeopleNow } from './known-person.ts';
import type { Need } from './needs.ts';
import { toldAccountHolder, toldPerson } from './told-person.ts';

/** A world at the moment of a call. */
export interface Here {
  readonly epoch: Epoch<Ledgers>;
  readonly world: World;
}

/** How many people one search looks at. */
const mostLooked = 4_000;

export const peopleNow = ({ epoch: { ledgers }, world: { nowMs, today } }: Here): PeopleNow => ({
  nowMs,
  today,
  register: ledgers.life.seenBy('insured-persons', nowMs),
  rmis: ledgers.life.seenBy('rmis', nowMs),
  fer: ledgers.life.seenBy('fer', nowMs),
});

/** Somebody of the register, or undefined. */
export const personHere = (oip: string, here: Here, now: PeopleNow = peopleNow(here)): PersonOfWorld | undefined => {
  const person = knownPerson(oip, now);
  if (!person) return undefined;
  const { life } = here.epoch.ledgers;
  const persona = userOf(oip, { ...here, people: life.everybody() });
  return toldPerson(
    person,
    persona,
    now,
    life.made().some((one) => madeOip(one) === oip),
  );
};

/** Everybody who can sign in: the cast, staff, those who were made or have registered. */
export const catalogue = (here: Here, limit: number): { people: PersonOfWorld[]; looked: number } => {
  const { life } = here.epoch.ledgers;
  const where = { ...here, people: life.everybody() };
  const now = peopleNow(here);
  const personas = [...where.people.personas, ...registeredPersonas(where)];
  const people = personas
    .slice(0, limit)
    .map((persona) => (persona.oip === undefined ? undefined : personHere(persona.oip, here, now)) ?? toldAccountHolder(persona));
  return { people, looked: people.length };
};

/** People of whom all of it is true, at most `limit`; a bounded number is looked at, always the same. */
export const findPeople = (needs: readonly Need[], here: Here, limit: number): { people: PersonOfWorld[]; looked: number } => {
  const { life } = here.epoch.ledgers;
  const now = peopleNow(here);
  const fits = fitting(needs);
  const people: PersonOfWorld[] = [];
  let looked = 0;
  const newcomers = [...life.made().map(madeOip), ...life.events().flatMap(({ born }) => born ?? [])];
  for (const oip of candidates(needs, now.today, life.everybody(), newcomers)) {
    if (people.length >= limit || looked >= mostLooked) break;
    looked += 1;
    const person = knownPerson(oip, now);
    const told = person && fits(person, now) ? personHere(oip, here, now) : undefined;
    if (told) people.push(told);
  }
  return { people, looked };
};
