import type { Day } from '../../../schema/calendar/index.ts';
import { parseBirthCertificateSeries } from '../../../schema/identifier/birth-certificate.ts';
import type { DrawMaker } from '../random/keyed-draw.ts';
import type { DocumentStory } from '../record/document-story.ts';
import type { PeopleSearch } from '../people-search.ts';
import { sameName } from '../names/full-name.ts';
import type { Resident } from '../resident.ts';
import type { SlotRef, SlotTerms } from '../schedule/slot-terms.ts';
import type { VisitStory } from '../visit-story.ts';
import { createBirths } from './births.ts';
import { createIdentityDocuments } from './identity-documents.ts';
import { createKinship, type Place } from './kinship.ts';
import { createNumbers, largestPopulation, policyDigits, type NumberedPolicy } from './numbers.ts';
import { createPolicyHistory } from './policies.ts';
import { createPopulationPortal } from './portal.ts';
import { createPopulationRecords } from './records.ts';
import { createResidents, indexOfOip, oipOf } from './residents.ts';
import { createTraits, indexOfAccount, indexOfContact } from './traits.ts';
import { createVisiting } from './visiting.ts';
import { createPopulationVisits } from './visits.ts';

export type Population = ReturnType<typeof createPopulation>;

const isNumbered = (type: string): type is NumberedPolicy => type in policyDigits;

/** Anyone of 0..size-1, computed from the seed when asked for. */
export const createPopulation = (draws: DrawMaker, size: number, anchor: Day, terms: SlotTerms) => {
  if (!Number.isInteger(size) || size < 0 || size > largestPopulation) {
    throw new RangeError(`size of the population is ${size}, expected a whole number from 0 to ${largestPopulation}`);
  }
  const kinship = createKinship(draws, size, anchor);
  const numbers = createNumbers(draws, kinship);
  const traits = createTraits(draws, kinship, numbers, anchor);
  const policies = createPolicyHistory(draws, kinship, numbers, traits, anchor);
  const documents = createIdentityDocuments(draws, kinship, numbers, anchor);
  const resident = createResidents(draws, { kinship, numbers, traits, policies, documents }, anchor);
  const visiting = createVisiting(draws, kinship, traits, terms, anchor);
  const visits = createPopulationVisits(draws, kinship, traits, policies, terms, anchor);
  const records = createPopulationRecords(draws, kinship, traits, anchor);
  const portal = createPopulationPortal(draws, kinship, traits, anchor);
  const births = createBirths(kinship, resident, anchor);

  const place = (oip: string): Place | undefined => {
    const index = indexOfOip(oip);
    return index !== undefined && index < size ? kinship.place(index) : undefined;
  };
  const ofIndex = (index: number | undefined, fits: (one: Resident) => boolean): string | undefined => {
    if (index === undefined) return undefined;
    const one = resident(kinship.place(index));
    return fits(one) ? one.oip : undefined;
  };
  const byEnp = (enp: string): string | undefined =>
    ofIndex(numbers.placeOfEnp(enp)?.index, ({ policies: held }) => held.some((policy) => policy.enp === enp));
  const bornOn = (day: Day): readonly string[] => kinship.bornOn(day).map(({ index }) => oipOf(index));

  const find: PeopleSearch = {
    exists: (oip) => place(oip) !== undefined,
    byEnp,
    bySnils: (snils) => ofIndex(numbers.indexOfSnils(snils), (one) => one.snils === snils),
    byPolicy: ({ pcyType, pcySer, pcyNum }) => {
      if (pcyType !== 'С' && /^\d{16}$/.test(pcyNum)) return byEnp(pcyNum);
      if (!isNumbered(pcyType)) return undefined;
      return ofIndex(numbers.indexOfPolicyNumber(pcyType, pcyNum), ({ policies: held }) =>
        held.some(({ type, series, number }) => type === pcyType && number === pcyNum && (series === undefined || series === pcySer)),
      );
    },
    byDocument: ({ dudlType, dudlSer, dudlNum }) => {
      const series = dudlType === '3' ? parseBirthCertificateSeries(dudlSer ?? '') : dudlSer?.replace(' ', '');
      if (series === undefined) return undefined;
      const birth = documents.indexOfBirthCertificate(series, dudlNum);
      const candidates =
        dudlType === '14' ? numbers.indexesOfPassportNumber(dudlNum) : dudlType === '3' && birth !== undefined ? [birth] : [];
      const has = (one: Resident): boolean =>
        one.documents.some((held) => held.dudlType === dudlType && held.dudlSer === series && held.dudlNum === dudlNum);
      return candidates.map((index) => ofIndex(index, has)).find((oip) => oip !== undefined);
    },
    bornOn,
    byName: ({ surname, firstName, patronymic, birthDay }) =>
      kinship
        .bornOn(birthDay)
        .filter((one) => {
          const name = traits.name(one);
          const fits = sameName(name.family, surname) && sameName(name.given, firstName);
          return fits && (patronymic === undefined || sameName(name.patronymic, patronymic));
        })
        .map(({ index }) => oipOf(index)),
  };

  return {
    size,
    find,
    resident: (oip: string): Resident | undefined => {
      const one = place(oip);
      return one && resident(one);
    },
    oipOfAccount: (esiaOid: string): string | undefined =>
      ofIndex(existing(indexOfAccount(esiaOid), size), ({ account }) => account !== undefined),
    oipByContact: (contact: string): string | undefined =>
      ofIndex(existing(indexOfContact(contact), size), ({ account }) => account?.phone === contact || account?.email === contact),
    /** All visits of a person by time; a slot that `given` has given to somebody else is not among them. */
    visits: (oip: string, given: (slot: SlotRef) => boolean): readonly VisitStory[] => {
      const one = place(oip);
      return one
        ? visiting
            .takings(one)
            .filter(({ slot }) => !given(slot))
            .map(visits.story)
        : [];
    },
    /** The visit that holds or once held a slot. */
    visitIn: (slot: SlotRef): VisitStory | undefined => {
      const taking = visiting.taker(slot);
      return taking && visits.story(taking);
    },
    takes: (slot: SlotRef): boolean => {
      const taking = visiting.taker(slot);
      return taking !== undefined && !visits.isCancelled(taking);
    },
    documents: (oip: string, held: readonly VisitStory[]): readonly DocumentStory[] => {
      const one = place(oip);
      return one ? records(one, held) : [];
    },
    portal: (oip: string, visits: readonly VisitStory[]) => {
      const one = place(oip);
      return one && portal(one, visits);
    },
    birth: (oip: string) => {
      const one = place(oip);
      return one && births.ofChild(one);
    },
    birthsOfParent: (oip: string) => {
      const one = place(oip);
      return one ? births.ofParent(one) : [];
    },
  };
};

const existing = (index: number | undefined, size: number): number | undefined => (index !== undefined && index < size ? index : undefined);
