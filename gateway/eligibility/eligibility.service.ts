import { instantIn, startOfDay } from '../../schema/calendar/index.ts';
import type { Grant } from '../access/grant.ts';
import { granted } from '../access/viewer.ts';
import type { ClinicAttachment } from '../attachment/attachment.type.ts';
import { clinicId, findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { recordRefusals } from '../medical-record/medical-record.service.ts';
import type { Person } from '../person/person.type.ts';
import { coversCare, isTerritorial } from '../policy/coverage.rules.ts';
import { policyOf } from '../policy/policy.rules.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import { faultsOfClinic } from './clinic-choice.rules.ts';
import { refusalOfClinic } from './clinic-refusals.rules.ts';
import type { Eligibility } from './eligibility.type.ts';
import { factsOf, type Known } from './facts.service.ts';
import { faultsOfPerson, mayChooseFrom } from './person-needs.rules.ts';
import { refusalOfPerson } from './person-refusals.rules.ts';
import type { ClinicContact } from './remedies.rules.ts';
import { isAtClinic, isCare, type Service } from './service-needs.rules.ts';
import { pauseMs, upstreamUnavailable } from './upstream.rules.ts';

/** The decision of a system that does not answer. */
export const outage = async (context: Context, error: unknown): Promise<Refused> => {
  if (!(error instanceof RegistryUnavailable)) throw error;
  const { account } = await context.viewer();
  const retryAfter = error.retryAfter ?? instantIn('Europe/Moscow', context.world.nowMs() + pauseMs);
  return upstreamUnavailable(error.registry, account.portal, retryAfter);
};

const contactOf = (clinic: Clinic | undefined): ClinicContact | null => (clinic ? { name: clinic.name, desk: clinic.registryDesk } : null);

const inForce = ({ status }: ClinicAttachment): boolean => status === 'ATTACHED';

/** The clinics that a person is attached to, the therapeutic one first. */
export const attachedClinics = async (context: Context, { attachments }: Known, field: string): Promise<Clinic[]> => {
  const own = attachments.filter(inForce).toSorted((a, b) => Number(b.area === 'THERAPEUTIC') - Number(a.area === 'THERAPEUTIC'));
  const found = await Promise.all([...new Set(own.map(({ moOid }) => moOid))].map((oid) => findClinic(context, oid, field)));
  return found.filter((clinic) => clinic !== null);
};

/** Reasons of the person’s own. */
export const personRefusals = (known: Known, person: Person, clinic: Clinic | undefined): Refused[] => {
  const { facts, region, insurer } = known;
  const zone = region?.timeZone ?? 'Europe/Moscow';
  const from = mayChooseFrom(facts.attachments, facts.today);
  const about = {
    portal: facts.portal.code,
    territory: facts.territory.code,
    insurer,
    clinic: contactOf(clinic),
    patient: person.name.initials,
    chooseFrom: from && instantIn(zone, startOfDay(zone, from)),
  };
  return faultsOfPerson(facts).map((fault) => refusalOfPerson(fault, about));
};

/** Reasons of one clinic; without one, that the person is attached nowhere. */
export const clinicRefusals = ({ facts, attachments }: Known, clinic: Clinic | undefined, choosing: boolean): Refused[] => {
  const { service, atDesk, seenAs, territory } = facts;
  const about = { territory: territory.code, clinic: contactOf(clinic), forOneself: seenAs === 'SELF', choosing };
  const faults = clinic
    ? faultsOfClinic(
        service,
        clinic,
        attachments.filter(({ moOid }) => moOid === clinic.oid),
        { atDesk },
      )
    : (['NOT_ATTACHED'] as const);
  return faults.map((fault) => refusalOfClinic(fault, about));
};

/** At the clinic asked about; else at any of one’s own, where a service is given at clinics. */
const placeRefusals = (known: Known, asked: Clinic | undefined, own: readonly Clinic[]): Refused[] => {
  const { service } = known.facts;
  if (asked) return clinicRefusals(known, asked, false);
  // Anybody may choose a clinic to attach to, and may have a policy checked.
  if (!isAtClinic(service) || service === 'ATTACHMENT' || service === 'OMS_CHECK') return [];
  if (own.length === 0) return clinicRefusals(known, undefined, false);
  const ofEach = own.map((clinic) => clinicRefusals(known, clinic, false));
  return ofEach.some((refusals) => refusals.length === 0) ? [] : ofEach.flat();
};

const programmeOf = ({ facts, region }: Known, clinic: Clinic | undefined): Eligibility['programme'] => {
  const { service, policies, today } = facts;
  if (!isCare(service) || !coversCare(policyOf(policies, today), today)) return null;
  const insuredIn = region?.code ?? null;
  return isTerritorial(insuredIn, clinic?.address.regionCode ?? insuredIn ?? '') ? 'TERRITORIAL' : 'BASIC';
};

const decide = async (
  context: Context,
  grant: Grant,
  person: Person,
  service: Service,
  asked: Clinic | undefined,
): Promise<Eligibility> => {
  const field = 'Person.eligibility';
  const known = await factsOf(context, grant, person, service, field);
  const own = isAtClinic(service) ? await attachedClinics(context, known, field) : [];
  const personal = personRefusals(known, person, asked ?? own[0]);
  const dead = known.facts.deceasedOn !== null;
  const record = service === 'MEDICAL_RECORD' && !dead ? await recordRefusals(context, grant, field) : [];
  const refused = [...personal, ...record, ...(dead ? [] : placeRefusals(known, asked, own))];
  return {
    service,
    allowed: refused.length === 0,
    refusals: refused.map((one) => showRefusal(one, context.language)),
    programme: dead ? null : programmeOf(known, asked),
  };
};

/** Null for whoever may see the person but not what services they would get. */
export const eligibilityOf = async (
  context: Context,
  person: Person,
  service: Service,
  clinic: string | null,
): Promise<Eligibility | null> => {
  const grant = await granted(await context.viewer(), person.oip, 'SERVICES');
  if (!grant) return null;
  const [oid] = clinic === null ? [] : clinicId.read(clinic, 'clinicId');
  try {
    const asked = oid === undefined ? undefined : await findClinic(context, oid, 'Person.eligibility');
    if (asked === null) throw notVisible();
    return await decide(context, grant, person, service, asked);
  } catch (error) {
    const refusal = showRefusal(await outage(context, error), context.language);
    return { service, allowed: false, refusals: [refusal], programme: null };
  }
};
