import { addDays, addYears, daysBetween, type Day } from '../../schema/calendar/index.ts';
import { castOip } from '../people/cast/cast-identifiers.ts';
import type { People } from '../people/people.ts';
import { oipOf } from '../people/population/residents.ts';
import type { Need } from './needs.ts';

/** The cast's numbers. */
const castNumbers = 899;
/** Birthdays that are looked at, at most. */
const daysLooked = 40;
/** Of those who share a number pattern, the next one looked at stands so far away: no family twice, every region. */
const goldenShare = 0.618_033_988_749_895;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Everybody of the population once, in an order that a size decides. */
function* scattered(size: number): Generator<string> {
  if (size === 0) return;
  let step = Math.max(1, Math.floor(size * goldenShare));
  while (gcd(step, size) > 1) step += 1;
  for (let count = 0, index = Math.floor(size / 3); count < size; count += 1, index = (index + step) % size) yield oipOf(index);
}

/** Those of an age, some birthdays of it spread over the years. */
function* ofAge({ from, to }: Extract<Need, { word: 'age' }>, today: Day, people: People): Generator<string> {
  const first = addDays(addYears(today, -(to + 1)), 1);
  const days = daysBetween(first, addYears(today, -from)) + 1;
  const step = Math.max(1, Math.floor(days / daysLooked));
  for (let place = 0; place < days; place += step) {
    for (const oip of people.find.bornOn(addDays(first, place))) if (!oip.startsWith('0')) yield oip;
  }
}

/** Who may fit, the cast first, then those who came later, then some of the population; by arithmetic, never all of it. */
export function* candidates(needs: readonly Need[], today: Day, people: People, newcomers: readonly string[]): Generator<string> {
  for (let number = 1; number <= castNumbers; number += 1) if (people.find.exists(castOip(number))) yield castOip(number);
  yield* newcomers;
  // Nobody of the population has a ward.
  if (needs.some(({ word }) => word === 'guardian')) return;
  const age = needs.find((need) => need.word === 'age');
  if (age) yield* ofAge(age, today, people);
  else yield* scattered(people.size);
}
