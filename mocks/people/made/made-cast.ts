import type { Day } from '../../../schema/calendar/index.ts';
import type { MadePerson } from '../../../schema/control/people.ts';
import { castOip } from '../cast/cast-identifiers.ts';
import type { CastPerson } from '../cast/cast-person.ts';
import { castResident } from '../cast/cast-resident.ts';
import { createCast, type Cast } from '../cast.ts';
import type { DrawMaker } from '../random/keyed-draw.ts';
import type { Resident } from '../resident.ts';
import type { SlotRef, SlotTerms } from '../schedule/slot-terms.ts';
import { createFreeSlots } from './free-slots.ts';
import { madeCastPerson, madeNumber } from './made-cast-person.ts';

export interface MadeOptions {
  readonly draws: DrawMaker;
  readonly terms: SlotTerms;
  readonly anchor: Day;
  readonly made: readonly MadePerson[];
  /** Those who were there before. */
  readonly residentOf: (oip: string) => Resident | undefined;
  readonly isGiven: (slot: SlotRef) => boolean;
}

/** OIP of somebody made. */
export const madeOip = ({ ordinal }: Pick<MadePerson, 'ordinal'>): string => castOip(madeNumber(ordinal));

/** Those who were made, as a cast of their own: each follows from the seed and those made before. */
export const createMadeCast = ({ draws, terms, anchor, made, residentOf, isGiven }: MadeOptions): Cast => {
  const draw = draws('made');
  const slots = createFreeSlots(terms, isGiven);
  const told: CastPerson[] = [];
  const residents = new Map<string, Resident>();
  const known = (oip: string | undefined): Resident | undefined =>
    oip === undefined ? undefined : (residents.get(oip) ?? residentOf(oip));
  for (const one of made) {
    const mother = known(one.spec.mother);
    const father = known(one.spec.father);
    const person = madeCastPerson(one, {
      parents: { ...(mother && { mother }), ...(father && { father }) },
      noise: (what) => draw(one.ordinal, what),
      slots,
      twins: (born, sex) => told.filter((other) => other.born === born && other.sex === sex).length,
    });
    told.push(person);
    residents.set(castOip(person.number), castResident(person, one.on));
  }
  return createCast(draws, anchor, withLinks(told, made), residentOf);
};

/** The same with what their portal knows of their children. */
const withLinks = (told: readonly CastPerson[], made: readonly MadePerson[]): readonly CastPerson[] =>
  told.map((person) => {
    const children = told.filter((_child, place) => made[place]?.linkedTo.includes(castOip(person.number)));
    if (children.length === 0) return person;
    const route = person.regionCode === '77' ? 'ZAGS' : 'CLINIC_CONFIRMATION';
    return {
      ...person,
      links: children.map(({ number, sex }) => ({
        child: number,
        kind: sex === 'MALE' ? 'SON' : 'DAUGHTER',
        status: 'VERIFIED',
        route,
        policyLinked: true,
      })),
      household: children.map(({ number }) => number),
    };
  });

/** Both, the first one first. */
export const eitherCast = (first: Cast, second: Cast): Cast => ({
  personas: [...first.personas, ...second.personas],
  residents: [...first.residents, ...second.residents],
  resident: (oip) => first.resident(oip) ?? second.resident(oip),
  visits: (oip) => (first.resident(oip) ? first : second).visits(oip),
  visitIn: (slot) => first.visitIn(slot) ?? second.visitIn(slot),
  documents: (oip) => (first.resident(oip) ? first : second).documents(oip),
  portal: (oip) => first.portal(oip) ?? second.portal(oip),
  household: (oip) => (first.resident(oip) ? first : second).household(oip),
  births: [...first.births, ...second.births],
  deceasedOn: (oip) => first.deceasedOn(oip) ?? second.deceasedOn(oip),
  referrals: (oip) => (first.resident(oip) ? first : second).referrals(oip),
  contraindications: (oip) => (first.resident(oip) ? first : second).contraindications(oip),
});
