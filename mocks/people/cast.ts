import type { Day } from '../../schema/calendar/index.ts';
import type { PortalTrace } from '../../schema/registry/rmis-portal.ts';
import { regionByCode } from '../../schema/region/index.ts';
import { castOip } from './cast/cast-identifiers.ts';
import type { CastPerson, CastReferral } from './cast/cast-person.ts';
import { castPortalStory } from './cast/cast-portal.ts';
import { castPortalLives } from './cast/cast-portal-life.ts';
import { castPersona, castResident } from './cast/cast-resident.ts';
import { castDocumentStories, castVisits } from './cast/cast-visits.ts';
import { expectingCouple } from './cast/expecting-couple.ts';
import { largeHousehold } from './cast/large-household.ts';
import { moscowFamily } from './cast/moscow-family.ts';
import { parentsAndWards } from './cast/parents-and-wards.ts';
import { policiesAndClinics } from './cast/policies-and-clinics.ts';
import { createTimeline } from './cast/timeline.ts';
import type { BirthStory, CivilPerson } from './civil-record.ts';
import type { Persona } from './persona.ts';
import { portalOf } from './portal/portal-of.ts';
import type { DrawMaker } from './random/keyed-draw.ts';
import type { DocumentStory } from './record/document-story.ts';
import type { Contraindication } from './resource.ts';
import type { Resident } from './resident.ts';
import type { SlotRef } from './schedule/slot-terms.ts';
import type { VisitStory } from './visit-story.ts';

const chapters = [moscowFamily, parentsAndWards, policiesAndClinics, expectingCouple, largeHousehold];

/** Named people of whom every registry tells a part of one story. */
export interface Cast {
  /** Those who can sign in. */
  readonly personas: readonly Persona[];
  readonly residents: readonly Resident[];
  resident(oip: string): Resident | undefined;
  visits(oip: string): readonly VisitStory[];
  /** The visit for which a slot was given away, a cancelled one too. */
  visitIn(slot: SlotRef): VisitStory | undefined;
  documents(oip: string): readonly DocumentStory[];
  portal(oip: string): PortalTrace | undefined;
  household(oip: string): readonly string[];
  readonly births: readonly BirthStory[];
  deceasedOn(oip: string): Day | undefined;
  referrals(oip: string): readonly CastReferral[];
  contraindications(oip: string): readonly Contraindication[];
}

/** One number for a slot: k < 100, resource < 100, day < 10^6. */
const slotKey = ({ clinic, resource, day, k }: SlotRef): number => ((clinic * 100 + resource.number) * 1_000_000 + day) * 100 + k;
const civilPerson = ({ name, birthDate, sex, snils }: Resident): CivilPerson => ({
  name,
  birthDate,
  sex,
  ...(snils !== undefined && { snils }),
});

/** Whom the chapters of an anchor day tell of. */
export const castOf = (anchor: Day): readonly CastPerson[] => chapters.flatMap((chapter) => chapter(createTimeline(anchor)));

/**
 * The cast of an anchor day. Its numbers and stories are the same under every seed; only figures in documents are not. `others` finds
 * those outside the cast whom its people are related to.
 */
export const createCast = (
  draws: DrawMaker,
  anchor: Day,
  people: readonly CastPerson[] = castOf(anchor),
  others: (oip: string) => Resident | undefined = () => undefined,
): Cast => {
  const dayOf = ({ toldOn = anchor }: CastPerson): Day => toldOn;
  const byOip = new Map(people.map((person) => [castOip(person.number), person]));
  const residents = new Map(people.map((person) => [castOip(person.number), castResident(person, dayOf(person))]));
  const residentOf = (number: number): Resident => {
    const found = residents.get(castOip(number)) ?? others(castOip(number));
    if (!found) throw new RangeError(`nobody has the number ${number}`);
    return found;
  };
  const visits = new Map(people.map((person) => [castOip(person.number), castVisits(person, residentOf(person.number), dayOf(person))]));
  const given = new Map([...visits.values()].flat().map((visit) => [slotKey(visit.slot), visit]));
  const draw = draws('cast document');

  const birthsOf = (person: CastPerson): readonly BirthStory[] => {
    const child = residentOf(person.number);
    const certificate = child.documents.find(({ dudlType }) => dudlType === '3');
    return (person.births ?? []).map(({ mother, father, version, annulled }) => ({
      child: civilPerson(child),
      ...(mother !== undefined && { mother: civilPerson(residentOf(mother)) }),
      ...(father !== undefined && { father: civilPerson(residentOf(father)) }),
      regionCode: person.regionCode,
      birthPlace: regionByCode(person.regionCode)?.name ?? '',
      serial: 90_000 + (person.number % 10_000),
      ...(certificate?.dudlSer !== undefined && { certificate: { series: certificate.dudlSer, number: certificate.dudlNum } }),
      ...(version !== undefined && { version }),
      ...(annulled && { annulled }),
      knownOn: dayOf(person),
    }));
  };
  const around = { people, lives: castPortalLives(createTimeline(anchor)), residentOf };
  return {
    personas: people.flatMap((person) => castPersona(person) ?? []),
    residents: [...residents.values()],
    resident: (oip) => residents.get(oip),
    visits: (oip) => visits.get(oip) ?? [],
    visitIn: (slot) => given.get(slotKey(slot)),
    documents: (oip) => {
      const person = byOip.get(oip);
      return person ? castDocumentStories(person, dayOf(person), draw) : [];
    },
    portal: (oip) => {
      const person = byOip.get(oip);
      return person && portalOf(castPortalStory(person, visits.get(oip) ?? [], { ...around, anchor: dayOf(person) }));
    },
    household: (oip) => {
      const person = byOip.get(oip);
      return person ? [oip, ...(person.household ?? []).map(castOip)] : [];
    },
    births: people.flatMap(birthsOf),
    deceasedOn: (oip) => byOip.get(oip)?.civilDeathOn,
    referrals: (oip) => byOip.get(oip)?.referrals ?? [],
    contraindications: (oip) => byOip.get(oip)?.contraindications ?? [],
  };
};
