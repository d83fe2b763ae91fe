import { emptyPortal } from '../../schema/registry/rmis-portal.ts';
import type { MadePerson } from '../../schema/control/people.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { createBirthRegister } from './birth-register.ts';
import { createCastSearch, eitherSearch } from './cast-search.ts';
import { staff } from './cast/staff.ts';
import { createCast } from './cast.ts';
import { createMadeCast, eitherCast } from './made/made-cast.ts';
import type { People } from './people.ts';
import type { Persona } from './persona.ts';
import { clinicByOid, clinics } from './places/clinics.ts';
import { insurers } from './places/insurers.ts';
import { clinicOfKey, resourcesOf, specialtiesOf } from './places/resources.ts';
import { personaOfPopulation } from './population/population-persona.ts';
import { createPopulation } from './population/population.ts';
import { createDraws } from './random/keyed-draw.ts';
import { documentsOf } from './record/document-story.ts';
import { createSigning } from './record/signing.ts';
import { referralOf, referralsOfVisits } from './referral-story.ts';
import { misAttachmentsOf, personDataOf } from './register-data.ts';
import type { Resident } from './resident.ts';
import { createSchedules } from './schedule/schedules.ts';
import { createSlotTerms } from './schedule/slot-terms.ts';
import { readBookId, visitOf, type VisitStory } from './visit-story.ts';

/**
 * Makes the people of a base, with those who were made beside them: a few milliseconds and the same memory whatever the size. RangeError for
 * a size that cannot be.
 */
export const createPeople = ({ base, size, made = [] }: { base: WorldBase; size: number; made?: readonly MadePerson[] }): People => {
  const { seed, anchor } = base;
  const draws = createDraws(seed);
  const terms = createSlotTerms(draws);
  const population = createPopulation(draws, size, anchor, terms);
  const named = createCast(draws, anchor);
  const cast =
    made.length === 0
      ? named
      : eitherCast(
          named,
          createMadeCast({
            draws,
            terms,
            anchor,
            made,
            residentOf: (oip) => named.resident(oip) ?? population.resident(oip),
            isGiven: (slot) => named.visitIn(slot) !== undefined || population.visitIn(slot) !== undefined,
          }),
        );
  const personas = [...named.personas, ...staff(), ...cast.personas.slice(named.personas.length)];
  const signing = createSigning(seed);
  const find = eitherSearch(createCastSearch(cast.residents), population.find);
  const schedules = createSchedules(terms, { castVisit: cast.visitIn, populationTakes: population.takes }, anchor);
  const births = createBirthRegister(cast, population, anchor);
  const referralDraw = draws('referral');
  const personasByName = new Map(personas.map((persona) => [persona.name, persona]));
  const personasByOid = new Map(personas.map((persona) => [persona.esiaOid, persona]));

  const residentOf = (oip: string): Resident | undefined => cast.resident(oip) ?? population.resident(oip);
  const visitStories = (oip: string): readonly VisitStory[] =>
    cast.resident(oip) ? cast.visits(oip) : population.visits(oip, (slot) => cast.visitIn(slot) !== undefined);
  const persona = (name: string): Persona | undefined => {
    const one = personasByName.get(name) ?? personasByOid.get(cast.resident(name)?.account?.esiaOid ?? '');
    if (one) return one;
    const resident = population.resident(name);
    return resident && personaOfPopulation(resident);
  };

  return {
    base,
    size,
    organizations: clinics.map(({ organization }) => organization),
    insurers,
    personas,
    find,
    organization: (moOid) => clinicByOid(moOid)?.organization,
    inFer: (moOid) => clinicByOid(moOid)?.plan.inFer ?? false,
    specialties: (moOid) => {
      const clinic = clinicByOid(moOid);
      return clinic ? specialtiesOf(clinic) : [];
    },
    resources: (moOid) => {
      const clinic = clinicByOid(moOid);
      return clinic ? resourcesOf(clinic) : [];
    },
    persona,
    personaByEsiaOid: (esiaOid) => personasByOid.get(esiaOid) ?? persona(population.oipOfAccount(esiaOid) ?? ''),
    accountOf: (oip) => residentOf(oip)?.account,
    oipByContact: population.oipByContact,
    registerData: (oip, asOf) => {
      const resident = residentOf(oip);
      return resident && personDataOf(resident, asOf);
    },
    attachments: (oip) => {
      const resident = residentOf(oip);
      return resident && misAttachmentsOf(resident, anchor);
    },
    visits: (oip) => visitStories(oip).map(visitOf),
    clinicVisits: (moOid, day) => {
      const clinic = clinicByOid(moOid);
      if (!clinic) return [];
      const stories = schedules.slotsOfDay(clinic, day).flatMap((slot) => cast.visitIn(slot) ?? population.visitIn(slot) ?? []);
      return stories.map(visitOf).sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
    },
    visitByBookId: (bookIdMis) => {
      const known = readBookId(bookIdMis);
      const story = known && visitStories(known.oip).find(({ ordinal }) => ordinal === known.ordinal);
      return story && visitOf(story);
    },
    record: (oip) => {
      const stories = cast.resident(oip) ? cast.documents(oip) : population.documents(oip, visitStories(oip));
      const documents = documentsOf(oip, stories, signing);
      const opened = documents[0]?.performedOn;
      return { ...(opened !== undefined && { recordOpenedOn: opened }), documents };
    },
    portal: (oip) => cast.portal(oip) ?? population.portal(oip, visitStories(oip)) ?? emptyPortal,
    guardianshipDays: () => undefined,
    household: (oip) => (cast.resident(oip) ? cast.household(oip) : population.find.exists(oip) ? [oip] : []),
    birthRecords: births.birthRecords,
    deathRecord: births.deathRecord,
    referrals: (oip) =>
      cast.resident(oip)
        ? cast.referrals(oip).map((referral, place) => referralOf(oip, place + 1, referral))
        : referralsOfVisits(oip, visitStories(oip), referralDraw, anchor),
    contraindications: cast.contraindications,
    schedule: schedules.schedule,
    slot: schedules.slot,
    signingKeys: (keyIds) =>
      keyIds.flatMap((keyId) => {
        const clinic = clinicOfKey(keyId);
        return clinic ? [{ keyId, moOid: clinic.oid, x: signing.publicKey(keyId) }] : [];
      }),
  };
};
